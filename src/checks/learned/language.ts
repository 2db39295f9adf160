import { scale, table } from './weights/language.ts';

/** How much each bucket of `hashWord` speaks for English, as a part of the logarithm of its odds. */
export type LanguageTable = Float32Array;

/** One weight each: a value and its sign in one of 63 steps, the middle one is zero. */
export const steps = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+';
export const middle = 31;

let read: LanguageTable | undefined;

/** The table that was learned, read when it's first asked for. */
export function readLanguageTable(): LanguageTable {
  read ??= Float32Array.from(table, (step) => (steps.indexOf(step) - middle) * scale);
  return read;
}
