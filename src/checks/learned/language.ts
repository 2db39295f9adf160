import { scale, table } from './weights/language.ts';

/** How much each bucket of `hashWord` speaks for English, as a part of the logarithm of its odds. */
export type LanguageTable = Float32Array;

/** One weight each: a value and its sign in one of 63 steps, the middle one is zero. */
export const steps = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+';
export const middle = 31;

let read: LanguageTable | undefined;

/** The table that was learned, read when it's first asked for. */
export function readLanguageTable(): LanguageTable {
  return (read ??= decode(table));
}

function decode(text: string): LanguageTable {
  // By the code of each step: looking it up among the steps takes ten times as long.
  const weights = new Float32Array(128);
  for (let k = 0; k < steps.length; k += 1) weights[steps.charCodeAt(k)] = (k - middle) * scale;
  const decoded = new Float32Array(text.length);
  for (let i = 0; i < text.length; i += 1) decoded[i] = weights[text.charCodeAt(i)] ?? 0;
  return decoded;
}
