import { provider } from '../../../provider.ts';

/** A sign in a message of a service that is down, or of one person's set-up; `judgeOutage` adds them up. */
export interface Evidence {
  id: string;
  /** What is seen of a failing service, who sees it, when and how it was looked into, and what doubts it. */
  kind: 'symptom' | 'scope' | 'context' | 'doubt' | 'contradiction';
  weight: number;
  /** Told by the server itself or by several people, so that general doubts weigh little. */
  strong?: true;
  pattern: RegExp;
  /** Path of the answer for those whom it concerns. */
  help?: string;
}

const r = String.raw;

/** What a provider runs, what a person owns, whom it may concern, and the ways to say that something fails. */
const words: Readonly<Record<string, string>> = {
  SERVER: r`(?:servers?|services?|sites?|websites?|systems?|host|imap|pop3?|smtp|web ?mail|vpn|proxy|proxies|wireguard|tunnels?|socks|log-?in page)`,
  DEVICE: r`(?:computers?|devices?|machines?|pcs?|macs?|laptops?|desktops?|phones?|i ?phones?|i ?pads?|tablets?|mobiles?|androids?)`,
  PEOPLE: r`(?:users|people|customers|clients|colleagues|co-?workers|employees|staff|members|families|households|friends|offices|companies|mailboxes|residents|students)`,
  FAMILY: r`(?:wife|husband|partner|parents?|mother|father|sister|brother|son|daughter|kids|neighbou?rs?|friend|colleague|flatmate|roommate)(?:'?s)?`,
  CANNOT: r`(?:can'?t|cannot|can not|unable to|could ?n[o']t|not able to|fails? to|failed to|impossible to|no way to|won'?t|does ?n[o']t|do not)`,
};

/** One of these, as whole words; `~` is a short way within a sentence, and capitals stand for one of `words`. */
function signs(...alternatives: string[]): RegExp {
  const source = alternatives
    .join('|')
    .replaceAll('~', '[^.!?;]{0,30}?')
    .replace(/SERVER|DEVICE|PEOPLE|FAMILY|CANNOT/g, (name) => words[name] ?? name);
  return new RegExp(r`\b(?:${source})`);
}

/** Every sign that is looked for; the order of the last two kinds is the order in which help is chosen. */
export const evidenceTable: readonly Evidence[] = [
  {
    id: 'server-error',
    kind: 'symptom',
    strong: true,
    weight: 3,
    pattern: signs(
      r`(?:http|errors?|code|status|with|an?|get|got|gives?|returns?|returning|shows?|answers?|answered|fails?|failed|failure)(?: error| code| status|:)* ?\(?5(?:0[0234]|2[0-7]|30)\b(?![.,-]\d| \d\.\d| (?:e-?mails?|messages|people|users|mb|gb))`,
      r`5(?:0[0234]|2[0-7]|30)[ :-]*(?:errors?|internal|bad gateway|service|server|gateway|web server|origin)\b`,
      r`(?<![\d.,:/$€+-])50[234]\b(?![.,:-]?\d| \d\.\d| ?(?:%|mb|gb|kb|e-?mails?|messages|people|users|rows|items))`,
      r`bad gateway|gateway time-?d? ?-?out|internal server error`,
      r`service (?:is )?(?:temporarily )?unavailable`,
    ),
  },
  {
    id: 'said-down',
    kind: 'symptom',
    strong: true,
    weight: 2.5,
    pattern: signs(
      r`(?:SERVER|network|platform|gateway|everything|e-?mails?|mail)\b~(?:\b(?:is|are|was|were|been|be|went|gone|goes|go|seems?|appears?|still|being|looks?)|'s)\b~\b(?<!(?:shut|slows?|slow|scroll\w*|press\w*) )(?:down|offline|dead|unreachable|inaccessible|crashed|out of service)\b(?! to\b)`,
      r`SERVER (?:completely |totally |all |again )?(?:down|offline|unreachable|unavailable|outage|dead)\b`,
      r`SERVER\b(?: is| are| was| were|'s)? (?:currently |still )?(?:not |un)(?:reachable|available|accessible|online)\b(?! for (?:my|this))`,
      r`(?:is|are|was|were|been|went|gone|goes|go|seems?(?: to be)?|appears?(?: to be)?|appears|seems|looks|still) (?:currently |all |completely |totally |again |now )?(?:down|offline)\b(?! to| by| the| on my| at the| in the)`,
      r`down for (?:everyone|everybody|all\b|me and)`,
      r`(?:is|are|was|currently|temporarily) (?:currently |temporarily )?unavailable\b(?! for (?:my|this))`,
      r`down ?detector`,
      r`stopped working (?:for (?:all|every|us)|across|in \w+, \w+|at (?:midnight|noon|about \d|around \d|\d))`,
    ),
  },
  {
    id: 'outage',
    kind: 'symptom',
    strong: true,
    weight: 2.5,
    pattern:
      /(?<!power |(?:after|since|following|during) (?:an?|the|that|your|their)(?: \w+)? |last |e-?mail )\b(?:outages?|(?:service|connection) (?:interruption|disruption))\b/,
  },
  {
    id: 'no-answer',
    kind: 'symptom',
    weight: 1.5,
    pattern: signs(
      r`time[ds]?[ -]?outs?\b|timing out`,
      r`connections?~\b(?:refused|reset|dropped|closed|lost)\b|(?:clos|drop|reset|refus|los|cut)\w* (?:the |all |every |each |any |my |our |new )*connections?`,
      r`(?:(?:do|does|did)n'?t|not|no longer) resolve|cannot be resolved`,
      r`SERVER\b~\b(?:not|(?:is|are|was|do|does|did|wo|has|have)n'?t|no longer|never|stopped|without) ?(?:even )?(?:an? )?(?:respond(?:ing|ed)?|answer(?:ing|ed|s)?|reply(?:ing)?|greet(?:ing)?|load(?:ing)?)\b`,
      r`no (?:servers?|locations?) (?:are |is )?(?:available|found|reachable)|mail not responding`,
      r`no (?:response|answer|reply|greeting|banner)\b~\b(?:from|at|on|by)\b`,
      r`CANNOT (?:be )?(?:reach(?:ed)?|connect to|contact(?:ed)?|get through to|establish|access(?:ed)?|load|open)\b~\b(?:SERVER|mail|connection)`,
      r`SERVER\b~\b(?:unreachable|unresponsive|hangs?|hanging|keeps? loading|never loads?|hung)\b`,
      r`handshakes? (?:fails?|failed|timed)|no handshake`,
    ),
    help: '/faq/mail-setup/connection-timed-out/',
  },
  {
    id: 'server-trouble',
    kind: 'symptom',
    weight: 1.5,
    pattern: signs(
      r`(?:server|service|internal) (?:errors?|problems?|issues?|troubles?|maintenance)|(?:error|problem|issue|wrong) with (?:our|your|the) (?:servers?|services?)|technical (?:difficult\w+|problems?|issues?)|maintenance`,
    ),
  },
  {
    id: 'fails',
    kind: 'symptom',
    weight: 0.5,
    pattern: signs(
      r`(?:not|(?:is|are|was|do|does|did|wo|ca|could)n'?t|no longer|stopped|quit|nothing) (?:\w+ )?(?:works?|work(?:ing)?|com(?:e|ing)|load(?:ing)?|connect(?:ing)?|send(?:ing)?|receiv(?:e|ing)|gets?|getting|open(?:ing)?|reach)`,
      r`CANNOT (?:\w+ )?(?:send|receive|get|log|sign|connect|access|reach|open|load|read|use)`,
      r`(?:lost|no) (?:\w+ )?(?:connection|connectivity|access|mail|e-?mail|service)\b`,
      r`fail(?:s|ed|ing|ure)?\b|broken\b|errors?\b|stuck\b|problems?\b|without (?:any )?(?:e-?mails?|mail|connection)|stopped\b|none of\b|spin(?:s|ning)\b|no (?:\w+ )?(?:pages?|sites?|e-?mails?|mails?|messages?) (?:opens?|loads?|arrives?|comes?|can)\b|(?:nobody|no one|none)\b~\bcan\b`,
    ),
  },
  {
    id: 'everybody',
    kind: 'scope',
    strong: true,
    weight: 3,
    pattern: signs(
      r`(?:for|affects?|affecting|hits?|impacts?|impacting|happen(?:s|ing) (?:to|with|for)|to) (?:us all|all of us|everyone|everybody|all (?:of )?(?:our |the |my |your )?PEOPLE)\b(?! else| uses)`,
      r`(?:everyone|everybody|(?:all|none)(?: of)?(?: the| our| my| your)? (?:us|(?:\w+ )?PEOPLE))\b(?! else)~\b(?:impacted|affected|CANNOT|can\b|lost|same|gets?|getting|sees?|reports?|hit|down)\b`,
      r`(?:nobody|no one|none of us|neither of us)(?: here| in (?:our|the|my) \w+| at (?:our|the|my) \w+| on (?:our|the) \w+)? (?:can|is able|are able|gets?|receives?)\b(?! (?:help|reply|answer|tell|solve|fix|seem|explain|access the inf))`,
      r`(?<!no |for |similar questions by |see what )(?:several|multiple|many|other|different|numerous|two|three|four|five|six|\d+|dozens of|hundreds of|thousands of|both|lots of)(?: of)?(?: our| my| the)? (?:other )?PEOPLE\b~\b(?:too|also|same|affected|impacted|CANNOT|report(?:s|ed|ing)?|complain\w*|confirm\w*|all|have this|having|see|tell|told|from|lost)\b`,
      r`(?:our|my) (?:\w+ )?(?:(?:PEOPLE|team|visitors)\b~\b(?:too|also|as well|same|either|neither|CANNOT|complain\w*|affected)|FAMILY\b~\b(?:too|also|as well|same|either|neither|affected))\b`,
      r`(?:and|or|nor) (?:my|our) FAMILY\b(?! and i\b| have| use)`,
      r`(?:not|isn'?t) (?:just|only) (?:me|you|us|mine|my)\b|it.?s not me\b`,
      r`(?:getting|received|receiving|several|many|lots of|have had|had) (?:\w+ ){0,2}(?:calls|complaints|reports|tickets)\b`,
      r`(?:our|all) [^.!?;]{0,20}?(?:\d+|two|three|four|five|six|ten) (?:\w+ )?PEOPLE\b`,
      r`(?:whole|entire) (?:company|office|family|team|building|department|school|organi[sz]ation|household|country|region|domain|street)\b`,
      r`(?:for|with|by|to) (?:\w+ )?(?:me|us|mine) and (?:for |with )?(?:\w+ ){0,2}PEOPLE\b|(?:all|both|several|none|most|many) of us\b`,
      r`(?:any|all|each|every one)(?: of)? our (?:\w+ )?(?:accounts|mailboxes|addresses|devices)\b`,
      r`all users\b|we (?:all|both)\b(?! have)|all (?:our|of our|of the) (?:offices|mailboxes|users|staff|customers)\b`,
    ),
  },
  {
    id: 'several-devices',
    kind: 'scope',
    weight: 2,
    pattern: signs(
      r`(?:on|from|with|in|via|using|across) (?:all|both|any|every|multiple|several|different|various|two|three|four|either|each)(?: of)?(?: my| our| the)? (?:\w+ )?(?:DEVICE|clients?|programs?|apps?)\b`,
      r`(?:same|too|either|neither|both|nor)\b~\b(?:on|from|with) (?:my |the |our |another |an? )?(?:DEVICE|other DEVICE|second DEVICE)\b`,
      r`(?:both|neither)\b~DEVICE (?:and|nor|or|as well as) (?:on |from )?(?:my |the |our )?(?:\w+ )?DEVICE\b`,
      r`across (?:all |my |several )?(?:platforms|devices)`,
      r`also\b~\b(?:on|from|with) (?:my |the |our )?(?:other )?DEVICE`,
    ),
  },
  {
    id: 'several-networks',
    kind: 'scope',
    weight: 2,
    pattern: signs(
      r`(?:from|on|over|via|with|in|across|tried|and) (?:several|multiple|different|two|three|another|other|both|any|all|various|a second)(?: of)?(?: my| our)? (?:\w+ )?(?:networks?|isps?|internet providers?|internet connections?|locations|wi-?fis?|cities|countries)\b`,
      r`(?:also|too|same|even|either|both|nor|not|and)\b~\b(?:over|via|on|with|from|through|using) (?:the |my |a )?(?:mobile data|mobile (?:network|internet|connection)|cell(?:ular)?\b|4g|5g|lte|hotspot|phone network|tethering|home and)`,
      r`(?:lte|4g|5g|cable|fib(?:er|re)|dsl|mobile data|wi-?fi|home)\b~(?:\band|\bor|\bnor|,)~\b(?:lte|4g|5g|cable|fib(?:er|re)|dsl|mobile data|wi-?fi|work)\b`,
      r`from (?:anywhere|everywhere)\b|from (?:home|work|the office|here|my)\b~\b(?:and|or|nor|as well as)\b~\bfrom\b|(?:from|at) (?:home and|work and|both) (?:at |from )?(?:home|work|the office)?`,
      r`(?:several|all|any|both|every|three|two|different|multiple) (?:\w+ )?browsers\b~\b(?:same|fail|error|show|give|get|no luck)|same\b~\b(?:in|on|with|from|using) (?:any|all|other|every|several|another) (?:\w+ )?browsers?\b`,
    ),
  },
  {
    id: 'several-services',
    kind: 'scope',
    weight: 1.5,
    pattern: signs(
      r`(?:imap|smtp|pop3?|web ?mail|web ?site|vpn|proxy|calendar)(?: and| nor| or|,|/| as well as)(?: the| your)* (?:imap|smtp|pop3?|web ?mail|web ?site|vpn|proxy|calendar)\b`,
      r`(?:imap|smtp|pop3?)\b~~\bweb ?mail|web ?mail\b~~\b(?:imap|smtp|pop3?)\b`,
      r`(?:all|any|none of|every one of)(?: of)? (?:your|the|their|google|${provider.name.toLowerCase()}) (?:services|servers|pages|sites)\b|not even\b~\b(?:web ?mail|web ?site|home ?page)\b`,
    ),
  },
  {
    id: 'asks-provider',
    kind: 'context',
    weight: 1,
    pattern: signs(
      r`when (?:will|can|do|is|are)\b~\b(?:back|fixed|resolved?|restored?|up again|online|running)\b`,
      r`(?:are you|you guys) (?:aware|having (?:\w+ ){0,2}(?:problem|issue|trouble)|experiencing|working on)`,
      r`(?:do you have|is there|are there)\b~\b(?:server|service|network) (?:problems?|issues?|troubles?)`,
      r`(?:is|are) [\w ]{1,30}? having (?:\w+ )?(?:problems?|issues?|trouble)`,
      r`(?:is there|there is|there.s|they say)\b~\b(?:maintenance|(?:problem|issue|trouble|something wrong) (?:with|at|on) (?:[^.!?;]{0,15}?(?:servers?|services?|end|side|network|systems?)))\b`,
      r`(?:is|are) (?:the|your|host)\b~\bdown\b`,
      r`status page|(?:only|just) me\b|larger problem|known (?:problem|issue|outage)`,
      r`any ?(?:one|body)(?: else)? (?:have|having|has|experienc\w+|seeing|with|got)\b`,
      r`(?:on|at) your (?:end|side)\b`,
    ),
  },
  {
    id: 'since',
    kind: 'context',
    weight: 0.5,
    pattern: signs(
      r`since (?:about |around |this |last |yesterday|today|early |late |midnight|noon|\d|an hour|half|the (?:morning|afternoon))`,
      r`(?:for|over|past|last)\b~\b(?:\d+|an?|two|three|four|few|several|couple of|some) (?:minutes?|hours?|days?)\b`,
      r`(?:started|stopped|began|happened|quit|suddenly)\b~\b(?:today|yesterday|this (?:morning|afternoon|evening)|tonight|recently|midnight|noon|just now|ago|\d+ ?(?:am|pm))`,
      r`right now\b|at the moment\b|at \d{1,2}[:.]\d\d|(?:minutes?|mins?|hours?) ago\b|(?:this|today|tonight)$`,
    ),
  },
  {
    id: 'ruled-out',
    kind: 'context',
    weight: 0.5,
    pattern: signs(
      r`(?:internet|other (?:web)?sites?|other (?:\w+ )?(?:services|providers|servers)|everything else|wi-?fi|network)\b~\b(?:works?|working|fine|ok|okay|good|solid|stable|normal|up)\b`,
      r`(?:restarted|rebooted)\b`,
      r`nothing (?:has |was )?(?:been )?changed|(?:not|n't) changed? (?:anything|any|my)`,
      r`(?:ping(?:s|ed|ing)?|trace ?routes?|telnet|openssl|curl|nslookup|dig)\b`,
    ),
  },
  {
    id: 'half-works',
    kind: 'contradiction',
    weight: 2,
    pattern: signs(
      r`(?:receive|receiving|get|read|incoming)\b~\b(?:but|yet|and) (?:i )?(?:can'?t|cannot|can not|not|unable to|do(?:es)? not|could not)(?: \w+)? (?:send|reply|outgoing)`,
      r`send\b~\bbut\b~\b(?:not|cannot|no)\b~(?:receive|get|incoming|download)|only (?:receive|send)`,
    ),
    help: '/faq/mail-setup/receive-but-not-send/',
  },
  {
    id: 'proxy-refuses',
    kind: 'doubt',
    weight: 0,
    pattern: signs(r`(?:proxy|proxies)\b~\brefus`),
    help: '/faq/private-browsing/proxy-refusing-connections/',
  },
  {
    id: 'certificate',
    kind: 'doubt',
    weight: 2,
    pattern: signs(
      r`certificate|sec_error|ssl_error|pr_\w{1,40}_error|security (?:risk|issue|threat)|secure connection failed`,
    ),
    help: '/faq/security/certificate-warning/',
  },
  {
    id: 'rejected',
    kind: 'contradiction',
    weight: 2.5,
    pattern: signs(
      r`bounced?|black ?list(?:ed)?|banned|blocked|junk|spam|55\d\b|5\.\d\.\d|unauthenticated|dkim|spf|undeliver\w+|too large|bad request|access denied`,
    ),
    help: '/faq/deliverability/message-bounced/',
  },
  {
    id: 'password',
    kind: 'doubt',
    weight: 1.5,
    pattern: signs(
      r`passwords?\b|oauth2?|authenticat\w+|(?:log|sign)(?:ged|ging|ing)?[ -]?in\b|credentials|2fa|two[- ](?:factor|step)|codes?\b(?! (?:was )?5)`,
    ),
    help: '/faq/mail-setup/password-rejected/',
  },
  {
    id: 'antivirus',
    kind: 'doubt',
    weight: 1.5,
    pattern: signs(
      r`anti-?virus|norton|mcafee|avast|avg|kaspersky|bitdefender|malwarebytes|ad-?block\w*|ublock|pi-?hole|firewall`,
    ),
    help: '/faq/mail-setup/antivirus-intercepts-mail/',
  },
  {
    id: 'new-setup',
    kind: 'doubt',
    weight: 2.5,
    pattern: signs(
      r`set(?:ting)?[ -]?up\b|new (?:e?-?mail )?(?:account|computer|pc|laptop|phone|tablet|hard drive|chromebook|user|mac)\b`,
      r`(?:just|recently|newly) (?:installed|bought|downloaded|switched|moved|paid|subscribed|signed up|added)|changed my`,
      r`(?:install(?:ed|ing|ation)?|migrat\w+|transferr?(?:ed|ing)?|import(?:ed|ing)?|(?:re|un)install\w*|to (?:re)?add (?:my|an?|it|icloud))\b`,
    ),
    help: '/faq/mail-setup/server-settings/',
  },
  {
    id: 'works-elsewhere',
    kind: 'contradiction',
    weight: 5,
    pattern: signs(
      r`(?:works?|worked|working|opens|loads|connects|fine|okay|ok|accessible|logged (?:in|on)|perfectly|(?:can|able to) (?:\w+ )?(?:access|open|connect|log|get|send|receive|reach|use|sign))\b~\b(?:on|in|with|via|from|using|through|under) (?:the |my |our |a |an |any |all |both |ms |microsoft |google |its )*(?:edge|chrome|safari|brave|opera|explorer|another|others?|different browsers?|DEVICE|cell|android|web ?mail|website|outlook|old|apple mail|private)\b`,
      r`(?<!not |n't )(?:edge|chrome|safari|brave|opera|explorer|another browser|other (?:browsers?|devices?|clients?|programs?)|my phone~|(?:another|different|other) (?:e?-?mail )?(?:client|program|app))\b~\b(?<!not |n't |neither )(?:works?|working|disagrees?|fine|ok|okay|no (?:problems?|issues?)|worked)\b`,
      r`not (?:in|on|with) (?:any )?other|only (?:in|on|with|when using) (?:firefox|thunderbird)|(?:firefox|thunderbird) only|strictly`,
      r`(?:no|without)(?: any)? (?:problems?|issues?|troubles?)\b~\b(?:with|on|in|using|via) (?:edge|chrome|safari|other|another|my phone|microsoft)`,
      r`no other PEOPLE|(?:others|friend|PEOPLE|wife|husband|everyone else)\b~\b(?<!not |no one )(?:can (?:access|connect|log|use|get|send|receive|open)|have no (?:problems?|issues?)|works? (?:fine|for)|(?:is|are) fine)\b`,
      r`(?:at|from) (?:home|work|(?:the|my) office|school)\b~\b(?:works|fine)\b|works (?:fine |well )?(?:at|from) (?:home|work)`,
      r`web ?mail\b~\b(?<!not |neither )(?:works?|working|still|brings?|fine|ok|okay)\b`,
      r`(?:other|two|another|second|newer|older|new|old|wife.?s|husband.?s|kids.?) (?:\w+ )?(?:DEVICE|accounts?)\b~\b(?<!not )(?:works?|working|fine|okay|ok|no problem)`,
    ),
    help: '/faq/other/is-it-only-me/',
  },
  {
    id: 'after-update',
    kind: 'doubt',
    weight: 2.5,
    pattern: signs(
      r`(?:after|since|following|upon|with)\b~\b(?:updat(?:e|ed|es|ing)|upgrad(?:e|ed|es|ing)|new(?:est)? version|latest version)\b`,
      r`(?:thunderbird|firefox|outlook|windows|it|tb|program|app|i|macos|ios) (?:was |just |has |have |been |got |auto-?)*(?:updated|upgraded)\b`,
      r`(?:newest|new|latest) (?:\w+ )?(?:version|update|release|upgrade)\b`,
    ),
    help: '/faq/other/is-it-only-me/',
  },
  {
    id: 'one-place',
    kind: 'doubt',
    weight: 2,
    pattern: signs(
      r`(?:only|just) (?:on|from|in|with) (?:my|the|this|one)\b`,
      r`power (?:cut|outage|failure)|my (?:router|modem|wi-?fi|internet) (?:is|was|went|broke)`,
      r`localhost|127\.0\.0\.1|in my country|government|(?:isp|employer|school|company|network) blocks?`,
      r`(?:some|certain|one|few) (?:web)?(?:sites?|pages|messages|e?-?mails|senders)\b|sometimes|occasionally|intermittent\w*|keeps? (?:disconnecting|asking)`,
    ),
    help: '/faq/other/is-it-only-me/',
  },
  {
    id: 'own-program',
    kind: 'doubt',
    weight: 1.5,
    pattern: signs(
      r`add-?ons?\b(?! host)|extensions?|plug-?ins?|profile|about:config|safe mode|troubleshoot(?:ing)? mode|cookies|cache|bookmarks?|sync(?:ing|ed|s)?\b|toolbar|tabs?\b|private (?:window|mode)|settings|blank|button|menu|icon|compact\w*|freez\w+|froze|folders?|attachments?|print\w*|browser sent`,
    ),
    help: '/faq/other/is-it-only-me/',
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
