import { either, oneOf, sequence, r } from '../text/patterns.ts';
import type { Sign } from './sign.ts';

/** Who and what is affected: one person's setup does not trouble several people, devices, networks or services. */
export const scopeSigns: readonly Sign[] = [
  {
    id: 'everybody',
    kind: 'scope',
    strong: true,
    weight: 3,
    says: {
      'it affects everyone': sequence(
        r`(?<!fine |ok |okay |works |answer )`,
        r`(?:for|affects?|affecting|hits?|impacts?|impacting|happen(?:s|ing) (?:to|with|for)|to) `,
        r`(?:us all|all (?:\w+ )?of us|everyone|everybody|all (?:of )?(?:our |the |my |your )?PEOPLE)`,
        r`\b(?! else| uses| again)`,
      ),
      'all of our users cannot read mail': sequence(
        r`(?:everyone|everybody|(?:all|none)(?: of)?(?: the| our| my| your)? (?:us|(?:\w+ )?PEOPLE))\b`,
        r`(?! else)~\b(?:impacted|affected|CANNOT|can\b|lost|SAME|gets?|getting|sees?|reports?|hit|down)\b`,
      ),
      'for nobody': r`for (?:nobody|no one)\b`,
      'nobody in our office can read mail': sequence(
        r`(?:nobody|no one|none of us|neither of us)`,
        oneOf(
          r` of (?:us|(?:the|our|my) \w+)| here| in (?:our|the|my) \w+`,
          r` at (?:our|the|my) \w+| on (?:our|the) \w+`,
        ),
        r`? (?:can|is able|are able|gets?|receives?)\b(?! `,
        oneOf(
          r`help|reply|answer|tell|solve|fix|seem|explain|access the inf`,
          r`write (?:to )?me|reach me|(?:send|e-?mail|mail) (?:\w+ )?(?:to )?me`,
        ),
        r`)`,
      ),
      'several users report it': sequence(
        r`(?<!no |for |similar questions by |see what )`,
        oneOf(
          r`several|multiple|many|other|different|numerous|two|three|four`,
          r`five|six|\d+|dozens of|hundreds of|thousands of|both|lots of`,
        ),
        r`(?: of)?(?: our| my| the)? (?:other )?PEOPLE\b~\b`,
        oneOf(
          r`too|also|SAME|affected|impacted|CANNOT|report(?:s|ed|ing)?`,
          r`complain\w*|confirm\w*|all|have this|having|see|tell|told|from|lost`,
        ),
        r`\b`,
      ),
      'our visitors complain': sequence(
        r`(?:our|my) (?:\w+ )?`,
        oneOf(
          sequence(
            r`(?:PEOPLE|team|visitors)\b~\b`,
            r`(?:too|also|as well|SAME|either|neither|CANNOT|complain\w*|affected)`,
          ),
          sequence(
            r`FAMILY\b`,
            oneOf(
              r`~\b(?:SAME|either|neither|affected)`,
              sequence(
                r`(?:(?!\b(?:gets?|got|works?|loads?|opens?|can|has|have|uses?|fine|ok|okay)\b)[^.!?;]){0,30}?`,
                r`\b(?:too|also|as well)`,
              ),
            ),
          ),
        ),
        r`\b`,
      ),
      'my wife gets the same': sequence(
        r`(?:FAMILY|PEOPLE)\b~\b(?:gets?|sees?|has|have|reports?|says?)`,
        r` (?:exactly )?the SAME`,
      ),
      'the same for him': r`the same for (?:him|her|them|my|our)`,
      'and my wife': r`(?:and|or|nor) (?:my|our|me|i) ?FAMILY\b(?! and i\b| have| use)`,
      'my wife and i cannot read mail': r`FAMILY and (?:me|i|myself) (?:both|all|also|CANNOT)`,
      'not for me and not for my wife': sequence(
        r`(?:not|nor) for (?:me|us|him|her|my|our|the)`,
        r`\b~\b(?:nor|not|and not) for`,
      ),
      'for anyone here': r`for any(?:one|body) (?:in|at|here|of)|PEOPLE and (?:i|me|myself)\b`,
      'all users in our office': sequence(
        r`(?:all|every|each) (?:\w+ )?(?:PEOPLE|clients?|users?|person|customer|one|employee|member)`,
        r` (?:in|at|of|on) (?:our|ours|the|my)\b`,
      ),
      'customers call and tell us': r`PEOPLE\b~~\b(?:tell|write to|told|inform|call) (?:us|me)\b`,
      'it is not just me': r`(?:not|isn'?t) (?:just|only) (?:me|you|us|mine|my)\b|it.?s not me\b`,
      'we received several complaints': sequence(
        r`(?:getting|received|receiving|several|many|lots of|have had|had)`,
        r` (?:\w+ ){0,2}(?:calls|complaints|reports|tickets)\b`,
      ),
      'all our ten users': sequence(
        r`(?:our|all|we are|for all) [^.!?;]{0,20}?`,
        r`(?:\d+|two|three|four|five|six|seven|eight|ten) (?:\w+ )?PEOPLE\b`,
      ),
      'with ten mailboxes': sequence(
        r`(?:about|approx\.?|some|all|our|are|of us|with|us|my|,) `,
        r`(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen) (?:\w+ )?`,
        r`(?:mailboxes|users|employees|colleagues|staff|addresses|accounts of)\b`,
      ),
      'none of us': r`none of (?:(?:them|us)\b|(?:the|your) (?:\w+ )?(?:servers|services|PEOPLE)\b)`,
      'for me and my wife': r`(?:for|with) (?:me|us) (?:\+|&|and) (?:\w+ ){0,2}(?:PEOPLE|FAMILY|all\b)`,
      'the whole office': r`(?:whole|entire|everyone (?:in|at)|anyone in|all of) (?:the |our |my )?GROUP\b`,
      'everyone in our street': r`everyone (?:in|at|on) (?:the|our|my)\b`,
      'for me and two colleagues': sequence(
        r`(?:for|with|by|to) (?:\w+ )?(?:me|us|mine)`,
        r` and (?:for |with )?(?:\w+ ){0,2}PEOPLE\b`,
      ),
      'both of us': r`(?:all|both|several|none|most|many|\d+) of us\b(?! again)`,
      'same for my wife': r`SAME (?:at|for|with|here at|thing at) (?:my |our )?(?:\w+ )?(?:PEOPLE|FAMILY)\b`,
      'all our mailboxes': sequence(
        r`(?:any|all|each|every one|none)(?: of)? our `,
        r`(?:\w+ )?(?:accounts|mailboxes|addresses|devices)\b`,
      ),
      'no matter who': r`no matter who`,
      'regardless of the device': r`regardless of (?:the |which )?(?:\w+ )?(?:DEVICE|PROGRAM|NETWORK|user|person)`,
      'all users': r`all users\b|we (?:all|both)\b(?! have)`,
      'all of our staff': r`all (?:our|of our|of the) (?:offices|mailboxes|users|staff|customers)\b`,
    },
  },
  {
    // The writer speaks for a household, an office or a team.
    id: 'we',
    kind: 'scope',
    weight: 1,
    says: /\b(?:we|us|our)\b(?! (?:just|both) )/,
  },
  {
    id: 'several-devices',
    kind: 'scope',
    weight: 2,
    says: {
      'on all my devices': sequence(
        r`(?:on|from|with|in|via|using|across|of) `,
        r`(?:all|both|any|every|multiple|several|different|various|two|three|four|either|each)`,
        r`(?: of)?(?: my| our| the)? (?:\w+ )?(?:DEVICE|clients?|programs?|apps?)\b`,
      ),
      'all my computers': r`(?:all|none of) (?:of )?(?:my|our) DEVICE`,
      'on any program': either(
        r`(?:multiple|every|any|all our) (?:\w+ )?(?:clients?|programs?|device|machine)`,
        r`any ?where\b`,
      ),
      'not on the phone and not on the laptop': either(
        r`all the same|everywhere\b`,
        r`not (?:on|in) (?:the |my )?\w+,? (?:and )?(?:not|nor) (?:on|in)`,
      ),
      'same on my phone': sequence(
        r`(?:same|too|either|neither|both|nor|so does|even)\b~\b(?:on|from|with)? ?`,
        r`(?:my |the |our |another |an? )?(?:\w+'?s )?(?:DEVICE|other DEVICE|second DEVICE)\b`,
      ),
      'my laptop and my phone': sequence(
        r`DEVICE(?: \(\w+\))?(?:,| and| nor| or| as well as|, and) `,
        r`(?:on |from |so does )?(?:\w+ )?(?:my |the |our )?(?:\w+ )?DEVICE\b`,
      ),
      'the laptop by cable and my phone': sequence(
        r`DEVICE\b~(?:,|\band|\bnor|\bor) (?:on |from )?`,
        r`(?:my|our|the) (?:\w+ )?DEVICE\b`,
      ),
      'thunderbird and outlook': sequence(
        r`PROGRAM(?: \(\w+\))?(?:,| and| nor| or| as well as|, and) `,
        r`(?:on |in |from )?(?:my |the |our )?(?:PROGRAM|DEVICE|web ?mail)\b`,
      ),
      'across all devices': r`across (?:all |my |several )?(?:platforms|devices)`,
      'also on my phone': r`also\b~\b(?:on|from|with) (?:my |the |our )?(?:other )?DEVICE`,
    },
  },
  {
    id: 'several-networks',
    kind: 'scope',
    weight: 2,
    says: {
      'from several networks': sequence(
        r`(?:from|on|over|via|with|in|across|tried|and|at|a) `,
        r`(?:several|multiple|different|two|three|another|other|both|any|every|all|various|a second)`,
        r`(?: of)?(?: my| our)? (?:\w+ )?NETWORK\b`,
      ),
      'a different isp': r`every network|different isp`,
      'also over mobile data': sequence(
        r`(?:also|too|same|even|either|both|nor|not|and)\b~\b`,
        r`(?:over|via|on|with|from|through|using) (?:the |my |a )?`,
        oneOf(
          r`mobile data|mobile (?:network|internet|connection)|cell(?:ular)?\b`,
          r`4g|5g|lte|hotspot|phone network|tethering|home and`,
        ),
      ),
      'on wi-fi and on lte': sequence(
        r`(?:lte|4g|5g|cable|fib(?:er|re)|dsl|mobile data|wi-?fi|home)\b~(?:\band|\bor|\bnor|,)`,
        r`~\b(?:lte|4g|5g|cable|fib(?:er|re)|dsl|mobile data|wi-?fi|work|hotspot)\b`,
      ),
      'from everywhere': r`from (?:any ?where|everywhere)\b`,
      'from home and from work': r`from (?:home|work|the office|here|my)\b~\b(?:and|or|nor|as well as)\b~\bfrom\b`,
      'from home and work': r`(?:from|at) (?:home and|work and|both) (?:at |from )?(?:home|work|the office)?`,
      'also at the library': sequence(
        r`(?:also|either|neither|nor|even|and|same|not open|not work) (?:at|from|in) `,
        r`(?:the |my |a )?(?:library|neighbou?rs?\b|neighbou?r's|friend'?s|caf[eé]|FAMILY)`,
      ),
      "at my neighbor's": r`at (?:my|a) (?:neighbou?r|friend)'?s`,
      'in several browsers': sequence(
        r`(?:tried|in|on|with|and|also|,) `,
        r`(?:several|all|both|three|two|different|multiple) (?:\w+ )?browsers\b`,
      ),
      'the same in another browser': sequence(
        r`same\b~\b(?:in|on|with|from|using) `,
        r`(?:any|all|other|every|several|another) (?:\w+ )?browsers?\b`,
      ),
      'neither edge nor chrome': r`neither \w+ nor (?:chrome|firefox|edge|safari)`,
    },
  },
  {
    id: 'several-services',
    kind: 'scope',
    weight: 1.5,
    says: {
      'imap and smtp': sequence(
        r`(?:imap|smtp|pop3?|web ?mail|web ?site|vpn|proxy|calendar)(?: and| nor| or|,|/| as well as)`,
        r`(?: the| your)* (?:imap|smtp|pop3?|web ?mail|web ?site|vpn|proxy|calendar)\b`,
      ),
      'imap is dead and so is webmail': r`(?:imap|smtp|pop3?)\b~~\bweb ?mail|web ?mail\b~~\b(?:imap|smtp|pop3?)\b`,
      'incoming and outgoing': r`(?:in|out)coming (?:and|nor|or) (?:out|in)going`,
      'all your services': sequence(
        r`(?:all|any|none of|every one of)(?: of)? `,
        r`(?:your|the|their) (?:services|servers|pages|sites)\b`,
      ),
      'not even webmail': r`not even\b~\b(?:web ?mail|web ?site|home ?page)\b`,
    },
  },
];
