/** Shorter words are never corrected. */
const shortest = 4;
/** In a word of this many letters the first may be wrong, or two others. */
const long = 7;
/** Two mistakes make another program of a shorter name: “Neomail” is not NeoMutt. */
const longName = 8;
/** Two mistakes are not among the first four letters: “stopped” is not “stored”. */
const sameLetters = 4;

let vocabulary: Promise<string[]> | undefined;

/**
 * The nearest word of a title, a summary, the keywords or a program's name, at most two mistakes away.
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
  const isSameStart = (other: string, letters: number) => word.slice(0, letters) === other.slice(0, letters);
  let nearest: string | undefined;
  let fewest = 3;
  for (const other of [...words, ...names]) {
    if (Math.abs(word.length - other.length) >= fewest) continue;
    const mistakes = countMistakes(word, other);
    const isLikely =
      mistakes < 2
        ? word.length >= long || isSameStart(other, 1)
        : word.length >= (names.has(other) ? longName : long) && isSameStart(other, sameLetters);
    if (mistakes < fewest && isLikely) [nearest, fewest] = [other, mistakes];
  }
  return nearest;
}

/**
 * How many letters are wrong, missing or too many, or stand the wrong way round, which is one mistake and the most
 * frequent (the optimal string alignment distance).
 */
function countMistakes(one: string, other: string): number {
  let earlier: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    last.slice(1).forEach((above, index) => {
      const isSame = one[at - 1] === other[index];
      const isSwapped = one[at - 1] === other[index - 1] && one[at - 2] === other[index];
      row.push(
        Math.min(
          above + 1,
          (row[index] ?? 0) + 1,
          (last[index] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (earlier[index - 1] ?? Infinity) + 1 : Infinity,
        ),
      );
    });
    [earlier, last] = [last, row];
  }
  return last[other.length] ?? 0;
}
