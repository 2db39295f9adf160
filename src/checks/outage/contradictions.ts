import type { Evidence } from './evidence.ts';
import { signs } from '../text/lexicon.ts';

const r = String.raw;

/** What shows that the service answers; only several people who are hit outweigh it. */
export const contradictionSigns: readonly Evidence[] = [
  {
    id: 'half-works',
    kind: 'contradiction',
    outweighedBy: 'everybody',
    weight: 2,
    pattern: signs(
      r`can (?:still )?(?:read|get|see|receive|fetch|download) (?:my |our |the )?(?:e-?)?(?:mails?|messages) (?:but )?(?:i )?(?:can'?t|cant|cannot|can not|not) send|fetch\w* (?:e-?)?mails? but not send`,
      r`(?:receive|receiving|get|read|incoming)\b~\b(?:but|yet|and) (?:i )?(?:can'?t|cannot|can not|not|unable to|do(?:es)? not|could not)(?: \w+)? (?:send|reply|outgoing)`,
      r`(?:receiving|recieving|incoming(?: mails?)?|(?:e-?mails?|messages|letters) (?:still )?(?:come|comes|coming) in)(?: is| are| works?)? (?:fine|ok|okay|all right|normally|as (?:always|usual|before|they always))\b`,
      r`send\b~\bbut\b~\b(?:not|cannot|no)\b~(?:receive|get|incoming|download)|only (?:receive|send)`,
    ),
    help: 'receive-but-not-send',
  },
  {
    id: 'rejected',
    kind: 'contradiction',
    outweighedBy: 'everybody',
    weight: 3,
    pattern: signs(
      r`bounced?|black ?list(?:ed)?|banned|blocked|junk|spam|55\d\b|5\.\d\.\d|unauthenticated|dkim|spf|undeliver\w+|too (?:large|big|many)|\d+ ?mb\b|bad request|access denied|403\b|relay\w*|no such user|user unknown|(?:rejected|refused) (?:one|some|a few)|not owned|permission denied|publickey|sender address`,
    ),
    help: 'message-bounced',
  },
  {
    // The server answers, and refuses this person.
    id: 'not-let-in',
    kind: 'contradiction',
    outweighedBy: 'everybody',
    weight: 3,
    pattern: signs(
      r`authentication (?:failed|error|unsuccessful)|53[05]\b|407\b|(?:wrong|invalid|incorrect|bad) (?:user ?name|password|credentials)|(?:user ?name|e-?mail) or password|log-?in failed|failed log-?ins|not authenticated|authentication method|(?:rejects?|refuses?|accept|take) (?:my|the|our) passwords?|passwords?\b~\b(?:wrong|rejected|refused|incorrect|not accepted)`,
    ),
    help: 'password-rejected',
  },
  {
    id: 'works-elsewhere',
    kind: 'contradiction',
    outweighedBy: 'everybody',
    weight: 6,
    pattern: signs(
      r`(?<!at |from |to |not |n't |never |no longer |stopped |nothing |neither |nor )(?:works?|worked|working|opens|loads|connects|fine|okay|ok|accessible|logged (?:in|on)|perfectly|(?:can|(?<!not |un)able to) (?!not\b)(?:\w+ )?(?:access|open|connect|log|get|send|receive|reach|use|sign))\b~\b(?:on|in|with|via|from|using|through|under) (?:the |my |our |a |an |any |all |both |ms |microsoft |google |its )*(?:edge|chrome|safari|brave|opera|explorer|another|others?|different browsers?|DEVICE|cell|android|web ?mail|website|outlook|old|apple mail|private)\b`,
      r`(?<!not |n't )(?:edge|chrome|safari|brave|opera|explorer|another browser|other (?:browsers?|devices?|clients?|programs?)|my phone~|(?:another|different|other) (?:e?-?mail )?(?:client|program|app))\b~\b(?<!not |n't |neither )(?:opens|loads|works?|working|disagrees?|fine|ok|okay|no (?:problems?|issues?)|worked)\b`,
      r`not (?:in|on|with) (?:any )?other|only (?:in|on|with|when using) (?:firefox|thunderbird)|(?:firefox|thunderbird) only`,
      r`(?:on|with|over|via|at|from|in) (?:the |my |our |a )?(?:wi-?fi|mobile(?: data| network)?|lte|4g|5g|hotspot|home|work|DEVICE|web ?mail|browser)\b~(?:it|that|everything|all) (?:\w+ )?(?:works|loads|opens|is (?:fine|ok|okay|good))|(?:mobile data|wi-?fi) only\b`,
      r`(?:on|with) (?:the|my) (?:\w+ )?DEVICE (?:i|we|it) (?:see|get|have|can|do)\b`,
      r`(?<!not )(?:hers|his|theirs) (?:\w+ )?(?:loads|opens|works|connects|is (?:fine|ok|okay))|(?:FAMILY|PEOPLE) (?:got|gets?|comes?) in\b|(?<!not )(?:works?|opens?|loads?) (?:fine )?for (?:my|our|the) FAMILY\b|(?:edge|chrome|safari|brave|opera|firefox) (?:shows|opens|loads) (?:it|them|the)\b|can (?:still )?(?:read|see|get|open) (?:my |our )?(?:e-?)?mails? (?:on|at|in|via|from) (?:the |their |its )?(?:host|web|website|browser|phone|i ?phone)\b|syncs? (?:without|fine)|(?:other|another) browsers?\b~\b(?:opening|loading|open|load)\b|i can (?:still )?use (?:safari|chrome|edge|firefox|opera|brave)\b|without (?:the |my |a )?\w+,? (?:both|it|everything|all|sending) (?:works?|is (?:fine|ok|okay))\b`,
      r`(?:no|without)(?: any)? (?:problems?|issues?|troubles?)\b~\b(?:with|on|in|using|via) (?:edge|chrome|safari|other|another|my phone|microsoft)`,
      r`no other PEOPLE|(?:the (?:rest|others?)|everyone else|all others)\b~\b(?<!not )(?:ok|okay|fine|works?|working|can|went|go|goes)\b|the only (?:one|person|user)\b|(?:everyone|everybody|all)\b~\b(?:but|except) me\b|(?:others|FAMILY|PEOPLE|everyone else)\b~\b(?<!not |no one )(?:can (?:access|connect|log|use|get|send|receive|open)|ha(?:ve|s|d) no (?:problems?|issues?|troubles?)|works? (?:fine|for)|gets? (?:his|her|their|theirs)|(?:is|are) (?:fine|connected|ok|okay))\b`,
      r`(?:in|on|with|at|over|via|from|through) (?:the |my |our |a |another )*(?:home|work|office|airport|wi-?fi|mobile data|4g|5g|lte|hotspot|browser|DEVICE|chrome|safari|firefox|edge)\b,? (?:(?!no|never|nei)[\w']+ ){0,2}(?:yes|works|working|fine|ok|okay|alright|all right|i can|comes? in|come in|get in|sends|opens)\b`,
      r`(?:in|on|with|at|over|via|from|through) (?:\w+ ){1,3}yes\b|(?:when|if|as soon as|once) (?:\w+ ){0,4}(?:off|disconnect(?:ed)?|disabled?)\b~\b(?:works|fine|ok|okay)\b|without (?:it|the \w+)\b~\b(?<!not )(?:works|fine|ok|okay)\b`,
      r`(?:web ?page|page for mail|web ?site|web version|browser version)(?: for mail)?(?: is|'s| works| opens) (?:ok|okay|fine|normally|up)\b`,
      r`(?:at|from) (?:home|work|(?:the|my) office|school)\b~\b(?:works|fine)\b|works (?:fine |well )?(?:at|from) (?:home|work)`,
      r`web ?mail\b~\b(?<!not |neither |not be |stopped )(?:works?|working|brings?|fine|ok|okay)\b`,
      r`(?:other|two|another|second|newer|older|new|old|wife.?s|husband.?s|kids.?) (?:\w+ )?(?:DEVICE|accounts?)\b~\b(?<!not )(?:works?|working|fine|okay|ok|no problem)`,
    ),
  },
  {
    // It is over, or has not happened: thanks, comparisons, and what would be if.
    id: 'not-now',
    kind: 'contradiction',
    weight: 5,
    pattern: signs(
      r`(?<!\b(?:when|until|till|hope|please)\b[^.!?;]{0,40})(?:works?|working|fine|up) (?:for all of us |for everyone |now )?again\b|thanks? (?:you )?for (?:fixing|solving|repairing)`,
      r`(?:what happens|what if|happens)\b~~\b(?:down|outages?|offline)\b|(?:if|in case|whenever) (?:your|the|a) (?:\w+ )?SERVER\b~\b(?:down|offline|fails?)|(?:often|how often|ever) (?:down|go down)|go down (?:often|much)`,
      r`(?:last|past|previous) (?:week|month|year)\b~~\?|outages (?:last|in the|per|a|do)|had outages`,
    ),
    help: 'what-is-an-emergency',
  },
];
