import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRepeatedKeys } from '../provider/repeated-keys.ts';
import type { Remark } from './report.ts';

const file = 'content/provider.ts';

/** The facts as they are written; empty where there is no file. @param root Folder of the project */
function readFile(root: string): string {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** What is wrong in the file of the facts and doesn't show in the facts. @param root Folder of the project */
export function checkProviderFile(root: string): Remark[] {
  return findRepeatedKeys(readFile(root)).map((mistake) => ({ file, ...mistake }));
}

/**
 * Where an entry of a list of texts stands in the file of the facts, such as `faq/sales/discounts` under `hide`.
 * @param root Folder of the project
 */
export function findEntry(root: string, entry: string): Pick<Remark, 'file' | 'line'> {
  const index = readFile(root)
    .split('\n')
    .findIndex((line) => [`'${entry}'`, `"${entry}"`].some((quoted) => line.includes(quoted)));
  return index < 0 ? { file } : { file, line: index + 1 };
}
