import type { Evidence } from './evidence.ts';
import { signs } from '../text/lexicon.ts';

const r = String.raw;

/** Who and what is hit: what fails for several people, devices, networks or services is not one person's set-up. */
export const scopeSigns: readonly Evidence[] = [
  {
    id: 'everybody',
    kind: 'scope',
    strong: true,
    weight: 3,
    pattern: signs(
      r`(?<!fine |ok |okay |works |answer )(?:for|affects?|affecting|hits?|impacts?|impacting|happen(?:s|ing) (?:to|with|for)|to) (?:us all|all (?:\w+ )?of us|everyone|everybody|all (?:of )?(?:our |the |my |your )?PEOPLE)\b(?! else| uses| again)`,
      r`(?:everyone|everybody|(?:all|none)(?: of)?(?: the| our| my| your)? (?:us|(?:\w+ )?PEOPLE))\b(?! else)~\b(?:impacted|affected|CANNOT|can\b|lost|SAME|gets?|getting|sees?|reports?|hit|down)\b`,
      r`for (?:nobody|no one)\b|(?:nobody|no one|none of us|neither of us)(?: of (?:us|(?:the|our|my) \w+)| here| in (?:our|the|my) \w+| at (?:our|the|my) \w+| on (?:our|the) \w+)? (?:can|is able|are able|gets?|receives?)\b(?! (?:help|reply|answer|tell|solve|fix|seem|explain|access the inf|write (?:to )?me|reach me|(?:send|e-?mail|mail) (?:\w+ )?(?:to )?me))`,
      r`(?<!no |for |similar questions by |see what )(?:several|multiple|many|other|different|numerous|two|three|four|five|six|\d+|dozens of|hundreds of|thousands of|both|lots of)(?: of)?(?: our| my| the)? (?:other )?PEOPLE\b~\b(?:too|also|SAME|affected|impacted|CANNOT|report(?:s|ed|ing)?|complain\w*|confirm\w*|all|have this|having|see|tell|told|from|lost)\b`,
      r`(?:our|my) (?:\w+ )?(?:(?:PEOPLE|team|visitors)\b~\b(?:too|also|as well|SAME|either|neither|CANNOT|complain\w*|affected)|FAMILY\b(?:~\b(?:SAME|either|neither|affected)|(?:(?!\b(?:gets?|got|works?|loads?|opens?|can|has|have|uses?|fine|ok|okay)\b)[^.!?;]){0,30}?\b(?:too|also|as well)))\b`,
      r`(?:FAMILY|PEOPLE)\b~\b(?:gets?|sees?|has|have|reports?|says?) (?:exactly )?the SAME|the same for (?:him|her|them|my|our)`,
      r`(?:and|or|nor) (?:my|our|me|i) ?FAMILY\b(?! and i\b| have| use)|FAMILY and (?:me|i|myself) (?:both|all|also|CANNOT)|(?:not|nor) for (?:me|us|him|her|my|our|the)\b~\b(?:nor|not|and not) for|for any(?:one|body) (?:in|at|here|of)|PEOPLE and (?:i|me|myself)\b|(?:all|every|each) (?:\w+ )?(?:PEOPLE|clients?|users?|person|customer|one|employee|member) (?:in|at|of|on) (?:our|ours|the|my)\b|PEOPLE\b~~\b(?:tell|write to|told|inform|call) (?:us|me)\b`,
      r`(?:not|isn'?t) (?:just|only) (?:me|you|us|mine|my)\b|it.?s not me\b`,
      r`(?:getting|received|receiving|several|many|lots of|have had|had) (?:\w+ ){0,2}(?:calls|complaints|reports|tickets)\b`,
      r`(?:our|all|we are|for all) [^.!?;]{0,20}?(?:\d+|two|three|four|five|six|seven|eight|ten) (?:\w+ )?PEOPLE\b|(?:about|approx\.?|some|all|our|are|of us|with|us|my|,) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen) (?:\w+ )?(?:mailboxes|users|employees|colleagues|staff|addresses|accounts of)\b|none of (?:(?:them|us)\b|(?:the|your) (?:\w+ )?(?:servers|services|PEOPLE)\b)`,
      r`(?:for|with) (?:me|us) (?:\+|&|and) (?:\w+ ){0,2}(?:PEOPLE|FAMILY|all\b)`,
      r`(?:whole|entire|everyone (?:in|at)|anyone in|all of) (?:the |our |my )?GROUP\b|everyone (?:in|at|on) (?:the|our|my)\b`,
      r`(?:for|with|by|to) (?:\w+ )?(?:me|us|mine) and (?:for |with )?(?:\w+ ){0,2}PEOPLE\b|(?:all|both|several|none|most|many|\d+) of us\b(?! again)|SAME (?:at|for|with|here at|thing at) (?:my |our )?(?:\w+ )?(?:PEOPLE|FAMILY)\b`,
      r`(?:any|all|each|every one|none)(?: of)? our (?:\w+ )?(?:accounts|mailboxes|addresses|devices)\b|no matter who|regardless of (?:the |which )?(?:\w+ )?(?:DEVICE|PROGRAM|NETWORK|user|person)`,
      r`all users\b|we (?:all|both)\b(?! have)|all (?:our|of our|of the) (?:offices|mailboxes|users|staff|customers)\b`,
    ),
  },
  {
    // Somebody who writes for a household, an office or a team.
    id: 'we',
    kind: 'scope',
    weight: 1,
    pattern: /\b(?:we|us|our)\b(?! (?:just|both) )/,
  },
  {
    id: 'several-devices',
    kind: 'scope',
    weight: 2,
    pattern: signs(
      r`(?:on|from|with|in|via|using|across|of) (?:all|both|any|every|multiple|several|different|various|two|three|four|either|each)(?: of)?(?: my| our| the)? (?:\w+ )?(?:DEVICE|clients?|programs?|apps?)\b`,
      r`(?:all|none of) (?:of )?(?:my|our) DEVICE|(?:multiple|every|any|all our) (?:\w+ )?(?:clients?|programs?|device|machine)|any ?where\b|all the same|everywhere\b|not (?:on|in) (?:the |my )?\w+,? (?:and )?(?:not|nor) (?:on|in)`,
      r`(?:same|too|either|neither|both|nor|so does|even)\b~\b(?:on|from|with)? ?(?:my |the |our |another |an? )?(?:\w+'?s )?(?:DEVICE|other DEVICE|second DEVICE)\b`,
      r`DEVICE(?: \(\w+\))?(?:,| and| nor| or| as well as|, and) (?:on |from |so does )?(?:\w+ )?(?:my |the |our )?(?:\w+ )?DEVICE\b|DEVICE\b~(?:,|\band|\bnor|\bor) (?:on |from )?(?:my|our|the) (?:\w+ )?DEVICE\b`,
      r`PROGRAM(?: \(\w+\))?(?:,| and| nor| or| as well as|, and) (?:on |in |from )?(?:my |the |our )?(?:PROGRAM|DEVICE|web ?mail)\b`,
      r`across (?:all |my |several )?(?:platforms|devices)`,
      r`also\b~\b(?:on|from|with) (?:my |the |our )?(?:other )?DEVICE`,
    ),
  },
  {
    id: 'several-networks',
    kind: 'scope',
    weight: 2,
    pattern: signs(
      r`(?:from|on|over|via|with|in|across|tried|and|at|a) (?:several|multiple|different|two|three|another|other|both|any|every|all|various|a second)(?: of)?(?: my| our)? (?:\w+ )?NETWORK\b|every network|different isp`,
      r`(?:also|too|same|even|either|both|nor|not|and)\b~\b(?:over|via|on|with|from|through|using) (?:the |my |a )?(?:mobile data|mobile (?:network|internet|connection)|cell(?:ular)?\b|4g|5g|lte|hotspot|phone network|tethering|home and)`,
      r`(?:lte|4g|5g|cable|fib(?:er|re)|dsl|mobile data|wi-?fi|home)\b~(?:\band|\bor|\bnor|,)~\b(?:lte|4g|5g|cable|fib(?:er|re)|dsl|mobile data|wi-?fi|work|hotspot)\b`,
      r`from (?:any ?where|everywhere)\b|from (?:home|work|the office|here|my)\b~\b(?:and|or|nor|as well as)\b~\bfrom\b|(?:from|at) (?:home and|work and|both) (?:at |from )?(?:home|work|the office)?`,
      r`(?:also|either|neither|nor|even|and|same|not open|not work) (?:at|from|in) (?:the |my |a )?(?:library|neighbou?rs?\b|neighbou?r's|friend'?s|caf[eé]|FAMILY)|at (?:my|a) (?:neighbou?r|friend)'?s`,
      r`(?:tried|in|on|with|and|also|,) (?:several|all|both|three|two|different|multiple) (?:\w+ )?browsers\b|same\b~\b(?:in|on|with|from|using) (?:any|all|other|every|several|another) (?:\w+ )?browsers?\b|neither \w+ nor (?:chrome|firefox|edge|safari)`,
    ),
  },
  {
    id: 'several-services',
    kind: 'scope',
    weight: 1.5,
    pattern: signs(
      r`(?:imap|smtp|pop3?|web ?mail|web ?site|vpn|proxy|calendar)(?: and| nor| or|,|/| as well as)(?: the| your)* (?:imap|smtp|pop3?|web ?mail|web ?site|vpn|proxy|calendar)\b`,
      r`(?:imap|smtp|pop3?)\b~~\bweb ?mail|web ?mail\b~~\b(?:imap|smtp|pop3?)\b|(?:in|out)coming (?:and|nor|or) (?:out|in)going`,
      r`(?:all|any|none of|every one of)(?: of)? (?:your|the|their) (?:services|servers|pages|sites)\b|not even\b~\b(?:web ?mail|web ?site|home ?page)\b`,
    ),
  },
];
