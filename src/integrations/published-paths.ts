import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { AstroIntegration } from 'astro';
import type { CollectionName } from '../site/frontmatter.ts';
import { findPath, readSources } from '../site/sources.ts';

const run = promisify(execFile);

/**
 * Stops the build when a page that was published leads nowhere now: readers have bookmarks. What was published is read from the
 * history of the repository, as deep as this copy has it, so that no list has to be kept, committed and merged.
 */
export function publishedPaths(): AstroIntegration {
  return {
    name: 'published-paths',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const removed = await listRemoved('.');
        if (!removed) {
          logger.info('no history here: whether a published page was removed is not checked');
          return;
        }
        const lost = findLost(removed);
        if (lost.length > 0) {
          throw new Error(
            `These published pages lead nowhere now: ${lost.join(', ')}. Add each to the “aliases” of the page that took its place.`,
          );
        }
      },
    },
  };
}

/** The texts that the history knows and the folder no longer has, or nothing where there is no history. */
export async function listRemoved(root: string): Promise<string[] | undefined> {
  try {
    const { stdout: inside } = await run('git', ['rev-parse', '--show-prefix'], { cwd: root });
    // A folder inside another repository has a history that is not its own.
    if (inside.trim() !== '') return undefined;
    const options = ['log', '--no-renames', '--diff-filter=D', '--format=', '--name-only', '--', 'content'];
    const { stdout } = await run('git', options, { cwd: root, maxBuffer: 1e8 });
    return [...new Set(stdout.split('\n').filter(Boolean))];
  } catch {
    return undefined;
  }
}

/** The paths of removed texts that neither a page nor an alias has. @param root Folder of the project */
export function findLost(removed: readonly string[], root = '.'): string[] {
  const sources = readSources(root);
  const known = new Set(
    sources.flatMap(({ path, data }) => [path, ...(Array.isArray(data['aliases']) ? data['aliases'].map(String) : [])]),
  );
  return [...new Set(removed.flatMap(readPath))].filter((path) => !known.has(path)).sort();
}

const textPattern = /^content\/(?<collection>faq|guides|pages)\/(?<id>.+?)\.mdx?$/u;

function readPath(file: string): string[] {
  const { collection, id } = textPattern.exec(file)?.groups ?? {};
  return collection && id ? [findPath(collection as CollectionName, id)] : [];
}
