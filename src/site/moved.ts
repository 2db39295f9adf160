import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from './paths.ts';

/**
 * Old and short paths with where each leads now, as the build has written them down; none where it hasn't.
 * @param folder That of the built site
 */
export async function readMoved(folder: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(folder, paths.moved), 'utf8').catch(() => '{}');
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}
