/** From this many characters on, a writer is told how many are left. */
const nearLimit = 0.9;

/**
 * Counts the characters of a text as the limits of a question do: code points, so that an emoji is one or a
 * few, and not twice as many. The form's counter and the schema share it, because a counter that disagrees
 * with the answer would be worse than none.
 */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Tells the writer of a long text how long it is; undefined while there is plenty of room. */
export function describeLength(text: string, maximum: number): string | undefined {
  const count = countCharacters(text.trim());
  if (count < nearLimit * maximum) return undefined;
  const [used, all] = [count, maximum].map((number) => number.toLocaleString('en-US'));
  const length = `${used} of ${all} characters`;
  return count > maximum
    ? `${length}. Please shorten it by ${(count - maximum).toLocaleString('en-US')}.`
    : `${length}.`;
}
