import type { Role } from '../../site/roles.ts';
import { readOutageModel, type OutageModel } from '../learned/outage.ts';
import { addNgrams, readTokens, score, type Features } from '../learned/features.ts';
import { compileRules } from '../text/rules.ts';
import { signs, type Sign } from './signs.ts';

/** Whether a message reports a service that is down for everybody, and why. */
export interface OutageVerdict {
  /** The message may pass as an emergency without a question. */
  serviceWide: boolean;
  /** How much speaks for an outage, as a logarithm of odds. */
  score: number;
  /** Ids of the signs that were found, in the order of the table. */
  evidence: string[];
  /** The answer that helps if it is trouble with one person's setup. */
  help?: Role;
}

/** The answer that helps to find the cause, whatever it is. */
const generalHelp: Role = 'is-it-only-me';

/** In characters. A question has at most 5,000; the rest of a longer text is most likely a log. */
const maximumReadLength = 6_000;

/** Standard sentences of error pages and programs, which neither prove an outage nor speak against one. */
const standardSentences = new RegExp(
  [
    'the site could be temporarily unavailable or too busy',
    'permitted to access the web',
    'the server may (?:have gone down|be unavailable)',
    'protected by a firewall or proxy',
  ].join('|'),
  'g',
);

/** A host name, with or without the path of a page. */
const hostPattern = /\b(?:[a-z0-9-]{1,63}\.){1,6}(?:com|net|org|example|edu|gov|[a-z]{2})\b(?:\/\S{0,200})?/g;

const patterns = signs.map((sign) => ({ sign, pattern: compileRules([sign]) }));

/** The signs that a text has, in the order of the table. */
export function findSigns(text: string): Sign[] {
  const words = normalize(text);
  return patterns.flatMap(({ sign, pattern }) => (pattern.test(words) ? [sign] : []));
}

/** In words. */
const readWords = 250;
const beginningWords = 30;

/** What speaks for or against an outage: the words, and the signs. */
export function readOutageFeatures(text: string, found: readonly Sign[]): Features {
  const features = new Map<string, number>();
  const tokens = readTokens(text.slice(0, maximumReadLength)).slice(0, readWords);
  addNgrams(features, tokens, { kind: 'w ', longest: 2, weight: 5 });
  addNgrams(features, tokens.slice(0, beginningWords), { kind: 'o ', longest: 1, weight: 1.5 });
  for (const { id } of found) features.set(`=${id}`, 1);
  features.set('=length', Math.log(text.length + 1) - 5);
  return features;
}

/**
 * Judges from the text alone whether a whole service is down, or one person has trouble with their own setup: by a
 * learned score of words and signs.
 */
export function judgeOutage(text: string, { words, bar }: OutageModel = readOutageModel()): OutageVerdict {
  const found = findSigns(text);
  const learned = score(words, readOutageFeatures(text, found));
  const verdict = { score: learned, evidence: found.map(({ id }) => id) };
  if (learned >= bar || isTerseReport(text, found)) return { serviceWide: true, ...verdict };
  // What fails leads to its answer only if nothing more specific does.
  const helpful = found.filter(({ effect }) => effect.help);
  const specific = helpful.find(({ effect }) => effect.speaks !== 'for') ?? helpful[0];
  return { serviceWide: false, ...verdict, help: specific?.effect.help ?? generalHelp };
}

/** In words. Fewer say too little for their weights to mean anything: “dead mail server”. */
const terseWords = 4;

function isTerseReport(text: string, found: readonly Sign[]): boolean {
  return (
    readTokens(text.slice(0, 100)).length <= terseWords &&
    found.some(({ effect }) => effect.isEnough) &&
    found.every(({ effect }) => effect.speaks !== 'against')
  );
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
