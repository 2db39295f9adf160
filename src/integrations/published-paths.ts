import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

const listUrl = new URL('../../content/published-paths.txt', import.meta.url);
const heading =
  '# Every path that was ever published. The build adds new ones; never remove a line: readers have bookmarks.';

/** Keeps the list of published paths, and stops the build when one of them no longer leads anywhere. */
export function publishedPaths(): AstroIntegration {
  return {
    name: 'published-paths',
    hooks: {
      'astro:build:done': async ({ pages }) => {
        const built = new Set(pages.map(({ pathname }) => `/${pathname}`).filter((path) => path !== '/404/'));
        const published = await readPublished();
        const lost = published.filter((path) => !built.has(path));
        if (lost.length > 0) {
          throw new Error(
            `These published paths lead nowhere now: ${lost.join(', ')}. Add each to the “aliases” of the page that took its place.`,
          );
        }
        // A platform builds from a commit; the list grows on the machine of whoever writes.
        if (process.env['VERCEL'] || process.env['CI']) return;
        const all = [...new Set([...published, ...built])].sort();
        await writeFile(listUrl, `${[heading, ...all].join('\n')}\n`);
      },
    },
  };
}

async function readPublished(): Promise<string[]> {
  const text = await readFile(listUrl, 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line.startsWith('/'));
}
