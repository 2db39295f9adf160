import { families, type Families } from './families.ts';
import { readLines } from './lists.ts';

/** A rule of words, as a row of a table. `tests/unit/checks/rules.test.ts` proves every piece of it by its examples. */
export interface Rule<Effect = unknown> {
  readonly id: string;
  /** What it means that a text has one of its phrases. */
  readonly effect: Effect;
  /**
   * Its phrases, one a line: regular expressions of words in lower case, in which capitals stand for any word of a
   * family, and ` ~ ` for a short stretch within the sentence. They begin and end where words do.
   */
  readonly says: string;
  /** Short texts that have a phrase, parted by ` / ` or line ends. Without a piece of the rule, one has none. */
  readonly yes: string;
  /** Near misses, in the same form. */
  readonly no?: string;
}

/** The source of a pattern exactly as it is typed: a backslash stays a backslash. */
export const r = String.raw;

/** What ` ~ ` stands for: at most 30 characters between two words. */
const stretch = r`\b[^.!?;]{0,30}?\b`;

/** The pattern that finds any phrase of the rules; without rules it finds nothing. */
export function compileRules(
  rules: readonly Pick<Rule, 'says'>[],
  flags = '',
  words: Families = families,
): RegExp {
  const phrases = rules.flatMap(({ says }) => readLines(says));
  const sources = phrases.map((phrase) => limitToWords(phrase, expand(phrase, words)));
  return new RegExp(sources.join('|') || '(?!)', flags);
}

/** The parentheses that begin a group, and what may hide one: an escaped character, or a set of characters. */
const groupPattern = /\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)/g;

function expand(phrase: string, words: Families): string {
  return phrase
    .replaceAll(' ~ ', stretch)
    .replaceAll(groupPattern, (found) => (found === '(' ? '(?:' : found))
    .replaceAll(/[A-Z]{2,}/g, (name) => {
      const family = words[name];
      return family ? `(?:${family.map((word) => expand(word, words)).join('|')})` : name;
    });
}

/** A phrase that begins or ends with a mark, a space or `^` says itself where it begins or ends. */
function limitToWords(phrase: string, source: string): string {
  const begin = /^[\w(]/.test(phrase) ? r`(?<!\w)` : '';
  const end = /(?:\\w[*+]|(?<!\\)\w|[)?}])$/.test(phrase) ? r`(?!\w)` : '';
  return `${begin}${source}${end}`;
}
