/** Control characters, line breaks among them, and what XML 1.0 can't carry (section 2.2). */
const unfit = /[\p{Cc}\u2028\u2029\uFFFE\uFFFF]/u;

/** Whether a sender's name is one line of text that a profile can hold. */
export function isWellFormedName(name: string): boolean {
  return name.isWellFormed() && !unfit.test(name);
}
