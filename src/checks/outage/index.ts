import type { Role } from '../../site/roles.ts';
import { evidenceTable, type Evidence } from './evidence.ts';

/** How far a message speaks for a service that is down for everybody, and why. */
export interface OutageVerdict {
  /** Passes straight through as an emergency. */
  serviceWide: boolean;
  /** What speaks for a service that is down, less what speaks for one person's set-up. */
  score: number;
  /** Ids of what was found, in the order of `evidenceTable`. */
  evidence: string[];
  /** The answer that helps, where the matter seems to be one person's set-up. */
  help?: Role;
}

/** One strong sign is enough where nothing speaks against it: a missed outage is worse than a false one. */
const enoughScore = 1.5;

/** Below it something fails, but it need not be the service. */
const clearSymptoms = 1;

/** A report that a service is down is short; a longer story mentions other people and devices for other reasons. */
const shortReport = 300;

/** A server that tells of its own failure, and several people who see it, are doubted this little. */
const mostDoubtOfStrongSigns = 1;

/** The answer that says how to find out what is the matter. */
const anybodysHelp: Role = 'is-it-only-me';

/** More than a question may have; what follows in a longer text are logs. */
const maximumReadLength = 6_000;

/** Standard words of error pages and programs, which doubt nothing and prove nothing. */
const standardWords =
  /the site could be temporarily unavailable or too busy|permitted to access the web|the server may (?:have gone down|be unavailable)|protected by a firewall or proxy/g;

/** Lower case, plain quotes, single spaces; addresses and hosts become words, so that their dots end no sentence. */
function normalize(text: string): string {
  return text
    .slice(0, maximumReadLength)
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/https?:\/\/\S{1,200}/g, ' host ')
    .replace(/[\w.+-]{1,64}@[\w.-]{1,200}/g, ' address ')
    .replace(
      /\b(?:[a-z0-9-]{1,63}\.){1,6}(?:com|net|org|example|edu|gov|[a-z]{2})\b(?:\/\S{0,200})?/g,
      ' host ',
    )
    .replace(/\s+/g, ' ')
    .replace(standardWords, ' ')
    .trim();
}

function addWeights(found: readonly Evidence[], kind: Evidence['kind']): number {
  return found.reduce((sum, evidence) => (evidence.kind === kind ? sum + evidence.weight : sum), 0);
}

/** What a mention of several people or devices is worth where no service is said to fail: half, and less in a long text. */
function weighMentions(length: number): number {
  return 0.5 * Math.min(1, shortReport / length);
}

/** Judges from the text alone whether a whole service is down, or one person's set-up is the matter. */
export function judgeOutage(text: string): OutageVerdict {
  const words = normalize(text);
  const seen = evidenceTable.filter(({ pattern }) => pattern.test(words));
  const evidence = seen.map(({ id }) => id);
  const found = seen.filter(({ outweighedBy }) => !outweighedBy || !evidence.includes(outweighedBy));
  const symptoms = addWeights(found, 'symptom');
  const scope = addWeights(found, 'scope') * (symptoms < clearSymptoms ? weighMentions(words.length) : 1);
  // How many people or devices says nothing unless something fails.
  const grounds = symptoms && symptoms + scope + addWeights(found, 'context');
  const strong = found.some((sign) => sign.strong);
  const doubts = addWeights(found, 'doubt');
  const score =
    grounds -
    addWeights(found, 'contradiction') -
    (strong ? Math.min(doubts, mostDoubtOfStrongSigns) : doubts);
  if (score >= enoughScore) return { serviceWide: true, score, evidence };
  // A failure leads only where nothing more particular does.
  const helpful = found.filter((sign) => sign.help);
  const help = (helpful.find(({ kind }) => kind !== 'symptom') ?? helpful[0])?.help ?? anybodysHelp;
  return { serviceWide: false, score, evidence, help };
}
