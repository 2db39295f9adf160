import type { Role } from '../../site/roles.ts';
import { outageModel, type OutageModel } from '../learned/outage.ts';
import { addNgrams, readTokens, score, type Features } from '../learned/features.ts';
import { either } from '../text/patterns.ts';
import { matchSign, type Sign } from './sign.ts';
import { signTable } from './sign-table.ts';

/** Whether a message reports a service that is down for everybody, and why. */
export interface OutageVerdict {
  /** The message may pass as an emergency without a question. */
  serviceWide: boolean;
  /** How much speaks for an outage, as a logarithm of odds. */
  score: number;
  /** Ids of the signs that were found, in the order of `signTable`. */
  evidence: string[];
  /** The answer that helps if it is trouble with one person's setup. */
  help?: Role;
}

/** One strong sign reaches it if nothing speaks against it: missing an outage is worse than a false alarm. */
const enoughScore = 1.5;

/** With less than this, something fails, but it need not be the service. */
const clearSymptoms = 1;

/** In characters. A longer story mentions other people and devices for other reasons. */
const shortReport = 300;

/** The most that doubts take away from a strong sign: a server's own error, or several people who are affected. */
const mostDoubtOfStrongSigns = 1;

/** The answer that helps to find the cause, whatever it is. */
const generalHelp: Role = 'is-it-only-me';

/** In characters. A question has at most 5,000; the rest of a longer text is most likely a log. */
const maximumReadLength = 6_000;

/** Standard sentences of error pages and programs, which neither prove an outage nor speak against one. */
const standardSentences = new RegExp(
  either(
    'the site could be temporarily unavailable or too busy',
    'permitted to access the web',
    'the server may (?:have gone down|be unavailable)',
    'protected by a firewall or proxy',
  ),
  'g',
);

/** A host name, with or without the path of a page. */
const hostPattern = /\b(?:[a-z0-9-]{1,63}\.){1,6}(?:com|net|org|example|edu|gov|[a-z]{2})\b(?:\/\S{0,200})?/g;

const tableWithPatterns = signTable.map((sign) => ({ ...sign, pattern: matchSign(sign) }));

/** What the signs alone say. */
interface SignVerdict {
  readonly found: readonly Sign[];
  readonly evidence: string[];
  readonly score: number;
}

function weighSigns(words: string): SignVerdict {
  const seen = tableWithPatterns.filter(({ pattern }) => pattern.test(words));
  const evidence = seen.map(({ id }) => id);
  const found = seen.filter(({ outweighedBy }) => !outweighedBy || !evidence.includes(outweighedBy));
  const symptoms = addWeights(found, 'symptom');
  const scope = addWeights(found, 'scope') * (symptoms < clearSymptoms ? weighMentions(words.length) : 1);
  // The number of people and devices means nothing unless something fails.
  const grounds = symptoms && symptoms + scope + addWeights(found, 'context');
  const isStrong = found.some(({ strong }) => strong);
  const doubts = addWeights(found, 'doubt');
  const score =
    grounds -
    addWeights(found, 'contradiction') -
    (isStrong ? Math.min(doubts, mostDoubtOfStrongSigns) : doubts);
  return { found, evidence, score };
}

/** In words. */
const readWords = 250;
const beginningWords = 30;

/** What speaks for or against an outage: the words, and the signs. */
export function readOutageFeatures(text: string, { evidence }: Pick<SignVerdict, 'evidence'>): Features {
  const features = new Map<string, number>();
  const tokens = readTokens(text.slice(0, maximumReadLength)).slice(0, readWords);
  addNgrams(features, tokens, { kind: 'w ', longest: 2, weight: 5 });
  addNgrams(features, tokens.slice(0, beginningWords), { kind: 'o ', longest: 1, weight: 1.5 });
  for (const id of evidence) features.set(`=${id}`, 1);
  features.set('=length', Math.log(text.length + 1) - 5);
  return features;
}

/** The signs of a text, and what they weigh by themselves. */
export function readSigns(text: string): SignVerdict {
  return weighSigns(normalize(text));
}

/**
 * Judges from the text alone whether a whole service is down, or one person has trouble with their own setup: by a
 * learned score of words and signs, or by a lower one where the signs alone suffice.
 */
export function judgeOutage(text: string, { words, bars }: OutageModel = outageModel): OutageVerdict {
  const { found, evidence, score: weight } = readSigns(text);
  const learned = score(words, readOutageFeatures(text, { evidence }));
  const serviceWide =
    learned >= bars.words || (weight >= enoughScore && (learned >= bars.withSigns || isTerse(text)));
  if (serviceWide) return { serviceWide, score: learned, evidence };
  // A symptom leads to its answer only if nothing more specific does.
  const helpful = found.filter(({ help }) => help);
  const help = (helpful.find(({ kind }) => kind !== 'symptom') ?? helpful[0])?.help ?? generalHelp;
  return { serviceWide, score: learned, evidence, help };
}

/** In words. Fewer say too little for their weights to mean anything: “dead mail server”. */
const terseWords = 4;

function isTerse(text: string): boolean {
  return readTokens(text.slice(0, 100)).length <= terseWords;
}

/** Lower case, plain quotes, single spaces; addresses and hosts become words, so that their dots end no sentence. */
function normalize(text: string): string {
  return text
    .slice(0, maximumReadLength)
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/https?:\/\/\S{1,200}/g, ' host ')
    .replace(/[\w.+-]{1,64}@[\w.-]{1,200}/g, ' address ')
    .replace(hostPattern, ' host ')
    .replace(/\s+/g, ' ')
    .replace(standardSentences, ' ')
    .trim();
}

function addWeights(found: readonly Sign[], kind: Sign['kind']): number {
  return found.reduce((sum, sign) => (sign.kind === kind ? sum + sign.weight : sum), 0);
}

/** The share that counts of several people or devices if no service is said to fail: half, and less in a long text. */
function weighMentions(length: number): number {
  return 0.5 * Math.min(1, shortReport / length);
}
