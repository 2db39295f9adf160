import type { Evidence } from './evidence.ts';
import { signs } from '../text/lexicon.ts';

const r = String.raw;

/** When it began, what was looked into, and whether the provider is asked about it. It proves nothing alone. */
export const contextSigns: readonly Evidence[] = [
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
      r`status page|status says|(?:only|just) me\b|larger problem|known (?:problem|issue|outage)`,
      r`(?:do(?:es)?|is|has) any ?(?:one|body)(?: else)? (?:have|having|has|experienc\w+|seeing|with|got)\b`,
      r`(?:on|at|in) your (?:end|side|network)\b|(?:fix|check|restart|look at) your (?:\w+ )?SERVER`,
    ),
  },
  {
    // The service is spoken of, and not what “I” do with “my” things.
    id: 'impersonal',
    kind: 'context',
    weight: 1,
    pattern: new RegExp(
      `^(?![^]*\\b(?:i|i'm|i've|im|my|mine|me|myself)\\b)(?=[^]*${signs('SERVER').source}\\b)`,
    ),
  },
  {
    id: 'since',
    kind: 'context',
    weight: 0.5,
    pattern: signs(
      r`(?:since|as of) (?:about |around |this |last |yesterday|today|early |late |midnight|noon|\d|an hour|half|the (?:morning|afternoon))`,
      r`(?:for|over|past|last)\b~\b(?:\d+|an?|two|three|four|few|several|couple of|some) (?:minutes?|hours?|days?)\b`,
      r`(?:started|stopped|began|happened|quit|suddenly)\b~\b(?:today|yesterday|this (?:morning|afternoon|evening)|tonight|recently|midnight|noon|just now|ago|\d+ ?(?:am|pm))`,
      r`right now\b|at the moment\b|all (?:day|morning|night)|(?:at|around) \d{1,2}(?:[:.]\d\d| ?[ap]m)|(?:minutes?|mins?|hours?) ago\b|(?:this|today|tonight)$`,
    ),
  },
  {
    id: 'ruled-out',
    kind: 'context',
    weight: 0.5,
    pattern: signs(
      r`(?:internet|other (?:web)?sites?|other (?:\w+ )?(?:services|providers|servers)|everything else|wi-?fi|network)\b~\b(?:WORKS|solid|stable)\b`,
      r`(?:restarted|rebooted)\b|(?:nothing|not|n't) (?:has |was )?(?:been )?changed? ?(?:anything|any|my|here)?`,
      r`(?:ping(?:s|ed|ing)?|trace ?routes?|telnet|openssl|curl|nslookup|dig)\b`,
    ),
  },
];
