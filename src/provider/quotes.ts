/** A fact that a text quotes as `[[name]]`. */
export interface Quote {
  name: string;
  /** The name with its brackets, as written. */
  written: string;
  /** Where the brackets begin in the text. */
  start: number;
}

/** The address of a link may carry the brackets percent-encoded. */
const quotePattern = /(?:\[\[|%5B%5B)(?<name>[a-z0-9.-]+)(?:\]\]|%5D%5D)/giu;

/** The facts that a text quotes, in their order; markers without a name (`[[else]]`, `[[end]]`) look like quotes. */
export function listQuotes(text: string): Quote[] {
  return Array.from(text.matchAll(quotePattern), ({ 0: written, index, groups }) => ({
    name: groups?.['name'] ?? '',
    written,
    start: index,
  }));
}

/** The text with something in place of each quoted fact. */
export function replaceQuotes(text: string, write: (name: string) => string): string {
  return text.replaceAll(quotePattern, (_, name: string) => write(name));
}
