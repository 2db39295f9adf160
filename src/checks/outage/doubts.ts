import { either, oneOf, sequence, r } from '../text/patterns.ts';
import type { Sign } from './sign.ts';

/** Mostly said about one person's setup. Takes little away from a strong sign. */
export const doubtSigns: readonly Sign[] = [
  {
    id: 'certificate',
    kind: 'doubt',
    weight: 2,
    says: {
      'a certificate warning': either(
        r`certificate(?! (?:of [\w ]{1,40} )?(?:has )?expired)`,
        r`server identity|bad sequence`,
      ),
      sec_error: r`sec_error|ssl_error|pr_\w{1,40}_error|security (?:risk|issue|threat)`,
      'secure connection failed': r`secure connection failed`,
    },
    help: 'certificate-warning',
  },
  {
    id: 'password',
    kind: 'doubt',
    weight: 1.5,
    says: {
      'it asks for my password': r`passwords?\b|session (?:has |is )?expired|captchas?|verif(?:y|ication)|oauth2?`,
      'it does not authenticate': r`authenticat\w+`,
      'i cannot log in': sequence(
        r`(?<!imap |pop3 |smtp |any |every )(?:log|sign)`,
        r`(?:ged|ging|ing)?[ -]?in\b(?! (?:page|server))`,
      ),
      'my credentials': r`credentials|2fa|two[- ](?:factor|step)|codes?\b(?! (?:was )?5)`,
    },
    help: 'password-rejected',
  },
  {
    id: 'antivirus',
    kind: 'doubt',
    weight: 2.5,
    says: {
      norton: r`anti-?virus|norton|mcafee|avast|avg|kaspersky|bitdefender|malwarebytes|ad-?block\w*|ublock`,
      'my firewall': r`pi-?hole|firewall`,
    },
    help: 'antivirus-intercepts-mail',
  },
  {
    id: 'new-setup',
    kind: 'doubt',
    weight: 2.5,
    says: {
      'i am setting up thunderbird': either(
        r`set(?:ting)?[ -]?up\b|could not determine`,
        r`unknown host|account type|work offline`,
      ),
      'the settings': r`configur\w+|settings\b|which (?:port|server|one)|config\b|port 25\b|starttls`,
      'when i add an account': r`add(?:ing|ed)? (?:the|my|an?|it|this|another)\b`,
      'on my new computer': sequence(
        r`new (?:e?-?mail )?`,
        oneOf(
          r`account|computer|pc|laptop|phone|tablet|hard drive|key|device`,
          r`chromebook|user|mac|router|internet provider|i ?phone|i ?pad`,
        ),
        r`\b`,
      ),
      'just installed it': sequence(
        r`(?:just|recently|newly) `,
        r`(?:installed|bought|downloaded|switched|moved|paid|subscribed|signed up|added)`,
      ),
      'it was replaced': r`changed (?:my|the|something)|(?:was|been|got) replaced|first time`,
      'an old laptop': r`(?:an?|my|very) (?:very )?old\b`,
      'i imported my mail': sequence(
        oneOf(
          r`install(?:ed|ing|ation)?|migrat\w+|transferr?(?:ed|ing)?`,
          r`import(?:ed|ing)?|(?:re|un)install\w*|to (?:re)?add (?:my|an?|it|icloud)`,
        ),
        r`\b`,
      ),
    },
    help: 'server-settings',
  },
  {
    id: 'after-update',
    kind: 'doubt',
    weight: 2.5,
    says: {
      'since the update': sequence(
        r`(?:after|since|following|upon|with)\b~\b`,
        r`(?:updat(?:e|ed|es|ing)|upgrad(?:e|ed|es|ing)|new(?:est)? version|latest version)\b`,
      ),
      'thunderbird was updated': sequence(
        r`(?:thunderbird|firefox|outlook|windows|it|tb|program|app|i|macos|ios)`,
        r` (?:was |just |has |have |been |got |auto-?)*(?:updated|upgraded)\b`,
      ),
      'the latest version': r`(?:newest|new|latest) (?:\w+ )?(?:version|update|release|upgrade)\b|updated \w+ now`,
    },
  },
  {
    id: 'one-place',
    kind: 'doubt',
    weight: 2,
    says: {
      'only on my laptop': r`(?:only|just) (?:on|from|in|with) (?:my|the|this|one)\b`,
      'at my workplace': r`in (?:the|a) (?:train|hotel|airport|hospital)|my (?:workplace|employer)`,
      'on the office computer': sequence(
        r`(?:office|company|school|university|work)`,
        r`(?:'s)? (?:wi-?fi|firewall|pc|computer|laptop)`,
      ),
      'in my country': r`localhost|127\.0\.0\.1|in my country|in (?:china|russia|iran)|government|\btor\b|eduroam`,
      'my employer blocks it': r`(?:isp|employer|school|company|network) blocks?|(?:any|all) web ?sites`,
      'some sites do not open': either(
        r`(?:some|certain|one|few) (?:web ?)?(?:sites?|pages|messages|e?-?mails|senders)\b`,
        r`sometimes`,
      ),
      'it comes and goes': r`comes and goes|on and off|off and on|only (?:during|in|at) the|occasionally`,
      'keeps asking': r`intermittent\w*|keeps? (?:disconnecting|asking)`,
    },
  },
  {
    // Only one program or device is named, and it may be the one at fault.
    id: 'one-program',
    kind: 'doubt',
    outweighedBy: 'several-devices',
    weight: 1,
    says: {
      'on my laptop': sequence(
        r`(?:on|in|from|with|through) (?:my |the |one |an? |this |our )?`,
        r`(?:\w+ )?(?:DEVICE|programs?|browser|app|internet explorer)\b`,
      ),
      'my printer': r`(?:my|the|our|her|his) (?:\w+(?:'s)? )?(?:DEVICE|scanner|printer|script|app)\b`,
      'thunderbird shows it': r`PROGRAM\b`,
    },
  },
  {
    id: 'own-program',
    kind: 'doubt',
    weight: 1.5,
    says: {
      'with no extensions': r`add-?ons?\b(?! host)|extensions?|plug-?ins?|profile|about:config|safe mode`,
      'all tabs': r`troubleshoot(?:ing)? mode|cookies|cache|bookmarks?|sync(?:ing|ed|s)?\b|toolbar|tabs?\b`,
      'a blank page': r`private (?:window|mode)|blank|button|menu|icon|compact\w*|freez\w+|froze|folders?`,
      'it is very slow': r`attachments?|print\w*|slow(?:er)?\b|scroll\w*`,
    },
  },
  {
    id: 'how-to',
    kind: 'doubt',
    weight: 1.5,
    says: {
      'how do i move mail': sequence(
        r`how (?:do|can|to|would|should) (?:i|we|you)?\b~\b`,
        oneOf(
          r`set|change|move|import|export|add|remove|delete|find|get rid`,
          r`make|turn|stop|transfer|copy|configure|enable|disable|show`,
        ),
        r`\b`,
      ),
      'i would like to': r`is it possible|i would like to|i want to|(?:two|few|couple of|2|3|three) questions`,
      'is there a way': r`is there a way`,
    },
  },
];
