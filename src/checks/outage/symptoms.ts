import type { Evidence } from './evidence.ts';
import { signs } from '../text/lexicon.ts';

const r = String.raw;

const down = signs(
  r`(?:SERVER|network|platform|everything|MAIL)\b~(?:\b(?:is|are|was|were|been|be|went|gone|goes|go|seems?|appears?|still|being|looks?|has|have)|'s)\b~\b(?<!(?:shut|slows?|slow|scroll\w*|press\w*) )(?:down|offline|dead|unreachable|inaccessible|crashed|out of service|out of order|gone (?:away|again|for|since|completely))\b(?! to\b)`,
  r`(?:dead|broken|crashed|unreachable|unavailable) (?:\w+ )?SERVER\b|(?:MAIL|SERVER|network)(?:\b~\b|')(?:is|s|are|has been|have been|seems? to be|been) out\b(?! of date)`,
  r`(?:SERVER|everything|all|MAIL) (?:completely |totally |all |again )?(?:down|offline|unreachable|unavailable|outage|dead)\b`,
  r`SERVER\b(?: is| are| was| were|'s)? (?:currently |still )?(?:not |un)(?:reachable|available|accessible|online)\b(?! for (?:my|this))`,
  r`(?:is|are|was|were|been|went|gone|goes|go|seems?(?: to be)?|appears?(?: to be)?|looks|still) (?:currently |all |completely |totally |again |now )?(?:down|offline)\b(?! to| by| the| on my| at the| in the)`,
  r`(?:is|are|was|been|seems?|currently|temporarily) (?:currently |temporarily )?(?:unavailable|unreachable)\b(?! for (?:my|this))`,
  r`down for (?:everyone|everybody|all\b|me and)|down ?detector`,
  r`stopped working (?:for (?:all|every|us)|across|in \w+, \w+|at (?:midnight|noon|about \d|around \d|\d))`,
);

/** The rest of a question. */
const asked = r`[^.!?;]{0,30}\?`;

/** A service that says itself, or is said, to be down: one such sign is enough where nothing speaks against it. */
export const symptomSigns: readonly Evidence[] = [
  {
    // A server that answers 500 is there and says itself that it is broken.
    id: 'server-error',
    kind: 'symptom',
    strong: true,
    weight: 3,
    pattern: signs(
      r`(?:http|errors?|code|status|with|an?|get|got|gives?|returns?|returning|shows?|throws?|answers?|answered|fails?|failed|failure)(?: error| code| status|:)* ?\(?5(?:0[0234]|2[0-7])\b(?![.,-]\d| \d\.\d| (?:sender|bad|valid|e-?mails?|messages|people|users|mb|gb))`,
      r`(?:blank|error|page) ?\/ ?50[0234]\b`,
      r`5(?:0[0234]|2[0-7])[ :-]*(?:errors?|pages?|internal|bad gateway|service|server|gateway|web server|origin)\b`,
      r`(?<![\d.,:/$€+-])50[234]\b(?![.,:-]?\d| \d\.\d| (?:sender|bad|valid)| ?(?:%|mb|gb|kb|e-?mails?|messages|people|users|rows|items))`,
      r`(?:gets?|got|gives?|returns?|returning|answers?|answered|says?|with|error) (?:a |an |only )?(?:421|45[0145]|4xx)\b(?![.,-]\d| \d\.[57])`,
      r`(?:certificate (?:of|for|on) (?:the |your |our )?(?:[\w']+ ){0,2}SERVER (?:has |is )?expired|SERVER certificate (?:has |is )?expired|expired (?:\w+ )?certificate (?:of|for|on) (?:the |your )?(?:\w+ )?SERVER)`,
      r`bad gateway|gateway time-?d? ?-?out|internal server error`,
      r`service (?:is |was )?(?:temporarily |currently )?(?:unavailable|not available)|421\b|4[235][0-9] (?:\d\.\d\.\d )?(?:temporary|internal|service|server|try)|temporary (?:\w+ )?(?:failure|error)|server (?:is )?(?:too )?busy`,
    ),
  },
  {
    id: 'said-down',
    kind: 'symptom',
    strong: true,
    weight: 2.5,
    pattern: new RegExp(`${down.source}(?!${asked})`),
  },
  {
    // Who asks whether it is down guesses: what else the message tells decides.
    id: 'asked-down',
    kind: 'symptom',
    outweighedBy: 'said-down',
    weight: 2.5,
    pattern: new RegExp(`${down.source}(?=${asked})`),
  },
  {
    // Few words, and nothing that doubts: "Down?", "host unreachable".
    id: 'terse',
    kind: 'symptom',
    strong: true,
    weight: 2,
    pattern: /^(?:[\w'-]+[ ,:]+){0,3}(?:down|dead|offline|unreachable)(?: again| now)?\W{0,5}$/,
  },
  {
    id: 'outage',
    kind: 'symptom',
    strong: true,
    weight: 2.5,
    pattern:
      /(?<!power |(?:after|since|following|during) (?:an?|the|that|your|their)(?: \w+)? |last |e-?mail )\b(?:outages?|(?:service|connection) (?:interruption|disruption))\b/,
  },
];
