import { findLine } from './find-line.ts';

/** A name that a block of `content/provider.ts` has twice: JavaScript silently keeps the last one. */
interface RepeatedKey {
  /** Of the later one, counted from 1. */
  line: number;
  message: string;
}

/** Comments, texts in quotes, names and numbers, and single signs. */
const token =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|[\w$]+|[^\s\w$]/gu;

/**
 * Finds the names that stand twice in one block. Reads the signs of the file and needs no parser: a build would wait
 * longer for TypeScript than for all other checks.
 * @param source Text of `content/provider.ts`
 */
export function findRepeatedKeys(source: string): RepeatedKey[] {
  const tokens = Array.from(source.matchAll(token), ({ 0: text, index }) => ({ text, index })).filter(
    ({ text }) => !/^\/[/*]/u.test(text),
  );
  // The names of each block that is open; a list or parentheses have none.
  const open: Map<string, number>[] = [];
  return tokens.flatMap(({ text, index }, at): RepeatedKey[] => {
    if (/^[[{(]$/u.test(text)) open.push(new Map());
    if (/^[\]})]$/u.test(text)) open.pop();
    const block = open.at(-1);
    const isKey =
      block &&
      tokens[at + 1]?.text === ':' &&
      /^[{,]$/u.test(tokens[at - 1]?.text ?? '') &&
      /[\w'"]/u.test(text);
    if (!isKey) return [];
    const name = text.replace(/^(?<quote>['"])(?<name>.*)\k<quote>$/u, '$<name>');
    const first = block.get(name);
    if (first === undefined) {
      block.set(name, findLine(source, index));
      return [];
    }
    const message =
      `“${name}” stands here a second time (first on line ${first}), and only the last one counts. ` +
      'Take one out, or give it another name.';
    return [{ line: findLine(source, index), message }];
  });
}
