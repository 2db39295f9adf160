import { matchPhrases } from '../text/lexicon.ts';
import { either, oneOf, sequence, r } from '../text/patterns.ts';
import type { Sign } from './sign.ts';

/** The service is down, in so many words. */
const down = matchPhrases({
  'the server seems to be down': sequence(
    r`(?:SERVER|network|platform|everything|MAIL)\b~`,
    oneOf(r`\b(?:is|are|was|were|been|be|went|gone|goes|go|seems?|appears?|still|being|looks?|has|have)|'s`),
    r`\b~\b(?<!(?:shut|slows?|slow|scroll\w*|press\w*) )`,
    oneOf(
      r`down|offline|dead|unreachable|inaccessible|crashed|out of service`,
      r`out of order|gone (?:away|again|for|since|completely)`,
    ),
    r`\b(?! to\b)`,
  ),
  'dead server': r`(?:dead|broken|crashed|unreachable|unavailable) (?:\w+ )?SERVER\b`,
  'webmail is out': sequence(
    r`(?:MAIL|SERVER|network)(?:\b~\b|')`,
    r`(?:is|s|are|has been|have been|seems? to be|been) out\b(?! of date)`,
  ),
  'server down': sequence(
    r`(?:SERVER|everything|all|MAIL) (?:completely |totally |all |again )?`,
    r`(?:down|offline|unreachable|unavailable|outage|dead)\b`,
  ),
  'the server is unreachable': sequence(
    r`SERVER\b(?: is| are| was| were|'s)? (?:currently |still )?(?:not |un)`,
    r`(?:reachable|available|accessible|online)\b(?! for (?:my|this))`,
  ),
  'it is down': sequence(
    r`(?:is|are|was|were|been|went|gone|goes|go|seems?(?: to be)?|appears?(?: to be)?|looks|still)`,
    r` (?:currently |all |completely |totally |again |now )?`,
    r`(?:down|offline)\b(?! to| by| the| on my| at the| in the)`,
  ),
  'it is temporarily unavailable': sequence(
    r`(?:is|are|was|been|seems?|currently|temporarily) (?:currently |temporarily )?`,
    r`(?:unavailable|unreachable)\b(?! for (?:my|this))`,
  ),
  'down for everyone': r`down for (?:everyone|everybody|all\b|me and)|down ?detector`,
  'it stopped working for all': sequence(
    r`stopped working `,
    r`(?:for (?:all|every|us)|across|in \w+, \w+|at (?:midnight|noon|about \d|around \d|\d))`,
  ),
});

/** The rest of a question. */
const asked = r`[^.!?;]{0,30}\?`;

/** The service is down, by its own report or by the writer's: one sign is enough if nothing speaks against it. */
export const symptomSigns: readonly Sign[] = [
  {
    // A server that answers with a 5xx status is reachable and reports its own failure.
    id: 'server-error',
    kind: 'symptom',
    strong: true,
    weight: 3,
    says: {
      'it shows error 500': sequence(
        oneOf(
          r`http|errors?|code|status|with|an?|get|got|gives?|returns?`,
          r`returning|shows?|throws?|answers?|answered|fails?|failed|failure`,
        ),
        r`(?: error| code| status|:)* ?\(?5(?:0[0234]|2[0-7])\b`,
        r`(?![.,-]\d| \d\.\d| (?:sender|bad|valid|e-?mails?|messages|people|users|mb|gb))`,
      ),
      'error/502': r`(?:blank|error|page) ?\/ ?50[0234]\b`,
      '502 bad gateway': sequence(
        r`5(?:0[0234]|2[0-7])[ :-]*`,
        r`(?:errors?|pages?|internal|bad gateway|service|server|gateway|web server|origin)\b`,
      ),
      'i see 503': sequence(
        r`(?<![\d.,:/$€+-])50[234]\b(?!`,
        either(
          r`[.,:-]?\d| \d\.\d| (?:sender|bad|valid)`,
          r` ?(?:%|mb|gb|kb|e-?mails?|messages|people|users|rows|items)`,
        ),
        r`)`,
      ),
      'it says 421': sequence(
        r`(?:gets?|got|gives?|returns?|returning|answers?|answered|says?|with|error)`,
        r` (?:a |an |only )?(?:421|45[0145]|4xx)\b(?![.,-]\d| \d\.[57])`,
      ),
      'the server certificate has expired': oneOf(
        r`certificate (?:of|for|on) (?:the |your |our )?(?:[\w']+ ){0,2}SERVER (?:has |is )?expired`,
        r`SERVER certificate (?:has |is )?expired`,
        r`expired (?:\w+ )?certificate (?:of|for|on) (?:the |your )?(?:\w+ )?SERVER`,
      ),
      'bad gateway': r`bad gateway|gateway time-?d? ?-?out|internal server error`,
      'service unavailable': either(
        r`service (?:is |was )?(?:temporarily |currently )?(?:unavailable|not available)`,
        r`421\b`,
      ),
      '451 temporary failure': r`4[235][0-9] (?:\d\.\d\.\d )?(?:temporary|internal|service|server|try)`,
      'temporary failure': r`temporary (?:\w+ )?(?:failure|error)|server (?:is )?(?:too )?busy`,
    },
  },
  {
    id: 'said-down',
    kind: 'symptom',
    strong: true,
    weight: 2.5,
    says: new RegExp(`${down.source}(?!${asked})`),
  },
  {
    // Asking whether it is down is only a guess, so the rest of the message decides.
    id: 'asked-down',
    kind: 'symptom',
    outweighedBy: 'said-down',
    weight: 2.5,
    says: new RegExp(`${down.source}(?=${asked})`),
  },
  {
    // A few words without any reservation: "Down?", "host unreachable".
    id: 'terse',
    kind: 'symptom',
    strong: true,
    weight: 2,
    says: /^(?:[\w'-]+[ ,:]+){0,3}(?:down|dead|offline|unreachable)(?: again| now)?\W{0,5}$/,
  },
  {
    id: 'outage',
    kind: 'symptom',
    strong: true,
    weight: 2.5,
    says: new RegExp(
      sequence(
        r`(?<!power |(?:after|since|following|during) (?:an?|the|that|your|their)(?: \w+)? |last |e-?mail )`,
        r`\b(?:outages?|(?:service|connection) (?:interruption|disruption))\b`,
      ),
    ),
  },
];
