import type { Known } from './read-index.ts';

/** Shorter words are never corrected. */
const shortest = 4;
/** From this length on, two letters may be wrong. */
const long = 6;
/** Up to this length, only if both are vowels or doubled: two other letters make another word. */
const ratherShort = 6;

/** How much likelier a word is that stands on twice as many pages. */
const usesWorth = 0.45;

/** People leave out a letter oftener than they type one too many: who asks for “crome” doesn't mean “come”. */
const leftOutWorth = 0.6;

/** What it costs that only the stems are as near, not the words as written. */
const otherForm = 1;

/** A word that another may be a misspelling of. */
export interface Near extends Known {
  mistakes: number;
  /** The mistakes in the word as written; `mistakes` are fewer where only the stems are as near. */
  inForm: number;
  /** The lower, the likelier. */
  cost: number;
}

/** The words that a word may be a misspelling of, the likeliest first. */
export function findNear(word: string, stem: string, known: readonly Known[]): Near[] {
  if (word.length < shortest || !/^\p{L}+$/u.test(word)) return [];
  const most = word.length >= long ? 2 : 1;
  const near: Near[] = [];
  for (const { key, form, uses } of known) {
    if (form.length < shortest || isOther(word, form)) continue;
    const inForm = countMistakes(word, form, most);
    const mistakes = Math.min(inForm, countMistakes(stem, key, most));
    if (mistakes > most || (mistakes > 1 && word.length <= ratherShort && !soundAlike(word, form))) continue;
    const doubt = mistakes < inForm ? otherForm : 0;
    near.push({
      key,
      form,
      uses,
      mistakes,
      inForm,
      cost: weighMistakes(word, form, mistakes) + doubt - usesWorth * uses,
    });
  }
  return near.sort((one, other) => one.cost - other.cost);
}

/** Whether two words have the same consonants in the same order: “wirles” and “wireless”, not “foobar” and “footer”. */
function soundAlike(one: string, other: string): boolean {
  const [own, others] = [one, other].map((word) => word.replace(/[aeiouy]/gu, '').replace(/(.)\1+/gu, '$1'));
  return own === others;
}

/** In a short word another first letter makes another name: who asks for “xmail” doesn't mean KMail. */
function isOther(word: string, form: string): boolean {
  return word.length < long && word[0] !== form[0] && word.slice(1) === form.slice(1);
}

/** Whether a single correction is so likely that it's worth showing. */
export function isLikely(word: string, { form, mistakes }: Near): boolean {
  return mistakes < 2 || (form.length >= long && (form[0] === word[0] || isAnagram(word, form)));
}

function weighMistakes(word: string, other: string, mistakes: number): number {
  const first = word[0] === other[0] ? 0 : 1.2;
  const last = word.at(-1) === other.at(-1) ? 0 : 0.3;
  const leftOut = other.length > word.length ? leftOutWorth : 0;
  return mistakes * 3 + first + last - leftOut - (isAnagram(word, other) ? 1.2 : 0);
}

function isAnagram(one: string, other: string): boolean {
  const sort = (word: string) => Array.from(word).sort().join('');
  return one.length === other.length && sort(one) === sort(other);
}

/**
 * How many letters are wrong, missing or too many, or stand the wrong way round, which is one mistake and the most
 * frequent (the optimal string alignment distance); `most + 1` if there are more than that.
 */
export function countMistakes(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let earlier: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    let fewest = at;
    for (let to = 1; to <= other.length; to += 1) {
      const isSame = one[at - 1] === other[to - 1];
      let mistakes = Math.min(
        (last[to] ?? 0) + 1,
        (row[to - 1] ?? 0) + 1,
        (last[to - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped = to > 1 && at > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      if (isSwapped) mistakes = Math.min(mistakes, (earlier[to - 2] ?? 0) + 1);
      row.push(mistakes);
      if (mistakes < fewest) fewest = mistakes;
    }
    if (fewest > most) return most + 1;
    [earlier, last] = [last, row];
  }
  return last[other.length] ?? 0;
}
