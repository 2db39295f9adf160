import type { AstroIntegration } from 'astro';
import { describeLost } from '../content-check/index.ts';

/**
 * Stops the build when a page that was published leads nowhere now: readers have bookmarks. What was published is read
 * from the history of the repository, as deep as this copy has it, so that no list has to be kept, committed and
 * merged.
 */
export function publishedPaths(): AstroIntegration {
  return {
    name: 'published-paths',
    hooks: {
      'astro:build:done': async () => {
        const message = await describeLost('.');
        if (message) throw new Error(`content: ${message}`);
      },
    },
  };
}
