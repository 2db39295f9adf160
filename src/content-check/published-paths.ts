import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findPathOfFile } from '../site/collections.ts';
import { listAddresses, readSources } from '../site/sources.ts';

const run = promisify(execFile);

/**
 * Names the published pages that lead nowhere now, and says what to do; undefined if there are none, or no history.
 * @param root Folder of the project
 */
export async function describeLost(root: string): Promise<string | undefined> {
  return writeLost(await listLost(root));
}

/** Paths of the published pages that lead nowhere now. @param root Folder of the project */
export async function listLost(root: string): Promise<string[]> {
  return findLost((await listRemoved(root)) ?? [], root);
}

/** The same in words; undefined if there are none. */
export function writeLost(lost: readonly string[]): string | undefined {
  if (lost.length === 0) return undefined;
  return (
    `these published pages lead nowhere now: ${lost.join(', ')}. ` +
    'Add each to the “aliases” of the page that took its place. ' +
    'If none did, put the file back and name it under “hide” in content/provider.ts.'
  );
}

/** The texts that the history knows and the folder no longer has, or nothing where there is no history. */
export async function listRemoved(root: string): Promise<string[] | undefined> {
  const git = async (...parameters: string[]) =>
    (await run('git', [...parameters, '-z', '--name-only', '--', 'content'], { cwd: root, maxBuffer: 1e8 }))
      .stdout;
  try {
    const { stdout: prefix } = await run('git', ['rev-parse', '--show-prefix'], { cwd: root });
    // A folder inside another repository has a history that is not its own.
    if (prefix.trim() !== '') return undefined;
    const removed = ['--no-renames', '--diff-filter=D'];
    // What came and went on a branch before it was merged was never published.
    const committed = await git(
      'log',
      '--first-parent',
      '--diff-merges=first-parent',
      ...removed,
      '--format=',
    );
    const pending = await git('diff', ...removed, 'HEAD');
    return [...new Set(`${committed}\0${pending}`.split('\0').map((name) => name.trim()))].filter(Boolean);
  } catch {
    return undefined;
  }
}

/** The paths of removed texts that neither a page nor an alias has. @param root Folder of the project */
export function findLost(removed: readonly string[], root: string): string[] {
  const known = new Set(readSources(root).flatMap((source) => listAddresses(source)));
  return [...new Set(removed.flatMap((file) => findPathOfFile(file) ?? []))]
    .filter((path) => !known.has(path))
    .sort();
}
