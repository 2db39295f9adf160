import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findConflicts, writeConflicts } from './conflicts.ts';
import { createLineFinder } from './lines.ts';
import { listMistakes, ProviderError } from './mistakes.ts';
import { findRepeatedKeys } from './repeated-keys.ts';
import { describeSyntax } from './syntax.ts';

/**
 * What an operator should read of a failure: the list of wrong facts, or where `content/provider.ts` cannot be read.
 * What is no mistake of an operator is thrown again. The facts are those of the folder that the process runs in.
 */
export function describeFailure(failure: unknown): string {
  const place = failure instanceof Error && /(\S*content\/provider\.ts):(\d+)/u.exec(failure.stack ?? '');
  if (!place && !(failure instanceof ProviderError)) throw failure;
  const conflicts = findConflicts();
  if (conflicts.length > 0) return writeConflicts(conflicts);
  if (failure instanceof ProviderError) {
    const source = readSource('content/provider.ts');
    // What a repeated name has replaced may be why something else seems to be missing.
    const repeated = findRepeatedKeys(source).map(
      ({ line, message }) => `content/provider.ts:${line}: ${message}\n`,
    );
    return repeated.join('') + listMistakes(failure.mistakes, createLineFinder(source, failure.written));
  }
  if (!place) throw failure;
  const [, file = '', number = ''] = place;
  if (failure instanceof SyntaxError) {
    const { line, message } = describeSyntax(readSource(file), Number(number));
    return `content/provider.ts:${line}: can’t be read: ${message}`;
  }
  if (/\bdefineProvider is not defined/u.test(failure.message)) {
    return `content/provider.ts:1: can’t be read: its first line is missing. Put this there: ${importLine}`;
  }
  const what = failure.message.replace(/\.$/u, '');
  return `content/provider.ts:${number}: can’t be read: ${what}. Put quotes around a text.`;
}

/** How the file of the facts begins. */
const importLine = "import { defineProvider } from '../src/provider/define.ts';";

/** @param place A path, or its address as it stands in a stack; what isn't there is empty */
function readSource(place: string): string {
  try {
    const [address] = /file:.*/u.exec(place) ?? [];
    return readFileSync(address === undefined ? place : fileURLToPath(address), 'utf8');
  } catch {
    return '';
  }
}
