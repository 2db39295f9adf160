/** Between straight quotes, a curly one is a letter like any other; outside it opens nothing. */
const curlyQuote = /(?:[:[,(]|^)\s*[‘’“”]/u;
/** A text that an apostrophe ends too early: `'We're here'`. */
const apostrophe = /'[^']*\p{L}'\p{L}/u;

/**
 * Says what is wrong in a file of facts that can't be read, and on which line to look.
 * @param line Where the parser stopped, counted from 1
 */
export function describeSyntax(source: string, line: number): { line: number; message: string } {
  const lines = source.split('\n').map(cutComment);
  const here = lines[line - 1] ?? '';
  if (curlyQuote.test(here.replaceAll(text, ''))) {
    return { line, message: "a text stands in curly quotes. Put it in straight ones: 'like this'." };
  }
  if (apostrophe.test(here)) {
    return {
      line,
      message:
        'a text ends at its own apostrophe. Within a text write the curly one, ’, or put the text in "double quotes".',
    };
  }
  // The end of a line ends a text, so the parser may stop only on the next one.
  const open = [line, line - 1].find((one) => hasOpenText(lines[one - 1] ?? ''));
  if (open !== undefined) {
    return { line: open, message: 'a text has a quote only at one end. Put one at the other end, too.' };
  }
  const bracket = findOpenBracket(lines);
  if (bracket) {
    const { opens, at } = bracket;
    return {
      line: at,
      message: `the ${opens} on this line is not closed. Put a ${partners[opens] ?? ''} behind what belongs to it.`,
    };
  }
  return { line, message: 'a comma, a quote or a bracket is missing there or on the line above.' };
}

const text = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/gu;

/** A line without its comment; `//` within a text, as in an address, begins none. */
function cutComment(line: string): string {
  const blank = line.replaceAll(text, (found) => '_'.repeat(found.length));
  const start = blank.search(/\/\/|^\s*\/?\*/u);
  return start < 0 ? line : line.slice(0, start);
}

function hasOpenText(line: string): boolean {
  return /['"]/u.test(line.replaceAll(text, ''));
}

const partners: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };

/**
 * The bracket that lacks its partner, if the brackets don't come out even. The indentation tells which: what closes a
 * block stands below the beginning of the line that opens it.
 */
function findOpenBracket(lines: readonly string[]): { opens: string; at: number } | undefined {
  const open: { opens: string; at: number; indent: number }[] = [];
  let suspect: { opens: string; at: number } | undefined;
  let balance = 0;
  for (const [index, line] of lines.entries()) {
    const indent = line.search(/\S/u);
    for (const { 0: bracket, index: column } of line.replaceAll(text, '').matchAll(/[[\](){}]/gu)) {
      const isOpening = Object.hasOwn(partners, bracket);
      balance += isOpening ? 1 : -1;
      if (isOpening) {
        open.push({ opens: bracket, at: index + 1, indent });
        continue;
      }
      const last = open.at(-1);
      const isPartner =
        last && partners[last.opens] === bracket && (column > indent || indent >= last.indent);
      if (last && !isPartner) {
        suspect ??= last;
        // The block around it is the one that ends here.
        while (open.length > 1 && partners[open.at(-1)?.opens ?? ''] !== bracket) open.pop();
        while ((open.at(-1)?.indent ?? 0) > indent) open.pop();
      }
      open.pop();
    }
  }
  return balance > 0 ? (suspect ?? open.at(-1)) : undefined;
}
