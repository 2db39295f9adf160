import { countCharacters } from './characters.ts';

/** Characters that show nothing, some of which count as letters: fillers, joiners, and the blank of Braille. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/gu;
const space = /\s+/gu;

/** In letters and digits: fewer are a slip of a finger. */
const fewestLetters = 3;

/** Three letters of another script may be a whole sentence: ask its writer for English, not for more text. */
const otherScript = /(?!\p{Script=Latin})\p{L}/gu;

/** Whether nothing can be seen of a text: zero-width characters, spaces, or nothing at all. */
export function isBlank(text: string): boolean {
  return text.replace(invisible, '').replace(space, '') === '';
}

/** The first value that says something; pages repeat some fields. */
export function findWritten(values: readonly string[]): string | undefined {
  return values.find((value) => !isBlank(value));
}

/**
 * Whether a text says something: letters or digits, and enough of them. What can't be seen doesn't count, and a
 * stretch of spaces counts as one.
 * @param fewest in characters (code points)
 */
export function isReadable(text: string, fewest: number): boolean {
  const visible = text.replace(invisible, '').replace(space, ' ').trim();
  if (hasEnough(visible, otherScript)) return true;
  return hasEnough(visible, /[\p{L}\p{N}]/gu) && countCharacters(visible) >= fewest;
}

/** Looks no further than it must: a text may have 65,536 letters. */
function hasEnough(text: string, pattern: RegExp): boolean {
  return text.matchAll(pattern).take(fewestLetters).toArray().length === fewestLetters;
}
