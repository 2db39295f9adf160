import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';

/** Makes the search index of the built pages; what is indexed is marked with `data-pagefind-…` in the layouts. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join(' ')}`);
        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        const problems = [...added.errors, ...written.errors];
        if (problems.length > 0) throw new Error(`Pagefind could not index the pages: ${problems.join(' ')}`);
        logger.info(`${added.page_count} pages can be searched`);
      },
    },
  };
}
