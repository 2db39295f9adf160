import { matchPhrases } from '../text/lexicon.ts';
import { oneOf, sequence, r } from '../text/patterns.ts';
import type { Sign } from './sign.ts';

/** When it began, what was ruled out, and whether the provider is asked about it: proves nothing alone. */
export const contextSigns: readonly Sign[] = [
  {
    id: 'asks-provider',
    kind: 'context',
    weight: 1,
    says: {
      'when will it be back': sequence(
        r`when (?:will|can|do|is|are)\b~\b`,
        r`(?:back|fixed|resolved?|restored?|up again|online|running)\b`,
      ),
      'are you aware': sequence(
        r`(?:are you|you guys) `,
        r`(?:aware|having (?:\w+ ){0,2}(?:problem|issue|trouble)|experiencing|working on)`,
      ),
      'is there a server problem': sequence(
        r`(?:do you have|is there|are there)\b~\b`,
        r`(?:server|service|network) (?:problems?|issues?|troubles?)`,
      ),
      'is your company having problems': r`(?:is|are) [\w ]{1,30}? having (?:\w+ )?(?:problems?|issues?|trouble)`,
      'is there maintenance': sequence(
        r`(?:is there|there is|there.s|they say)\b~\b`,
        oneOf(
          r`maintenance`,
          sequence(
            r`(?:problem|issue|trouble|something wrong) (?:with|at|on) `,
            r`(?:[^.!?;]{0,15}?(?:servers?|services?|end|side|network|systems?))`,
          ),
        ),
        r`\b`,
      ),
      'is the server down': r`(?:is|are) (?:the|your|host)\b~\bdown\b`,
      'is it just me': r`status page|status says|(?:only|just) me\b|larger problem|known (?:problem|issue|outage)`,
      'does anyone else have this': sequence(
        r`(?:do(?:es)?|is|has) any ?(?:one|body)(?: else)? `,
        r`(?:have|having|has|experienc\w+|seeing|with|got)\b`,
      ),
      'at your end': r`(?:on|at|in) your (?:end|side|network)\b`,
      'please check your server': r`(?:fix|check|restart|look at) your (?:\w+ )?SERVER`,
    },
  },
  {
    // The message is about the service, and never about what “I” do with “my” things.
    id: 'impersonal',
    kind: 'context',
    weight: 1,
    says: new RegExp(
      `^(?![^]*\\b(?:i|i'm|i've|im|my|mine|me|myself)\\b)(?=[^]*${matchPhrases({ server: 'SERVER' }).source}\\b)`,
    ),
  },
  {
    id: 'since',
    kind: 'context',
    weight: 0.5,
    says: {
      'since this morning': sequence(
        r`(?:since|as of) `,
        oneOf(
          r`about |around |this |last |yesterday|today|early |late `,
          r`midnight|noon|\d|an hour|half|the (?:morning|afternoon)`,
        ),
      ),
      'for two hours': sequence(
        r`(?:for|over|past|last)\b~\b(?:\d+|an?|two|three|four|few|several|couple of|some)`,
        r` (?:minutes?|hours?|days?)\b`,
      ),
      'it started today': sequence(
        r`(?:started|stopped|began|happened|quit|suddenly)\b~\b`,
        oneOf(
          r`today|yesterday|this (?:morning|afternoon|evening)|tonight`,
          r`recently|midnight|noon|just now|ago|\d+ ?(?:am|pm)`,
        ),
      ),
      'right now': r`right now\b|at the moment\b|all (?:day|morning|night)`,
      'at 9:30': r`(?:at|around) \d{1,2}(?:[:.]\d\d| ?[ap]m)|(?:minutes?|mins?|hours?) ago\b`,
      'not working today': r`(?:this|today|tonight)$`,
    },
  },
  {
    id: 'ruled-out',
    kind: 'context',
    weight: 0.5,
    says: {
      'other sites work': sequence(
        oneOf(
          r`internet|other (?:web)?sites?|other (?:\w+ )?(?:services|providers|servers)`,
          r`everything else|wi-?fi|network`,
        ),
        r`\b~\b(?:WORKS|solid|stable)\b`,
      ),
      'i restarted it': r`(?:restarted|rebooted)\b`,
      'nothing has changed here': sequence(
        r`(?:nothing|not|n't) (?:has |was )?(?:been )?`,
        r`changed? ?(?:anything|any|my|here)?`,
      ),
      'ping gets no answer': r`(?:ping(?:s|ed|ing)?|trace ?routes?|telnet|openssl|curl|nslookup|dig)\b`,
    },
  },
];
