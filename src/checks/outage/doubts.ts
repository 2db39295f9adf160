import type { Evidence } from './evidence.ts';
import { signs } from '../text/lexicon.ts';

const r = String.raw;

/** What is mostly said about one person's set-up. Of a strong symptom it takes away little. */
export const doubtSigns: readonly Evidence[] = [
  {
    id: 'certificate',
    kind: 'doubt',
    weight: 2,
    pattern: signs(
      r`certificate(?! (?:of [\w ]{1,40} )?(?:has )?expired)|server identity|bad sequence|sec_error|ssl_error|pr_\w{1,40}_error|security (?:risk|issue|threat)|secure connection failed`,
    ),
    help: 'certificate-warning',
  },
  {
    id: 'password',
    kind: 'doubt',
    weight: 1.5,
    pattern: signs(
      r`passwords?\b|session (?:has |is )?expired|captchas?|verif(?:y|ication)|oauth2?|authenticat\w+|(?<!imap |pop3 |smtp |any |every )(?:log|sign)(?:ged|ging|ing)?[ -]?in\b(?! (?:page|server))|credentials|2fa|two[- ](?:factor|step)|codes?\b(?! (?:was )?5)`,
    ),
    help: 'password-rejected',
  },
  {
    id: 'antivirus',
    kind: 'doubt',
    weight: 2.5,
    pattern: signs(
      r`anti-?virus|norton|mcafee|avast|avg|kaspersky|bitdefender|malwarebytes|ad-?block\w*|ublock|pi-?hole|firewall`,
    ),
    help: 'antivirus-intercepts-mail',
  },
  {
    id: 'new-setup',
    kind: 'doubt',
    weight: 2.5,
    pattern: signs(
      r`set(?:ting)?[ -]?up\b|could not determine|unknown host|account type|work offline|configur\w+|settings\b|which (?:port|server|one)|config\b|port 25\b|starttls|add(?:ing|ed)? (?:the|my|an?|it|this|another)\b|new (?:e?-?mail )?(?:account|computer|pc|laptop|phone|tablet|hard drive|key|device|chromebook|user|mac|router|internet provider|i ?phone|i ?pad)\b`,
      r`(?:just|recently|newly) (?:installed|bought|downloaded|switched|moved|paid|subscribed|signed up|added)|changed (?:my|the|something)|(?:was|been|got) replaced|first time|(?:an?|my|very) (?:very )?old\b`,
      r`(?:install(?:ed|ing|ation)?|migrat\w+|transferr?(?:ed|ing)?|import(?:ed|ing)?|(?:re|un)install\w*|to (?:re)?add (?:my|an?|it|icloud))\b`,
    ),
    help: 'server-settings',
  },
  {
    id: 'after-update',
    kind: 'doubt',
    weight: 2.5,
    pattern: signs(
      r`(?:after|since|following|upon|with)\b~\b(?:updat(?:e|ed|es|ing)|upgrad(?:e|ed|es|ing)|new(?:est)? version|latest version)\b`,
      r`(?:thunderbird|firefox|outlook|windows|it|tb|program|app|i|macos|ios) (?:was |just |has |have |been |got |auto-?)*(?:updated|upgraded)\b`,
      r`(?:newest|new|latest) (?:\w+ )?(?:version|update|release|upgrade)\b|updated \w+ now`,
    ),
  },
  {
    id: 'one-place',
    kind: 'doubt',
    weight: 2,
    pattern: signs(
      r`(?:only|just) (?:on|from|in|with) (?:my|the|this|one)\b`,
      r`in (?:the|a) (?:train|hotel|airport|hospital)|my (?:workplace|employer)|(?:office|company|school|university|work)(?:'s)? (?:wi-?fi|firewall|pc|computer|laptop)`,
      r`localhost|127\.0\.0\.1|in my country|in (?:china|russia|iran)|government|\btor\b|eduroam|(?:isp|employer|school|company|network) blocks?|(?:any|all) web ?sites`,
      r`(?:some|certain|one|few) (?:web ?)?(?:sites?|pages|messages|e?-?mails|senders)\b|sometimes|comes and goes|on and off|off and on|only (?:during|in|at) the|occasionally|intermittent\w*|keeps? (?:disconnecting|asking)`,
    ),
  },
  {
    // One program or device is named: it may be the one at fault.
    id: 'one-program',
    kind: 'doubt',
    outweighedBy: 'several-devices',
    weight: 1,
    pattern: signs(
      r`(?:on|in|from|with|through) (?:my |the |one |an? |this |our )?(?:\w+ )?(?:DEVICE|programs?|browser|app|internet explorer)\b|(?:my|the|our|her|his) (?:\w+(?:'s)? )?(?:DEVICE|scanner|printer|script|app)\b`,
      r`PROGRAM\b`,
    ),
  },
  {
    id: 'own-program',
    kind: 'doubt',
    weight: 1.5,
    pattern: signs(
      r`add-?ons?\b(?! host)|extensions?|plug-?ins?|profile|about:config|safe mode|troubleshoot(?:ing)? mode|cookies|cache|bookmarks?|sync(?:ing|ed|s)?\b|toolbar|tabs?\b|private (?:window|mode)|blank|button|menu|icon|compact\w*|freez\w+|froze|folders?|attachments?|print\w*|slow(?:er)?\b|scroll\w*`,
    ),
  },
  {
    id: 'how-to',
    kind: 'doubt',
    weight: 1.5,
    pattern: signs(
      r`how (?:do|can|to|would|should) (?:i|we|you)?\b~\b(?:set|change|move|import|export|add|remove|delete|find|get rid|make|turn|stop|transfer|copy|configure|enable|disable|show)\b`,
      r`is it possible|i would like to|i want to|(?:two|few|couple of|2|3|three) questions|is there a way`,
    ),
  },
];
