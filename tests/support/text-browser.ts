import { existsSync } from 'node:fs';
import type { Program } from './programs.ts';

const places = ['/usr/bin/w3m', '/usr/local/bin/w3m', '/opt/homebrew/bin/w3m'];

/** Path of w3m on this machine. */
export function findTextBrowser(): string | undefined {
  return places.find((path) => existsSync(path));
}

/** w3m, the text browser. */
export const textBrowser: Program = {
  packages: ['w3m'],
  isThere: () => findTextBrowser() !== undefined,
  advice: 'The tests read pages with w3m: please install it.',
};
