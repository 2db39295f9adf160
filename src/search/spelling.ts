import { distance } from 'fastest-levenshtein';

/** Shorter words are never corrected. */
const shortest = 4;
/** From this many letters on the first may be wrong, or two others. */
const long = 7;
/** Two wrong letters make another name of most: “Neomail” is not NeoMutt. */
const longName = 8;
/** Two wrong letters are not among the first four: “stopped” is not “stored”. */
const sameLetters = 4;

let vocabulary: Promise<string[]> | undefined;

/**
 * The nearest word of a title, a summary, the keywords or a program's name, at most two letters away.
 * @param names The words of programs' names
 */
export async function correctWord(word: string, names: ReadonlySet<string>): Promise<string | undefined> {
  if (word.length < shortest) return undefined;
  vocabulary ??= fetch('/search/words.txt').then(async (response) =>
    response.ok ? (await response.text()).split('\n') : [],
  );
  return findNearest(word, await vocabulary, names);
}

/** The nearest of some words that a word can be a misspelling of. */
export function findNearest(
  word: string,
  words: readonly string[],
  names: ReadonlySet<string>,
): string | undefined {
  const near = [...words, ...names].filter((other) =>
    isNear(word, other, names.has(other) ? longName : long),
  );
  return near.length > 0 ? closest(word, near) : undefined;
}

/** Whether so many wrong letters may be a mistake. */
function isNear(word: string, other: string, wrong: number, leastForTwo: number): boolean {
  const isSameStart = (letters: number) => word.slice(0, letters) === other.slice(0, letters);
  if (wrong < 2) return word.length >= long || isSameStart(1);
  if (wrong > 2) return false;
  return word.length < leastForTwo
    ? isSameStart(1) && sortLetters(word) === sortLetters(other)
    : isSameStart(sameLetters);
}

function sortLetters(word: string): string {
  return [...word].sort().join('');
}
