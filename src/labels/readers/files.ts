import { readFileSync, statSync } from 'node:fs';
import { varying } from '../label-text.ts';
import { isSame, type StringTable } from './string-table.ts';

/** Larger files hold no texts of a program. */
const mostBytes = 80_000_000;

/**
 * Texts that lie anywhere in files: terminal programs carry them in the program itself, others in plain text files.
 * Every piece of a label between `…` must stand in one file. An id will do as well that is this text or the larger
 * part of it, as the source code has it: “command not found” of “resolvconf: command not found”.
 */
export function createFileTable(paths: readonly string[]): StringTable {
  const files = new Map<string, Buffer>();
  const read = (path: string) => {
    const known = files.get(path);
    if (known) return known;
    const bytes = statSync(path).size <= mostBytes ? readFileSync(path) : Buffer.alloc(0);
    files.set(path, bytes);
    return bytes;
  };
  const holds = (text: string) => {
    const pieces = text
      .replace(/\s*[:…]+$/u, '')
      .split(varying)
      .map((piece) => piece.trim());
    return paths.some((path) => pieces.every((piece) => read(path).includes(piece)));
  };
  return {
    find: ({ label, id }) =>
      holds(label) || (id !== undefined && stands(label, id) && holds(id)) ? 'found' : 'gone',
    propose: (label) => (holds(label) ? [{ id: '', text: label }] : []),
  };
}

/** Whether an id is a label's text, or at least half of it. */
function stands(label: string, id: string): boolean {
  return isSame(label, id) || (label.includes(id) && id.length * 2 >= label.length);
}
