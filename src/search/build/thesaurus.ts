import { isStopWord } from '../core/stop-words.ts';
import { stemWord } from '../core/stem.ts';
import { listWords } from '../core/tokens.ts';

/** What people call things beside the words of the pages, read from `synonyms.ts`. */
export interface Thesaurus {
  /** For each word and phrase that is only another way to write a term, that term. */
  same: ReadonlyMap<string, string>;
  /** For each term, others that pages may use instead, with how surely: 0 to 1. */
  near: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** All phrases, by which texts are cut into terms. */
  phrases: ReadonlySet<string>;
}

/** Words that are near each other, and words that lead to others. */
export const strengths = { '~': 0.55, '>': 0.55 };

const linePattern = /^(?<head>[^=~>]+)\s(?<sign>[=~>])\s(?<rest>[^=~>]+)$/u;

/** A word or phrase as a key of the index: its stems, joined by `_`. */
export function writeKey(words: readonly string[]): string {
  return words.map((word) => (isStopWord(word) ? word : stemWord(word))).join('_');
}

/** Reads the lines of a thesaurus. @throws Error that names a line that can't be read */
export function readThesaurus(text: string): Thesaurus {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/#.*$/u, '').trim())
    .filter(Boolean)
    .map(readLine);
  const same = new Map<string, string>();
  for (const { head, sign, rest } of lines) {
    if (sign !== '=') continue;
    const all = [...head, ...rest];
    // A single word stands for all, so that it's corrected where it's misspelled.
    const term = all.find((key) => !key.includes('_')) ?? all[0] ?? '';
    for (const other of all) if (other !== term) same.set(other, term);
  }
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
  return { same, near, phrases: new Set(keys.filter((key) => key.includes('_'))) };
}

function readLine(line: string): { head: string[]; sign: '=' | '~' | '>'; rest: string[] } {
  const { head, sign, rest } = linePattern.exec(line)?.groups ?? {};
  if (head === undefined || rest === undefined) throw new Error(`The thesaurus has a line without a sign: ${line}`);
  return { head: readKeys(head), sign: sign as '=' | '~' | '>', rest: readKeys(rest) };
}

function readKeys(list: string): string[] {
  return list.split(',').map((words) => writeKey(listWords(words))).filter(Boolean);
}
