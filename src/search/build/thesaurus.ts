import { findKey } from '../core/keys.ts';
import { isStopWord } from '../core/stop-words.ts';
import { listWords } from '../core/tokens.ts';

/** What people call things beside the words of the pages, read from `synonyms.ts`. */
export interface Thesaurus {
  /** For each word and phrase that is only another way to write a term, that term. */
  same: ReadonlyMap<string, string>;
  /** The single words among them that a single word stands for. */
  words: ReadonlyMap<string, string>;
  /** For each term, others that pages may use instead, with how surely: 0 to 1. */
  near: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Its words as they're written. */
  written: ReadonlySet<string>;
  /** All phrases, by which texts are cut into terms. */
  phrases: ReadonlySet<string>;
}

/** Words that are near each other, and words that lead to others. */
const strengths = { '~': 0.55, '>': 0.55 };

const linePattern = /^(?<head>[^=~>]+)\s(?<sign>[=~>])\s(?<rest>[^=~>]+)$/u;

/** Reads the lines of a thesaurus. @throws Error that names a line that can't be read */
export function readThesaurus(text: string): Thesaurus {
  const written = text
    .split('\n')
    .map((line) => line.replace(/#.*$/u, '').trim())
    .filter(Boolean);
  const groups = written.map((line) => readLine(line, new Map())).filter(({ sign }) => sign === '=');
  const words = new Map(
    groups.flatMap((line) => pairSame(line).filter((pair) => !pair.join('').includes('_'))),
  );
  // A phrase is written with the words that stand for others: “mail arrives” is “email arrives”, too.
  const lines = written.map((line) => readLine(line, words));
  const same = new Map([...lines.filter(({ sign }) => sign === '=').flatMap(pairSame), ...words]);
  const resolve = (key: string) => same.get(key) ?? key;
  const near = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, strength: number) => {
    const [key, term] = [resolve(from), resolve(to)];
    if (key === term) return;
    const others = near.get(key) ?? new Map<string, number>();
    others.set(term, Math.max(others.get(term) ?? 0, strength));
    near.set(key, others);
  };
  for (const { head, sign, rest } of lines) {
    if (sign === '=') continue;
    for (const from of head) for (const to of rest) add(from, to, strengths[sign]);
    if (sign === '>') continue;
    const all = [...head, ...rest];
    for (const from of all) for (const to of all) add(from, to, strengths[sign]);
  }
  const keys = lines.flatMap(({ head, rest }) => [...head, ...rest]);
  const spelled = listWords(written.join('\n')).filter((word) => !isStopWord(word));
  return {
    written: new Set(spelled),
    same,
    near,
    words,
    phrases: new Set(keys.filter((key) => key.includes('_'))),
  };
}

/** Each way to write a term, with the one that stands for all: a single word, so that it's corrected if misspelled. */
function pairSame({ head, rest }: Line): [string, string][] {
  const all = [...head, ...rest];
  const term = all.find((key) => !key.includes('_')) ?? all[0] ?? '';
  return all.filter((key) => key !== term).map((key) => [key, term]);
}

/** A word or phrase as a key, each of its words in the way that stands for all. */
export function writeTermKey(words: readonly string[], same: ReadonlyMap<string, string>): string {
  return words
    .map(findKey)
    .map((key) => same.get(key) ?? key)
    .join('_');
}

interface Line {
  head: string[];
  sign: '=' | '~' | '>';
  rest: string[];
}

function readLine(line: string, words: ReadonlyMap<string, string>): Line {
  const { head, sign, rest } = linePattern.exec(line)?.groups ?? {};
  if (head === undefined || rest === undefined)
    throw new Error(`The thesaurus has a line without a sign: ${line}`);
  return { head: readKeys(head, words), sign: sign as Line['sign'], rest: readKeys(rest, words) };
}

function readKeys(list: string, same: ReadonlyMap<string, string>): string[] {
  return list
    .split(',')
    .map((words) => writeTermKey(listWords(words), same))
    .filter(Boolean);
}
