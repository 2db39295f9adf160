/** In characters. */
const maximumQuotedLength = 300;
/** In characters. A shorter line ends where its writer ended it. */
const minimumWrappedLength = 60;
/** The share of a line's characters from which it is code. */
const minimumCodeShare = 0.12;

const quotedPattern = new RegExp(
  [
    `"[^"\\n]{1,${maximumQuotedLength}}"`,
    `\u201c[^\u201c\u201d\\n]{1,${maximumQuotedLength}}\u201d`,
    `(?<=\\s)'[^'\\n]{1,80}'(?=[\\s.,;:?!)])`,
    `\\([^()\\n]{3,${maximumQuotedLength}}\\)`,
  ].join('|'),
  'gu',
);
const fencePattern = /```[^`]*```/gu;
/** Quoted mail, tables, stack frames, and lines that begin with a time. */
const logLinePattern =
  /^\s*(?:>|\||\[\D|at [\w.$]{1,80}\(|\d{4}-\d\d-\d\d[ t]\d|\d\d:\d\d:\d\d|#\d{1,3} 0x)/iu;
const codeCharacterPattern = /[{}();=<>[\]_/\\|$]/gu;

/**
 * Masks everything that the writer did not write: code, logs and quoted mail become spaces, addresses become `xxx`, and
 * quoted or bracketed words lose their full stops and question marks, and the “and” and “also” that could begin another
 * question. Every character keeps its offset.
 */
export function maskForeignText(message: string): string {
  const own = message
    .replaceAll('\u2019', "'")
    .replace(fencePattern, blank)
    .replace(/\S+/gu, (word) => (isAddress(word) ? maskAddress(word) : word))
    .replace(quotedPattern, (quoted) =>
      quoted.replace(/[.?!](?!$)/gu, ',').replace(/\b(?:also|and)\b/giu, mask),
    )
    .split('\n')
    .map((line) => (isLogLine(line) ? blank(line) : line));
  return joinWrappedLines(own);
}

function isAddress(word: string): boolean {
  return /^[("'<[]*(?:https?:\/\/|www\.|[a-z]:\\|about:\w)/iu.test(word) || /[^@]@[^@]/u.test(word);
}

/** A full stop or question mark after an address still ends the sentence. */
function maskAddress(word: string): string {
  const end = /[.?!,:;]$/u.test(word) ? word.slice(-1) : '';
  return mask(word.slice(0, word.length - end.length)) + end;
}

function isLogLine(line: string): boolean {
  if (logLinePattern.test(line)) return true;
  const codeCharacters = line.match(codeCharacterPattern)?.length ?? 0;
  return codeCharacters >= 4 && codeCharacters / line.trim().length >= minimumCodeShare;
}

/** Mail programs break long lines, so a line end in the middle of a sentence is only a space. */
function joinWrappedLines(lines: readonly string[]): string {
  let joined = '';
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next === undefined) return joined + line;
    const isWrapped =
      line.length >= minimumWrappedLength &&
      /[\w,]\s?$/u.test(line.slice(-2)) &&
      /^[a-z]+\b(?![.):])/u.test(next);
    joined += line + (isWrapped ? ' ' : '\n');
  }
  return joined;
}

/** Replaces a word by one that neither counts nor begins a sentence. */
function mask(word: string): string {
  return 'x'.repeat(word.length);
}

function blank(text: string): string {
  return text.replace(/[^\n]/gu, (character) => ' '.repeat(character.length));
}
