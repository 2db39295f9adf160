const words: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five' };

/** Asks about a text that may ask several things: “Did you ask two things?” */
export function askOffered(count: number): string {
  return `Did you ask ${words[count] ?? 'several'} things?`;
}
