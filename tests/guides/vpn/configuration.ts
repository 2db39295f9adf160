import { execFileSync } from 'node:child_process';
import type { Block } from '../support/guide-text.ts';
import type { Reader } from '../terminal/reader.ts';

/**
 * Saves the file that the account page makes, readable by everybody, as browsers save what they download.
 * @param example The file as the guide shows it; its key is replaced by one that `wg` makes
 * @param file Its name, with `.conf`
 * @returns the private key in it
 */
export function saveConfiguration(reader: Reader, example: Block, file: string): string {
  const key = execFileSync('wg', ['genkey'], { encoding: 'utf8', timeout: 10_000 }).trim();
  reader.write({ ...example, file, mode: '644', text: example.text.replace('(yours)', key) });
  return key;
}
