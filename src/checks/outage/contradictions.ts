import { either, oneOf, sequence, r } from '../text/patterns.ts';
import type { Sign } from './sign.ts';

/** The service answers, at least for some. Only a report that several people are affected outweighs most of these. */
export const contradictionSigns: readonly Sign[] = [
  {
    id: 'half-works',
    kind: 'contradiction',
    outweighedBy: 'everybody',
    weight: 2,
    says: {
      'i can read my mail but cannot send': sequence(
        r`can (?:still )?(?:read|get|see|receive|fetch|download) (?:my |our |the )?(?:e-?)?`,
        r`(?:mails?|messages) (?:but )?(?:i )?(?:can'?t|cant|cannot|can not|not) send`,
      ),
      'fetches mail but not send': r`fetch\w* (?:e-?)?mails? but not send`,
      'receive mail but cannot send': sequence(
        r`(?:receive|receiving|get|read|incoming)\b~\b(?:but|yet|and) (?:i )?`,
        r`(?:can'?t|cannot|can not|not|unable to|do(?:es)? not|could not)(?: \w+)? (?:send|reply|outgoing)`,
      ),
      'receiving works fine': sequence(
        oneOf(
          r`receiving|recieving|incoming(?: mails?)?`,
          r`(?:e-?mails?|messages|letters) (?:still )?(?:come|comes|coming) in`,
        ),
        r`(?: is| are| works?)? `,
        r`(?:fine|ok|okay|all right|normally|as (?:always|usual|before|they always))\b`,
      ),
      'can send but not receive': r`send\b~\bbut\b~\b(?:not|cannot|no)\b~(?:receive|get|incoming|download)`,
      'it can only receive': r`only (?:receive|send)`,
    },
    help: 'receive-but-not-send',
  },
  {
    id: 'rejected',
    kind: 'contradiction',
    outweighedBy: 'everybody',
    weight: 3,
    says: {
      'my letter bounced': either(
        r`bounced?|black ?list(?:ed)?|banned|blocked|junk`,
        r`spam|55\d\b|5\.\d\.\d|unauthenticated|dkim`,
      ),
      'message too large': either(
        r`spf|undeliver\w+|too (?:large|big|many)|\d+ ?mb\b`,
        r`bad request|access denied|403\b|relay\w*`,
      ),
      'no such user': r`no such user|user unknown|(?:rejected|refused) (?:one|some|a few)|not owned`,
      'permission denied': r`permission denied|publickey|sender address`,
    },
    help: 'message-bounced',
  },
  {
    // The server answers, but refuses this person.
    id: 'not-let-in',
    kind: 'contradiction',
    outweighedBy: 'everybody',
    weight: 3,
    says: {
      'authentication failed': r`authentication (?:failed|error|unsuccessful)|53[05]\b|407\b`,
      'wrong password': r`(?:wrong|invalid|incorrect|bad) (?:user ?name|password|credentials)`,
      'incorrect user name or password': either(
        r`(?:user ?name|e-?mail) or password`,
        r`log-?in failed|failed log-?ins|not authenticated`,
      ),
      'it rejects my password': either(
        r`authentication method`,
        r`(?:rejects?|refuses?|accept|take) (?:my|the|our) passwords?`,
      ),
      'the password was rejected': r`passwords?\b~\b(?:wrong|rejected|refused|incorrect|not accepted)`,
    },
    help: 'password-rejected',
  },
  {
    id: 'works-elsewhere',
    kind: 'contradiction',
    outweighedBy: 'everybody',
    weight: 6,
    says: {
      'it works on my phone': sequence(
        r`(?<!at |from |to |not |n't |never |no longer |stopped |nothing |neither |nor )`,
        oneOf(
          r`works?|worked|working|opens|loads|connects|fine|okay|ok|accessible|logged (?:in|on)|perfectly`,
          sequence(
            r`(?:can|(?<!not |un)able to) (?!not\b)(?:\w+ )?`,
            r`(?:access|open|connect|log|get|send|receive|reach|use|sign)`,
          ),
        ),
        r`\b~\b(?:on|in|with|via|from|using|through|under) `,
        r`(?:the |my |our |a |an |any |all |both |ms |microsoft |google |its )*`,
        oneOf(
          r`edge|chrome|safari|brave|opera|explorer|another|others?|different browsers?`,
          r`DEVICE|cell|android|web ?mail|website|outlook|old|apple mail|private`,
        ),
        r`\b`,
      ),
      'chrome works': sequence(
        r`(?<!not |n't )`,
        oneOf(
          r`edge|chrome|safari|brave|opera|explorer|another browser`,
          r`other (?:browsers?|devices?|clients?|programs?)|my phone~`,
          r`(?:another|different|other) (?:e?-?mail )?(?:client|program|app)`,
        ),
        r`\b~\b(?<!not |n't |neither )`,
        r`(?:opens|loads|works?|working|disagrees?|fine|ok|okay|no (?:problems?|issues?)|worked)\b`,
      ),
      'only in firefox': either(
        r`not (?:in|on|with) (?:any )?other`,
        r`only (?:in|on|with|when using) (?:firefox|thunderbird)`,
      ),
      'firefox only': r`(?:firefox|thunderbird) only`,
      'with mobile data everything works': sequence(
        r`(?:on|with|over|via|at|from|in) (?:the |my |our |a )?`,
        r`(?:wi-?fi|mobile(?: data| network)?|lte|4g|5g|hotspot|home|work|DEVICE|web ?mail|browser)`,
        r`\b~(?:it|that|everything|all) (?:\w+ )?(?:works|loads|opens|is (?:fine|ok|okay|good))`,
      ),
      'mobile data only': r`(?:mobile data|wi-?fi) only\b`,
      'on my phone i can read it': r`(?:on|with) (?:the|my) (?:\w+ )?DEVICE (?:i|we|it) (?:see|get|have|can|do)\b`,
      'hers works': r`(?<!not )(?:hers|his|theirs) (?:\w+ )?(?:loads|opens|works|connects|is (?:fine|ok|okay))`,
      'my wife gets in': r`(?:FAMILY|PEOPLE) (?:got|gets?|comes?) in\b`,
      'it works for my wife': r`(?<!not )(?:works?|opens?|loads?) (?:fine )?for (?:my|our|the) FAMILY\b`,
      'safari shows it': r`(?:edge|chrome|safari|brave|opera|firefox) (?:shows|opens|loads) (?:it|them|the)\b`,
      'i can read my mail on the website': sequence(
        r`can (?:still )?(?:read|see|get|open) (?:my |our )?(?:e-?)?mails? (?:on|at|in|via|from)`,
        r` (?:the |their |its )?(?:host|web|website|browser|phone|i ?phone)\b`,
      ),
      'another browser does load it': either(
        r`syncs? (?:without|fine)`,
        r`(?:other|another) browsers?\b~\b(?:opening|loading|open|load)\b`,
      ),
      'i can still use safari': r`i can (?:still )?use (?:safari|chrome|edge|firefox|opera|brave)\b`,
      'without the vpn everything works': sequence(
        r`without (?:the |my |a )?\w+,? (?:both|it|everything|all|sending)`,
        r` (?:works?|is (?:fine|ok|okay))\b`,
      ),
      'no problems with chrome': sequence(
        r`(?:no|without)(?: any)? (?:problems?|issues?|troubles?)\b~\b`,
        r`(?:with|on|in|using|via) (?:edge|chrome|safari|other|another|my phone|microsoft)`,
      ),
      'no other users': r`no other PEOPLE`,
      'everyone else is fine': sequence(
        r`(?:the (?:rest|others?)|everyone else|all others)\b~\b`,
        r`(?<!not )(?:ok|okay|fine|works?|working|can|went|go|goes)\b`,
      ),
      'i am the only one': r`the only (?:one|person|user)\b|(?:everyone|everybody|all)\b~\b(?:but|except) me\b`,
      'others have no problems': sequence(
        r`(?:others|FAMILY|PEOPLE|everyone else)\b~\b(?<!not |no one )`,
        oneOf(
          r`can (?:access|connect|log|use|get|send|receive|open)`,
          r`ha(?:ve|s|d) no (?:problems?|issues?|troubles?)|works? (?:fine|for)`,
          r`gets? (?:his|her|their|theirs)|(?:is|are) (?:fine|connected|ok|okay)`,
        ),
        r`\b`,
      ),
      'at home it works': sequence(
        r`(?:in|on|with|at|over|via|from|through) (?:the |my |our |a |another )*`,
        oneOf(
          r`home|work|office|airport|wi-?fi|mobile data|4g|5g|lte`,
          r`hotspot|browser|DEVICE|chrome|safari|firefox|edge`,
        ),
        r`\b,? (?:(?!no|never|nei)[\w']+ ){0,2}`,
        r`(?:yes|works|working|fine|ok|okay|alright|all right|i can|comes? in|come in|get in|sends|opens)`,
        r`\b`,
      ),
      'with mobile data yes': r`(?:in|on|with|at|over|via|from|through) (?:\w+ ){1,3}yes\b`,
      'when the vpn is off mail works': sequence(
        r`(?:when|if|as soon as|once) (?:\w+ ){0,4}`,
        r`(?:off|disconnect(?:ed)?|disabled?)\b~\b(?:works|fine|ok|okay)\b`,
      ),
      'without the vpn it is fine': r`without (?:it|the \w+)\b~\b(?<!not )(?:works|fine|ok|okay)\b`,
      'the website is fine': sequence(
        r`(?:web ?page|page for mail|web ?site|web version|browser version)`,
        r`(?: for mail)?(?: is|'s| works| opens) (?:ok|okay|fine|normally|up)\b`,
      ),
      'from home it works': r`(?:at|from) (?:home|work|(?:the|my) office|school)\b~\b(?:works|fine)\b`,
      'works fine at home': r`works (?:fine |well )?(?:at|from) (?:home|work)`,
      'webmail works': sequence(
        r`web ?mail\b~\b(?<!not |neither |not be |stopped )`,
        r`(?:works?|working|brings?|fine|ok|okay)\b`,
      ),
      'the other phone works': sequence(
        r`(?:other|two|another|second|newer|older|new|old|wife.?s|husband.?s|kids.?) (?:\w+ )?`,
        r`(?:DEVICE|accounts?)\b~\b(?<!not )(?:works?|working|fine|okay|ok|no problem)`,
      ),
    },
  },
  {
    // It is over or has not happened: thanks, comparisons with the past, and questions about what would happen.
    id: 'not-now',
    kind: 'contradiction',
    weight: 5,
    says: {
      'it works again': sequence(
        r`(?<!\b(?:when|until|till|hope|please)\b[^.!?;]{0,40})`,
        r`(?:works?|working|fine|up) (?:for all of us |for everyone |now )?again\b`,
      ),
      'thanks for fixing it': r`thanks? (?:you )?for (?:fixing|solving|repairing)`,
      'what happens when it is down': r`(?:what happens|what if|happens)\b~~\b(?:down|outages?|offline)\b`,
      'if your server is down': sequence(
        r`(?:if|in case|whenever) (?:your|the|a) `,
        r`(?:\w+ )?SERVER\b~\b(?:down|offline|fails?)`,
      ),
      'how often down': r`(?:often|how often|ever) (?:down|go down)|go down (?:often|much)`,
      'outages last year': r`(?:last|past|previous) (?:week|month|year)\b~~\?|outages (?:last|in the|per|a|do)`,
      'you had outages': r`had outages`,
    },
    help: 'what-is-an-emergency',
  },
];
