/** An alternative of a pattern, or several by name: what each of them is for, or an example of what it matches. */
export type Alternatives = string | Readonly<Record<string, string>>;

/** The source of a pattern exactly as it is typed: a backslash stays a backslash. */
export const r = String.raw;

/** Alternatives that need no group, `a|b`. The first one that fits is taken, so their order matters. */
function either(...alternatives: Alternatives[]): string {
  return alternatives.flatMap((one) => (typeof one === 'string' ? one : Object.values(one))).join('|');
}

/** Alternatives as one group, `(?:a|b)`. */
export function oneOf(...alternatives: Alternatives[]): string {
  return `(?:${either(...alternatives)})`;
}

/** Alternatives as whole words, `\b(?:a|b)\b`. */
export function wholeWords(...alternatives: Alternatives[]): string {
  return r`\b${oneOf(...alternatives)}\b`;
}

/** Pieces that follow each other. */
export function sequence(...pieces: string[]): string {
  return pieces.join('');
}
