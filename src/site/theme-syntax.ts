import { findLine } from '../provider/find-line.ts';

/** What is wrong with one line of a stylesheet. */
interface Fault {
  /** Counted from 1. */
  line: number;
  message: string;
}

/** A part of a stylesheet up to the next `;`, `{` or `}`, and where it begins. */
interface Part {
  /** Without the blank around it. */
  text: string;
  start: number;
  end: ';' | '{' | '}' | '';
}

/** A comment, or what is in quotes or an address without them: signs within mean nothing. The first to begin counts. */
const noise =
  /(?<comment>\/\*[\s\S]*?\*\/)|\burl\((?:[^"')\\\n]|\\.)*\)|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/giu;

/** The stylesheet without its comments, and with underscores for what is in quotes. Every sign stays in its place. */
export function blankOut(css: string): string {
  return css.replaceAll(noise, (text, note?: string) => (note === undefined ? mark(text) : blank(text)));
}

/** Blanks a text out, but keeps its lines. */
function blank(text: string): string {
  return text.replaceAll(/[^\n]/gu, (sign) => ' '.repeat(sign.length));
}

/** Puts underscores for a text, but keeps its lines. */
function mark(text: string): string {
  return text.replaceAll(/[^\n]/gu, (sign) => '_'.repeat(sign.length));
}

/**
 * Finds what makes a stylesheet unreadable: brackets, quotes, colons and semicolons that are missing. Takes every
 * name and value for right.
 */
export function findSyntaxFaults(css: string): Fault[] {
  const code = blankOut(css);
  const open = code.indexOf('/*');
  if (open >= 0) {
    return [{ line: findLine(css, open), message: 'the comment is not closed. Put */ at its end.' }];
  }
  const quote = code.search(/["']/u);
  if (quote >= 0) {
    return [
      {
        line: findLine(css, quote),
        message: 'a text has a quote only at one end. Put one at the other end, too.',
      },
    ];
  }
  const faults: Fault[] = [];
  const report = (index: number, message: string) => faults.push({ line: findLine(css, index), message });
  const blocks: number[] = [];
  for (const part of listParts(code)) {
    const { text, start, end } = part;
    const fault = blocks.length > 0 ? describeInside(part) : describeOutside(part);
    if (fault) report(start + fault.index, fault.message);
    // What lacks its bracket has a block all the same.
    if (end === '{' || fault?.opens === true) blocks.push(end === '{' ? start + text.length : start);
    if (end === '}' && blocks.pop() === undefined) {
      report(start + text.length, 'this } closes nothing. Take it out, or put the { that it belongs to.');
    }
  }
  const last = blocks.at(-1);
  if (last !== undefined && faults.length === 0) {
    report(last, 'the { on this line is not closed. Put a } below what belongs to it.');
  }
  return faults;
}

function listParts(code: string): Part[] {
  return Array.from(code.matchAll(/(?<text>[^;{}]*)(?<end>[;{}]|$)/gu), ({ index, groups }) => {
    const { text = '', end = '' } = groups ?? {};
    const trimmed = text.trim();
    // A bracket without words stands where it stands, and not where the blank before it begins.
    const start = index + (trimmed === '' ? text.length : text.search(/\S/u));
    return { text: trimmed, start, end: end as Part['end'] };
  });
}

/** A mistake within a part. */
interface PartFault {
  index: number;
  message: string;
  /** Whether a block begins with it. */
  opens?: boolean;
}

/** Names with one hyphen are those of single browsers: `-webkit-appearance`. */
const declaration = /^(?:--[\w-]+|-?[a-z][\w-]*)\s*:/iu;
/** Where the next declaration begins: a token anywhere, another property at the beginning of a line. */
const nextToken = /\s--[\w-]+\s*:/u;
const nextProperty = /\n[ \t]*[a-z-]+\s*:\s/iu;

/** What follows two slashes is lost, up to the end of a rule and not of a line. */
const slashes = 'a comment begins with /* and ends with */. Write it so, without //.';

function describeInside({ text, end }: Part): PartFault | undefined {
  if (text === '' || text.startsWith('@')) return undefined;
  if (text.startsWith('//')) return { index: 0, message: slashes };
  const isDeclaration = end !== '{' || text.startsWith('--');
  if (!isDeclaration) return undefined;
  if (!declaration.test(text)) {
    const [name = ''] = text.split(/\s/u);
    return text.startsWith('--')
      ? { index: 0, message: `${name} has no : behind it. Write ${name}: and the value.` }
      : { index: 0, message: `“${name}” sets no value. Write a name, a colon, the value and a semicolon.` };
  }
  const following = Math.max(...[nextToken, nextProperty].map((next) => text.slice(1).search(next)));
  if (following >= 0)
    return {
      index: text.slice(0, following + 1).trimEnd().length - 1,
      message: 'there is no ; at the end of the value. Put one there.',
    };
  if (end === '{') {
    const line = Math.max(0, text.trimEnd().lastIndexOf('\n') - 1);
    return { index: line, message: 'there is no ; at the end of the value. Put one there.' };
  }
  return describeParentheses(text);
}

function describeOutside({ text, end }: Part): PartFault | undefined {
  if (text.startsWith('//')) {
    return { index: 0, message: slashes };
  }
  if (text === '' || text.startsWith('@') || end === '{') return undefined;
  if (declaration.test(text)) {
    return { index: 0, message: 'this stands outside of the brackets. Put it between :root { and }.' };
  }
  const [selector = ''] = text.split(/\n|\s--/u);
  return { index: 0, message: `there is no { behind “${selector.trim()}”. Put one there.`, opens: true };
}

function describeParentheses(text: string): PartFault | undefined {
  const count = (sign: string) => text.split(sign).length - 1;
  const [opened, closed] = [count('('), count(')')];
  if (opened === closed) return undefined;
  const message =
    opened > closed
      ? 'the value has a ( without its ). Put one before the semicolon.'
      : 'the value has a ) without its (. Take one out.';
  return { index: 0, message };
}
