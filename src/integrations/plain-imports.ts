import type { AstroIntegration } from 'astro';

/** Name of Vite's own module, which wraps each import that happens later. */
const helper = '\0vite/preload-helper.js';

/** What scripts share, each part in the file of a script that needs no other. */
const groups = [
  {
    name: 'every-page',
    modules: [
      String.raw`^\0vite/preload-helper\.js$`,
      String.raw`/src/layouts/Page\.astro\?astro&type=script`,
      String.raw`/src/(?:browser/(?:copy-links|element|released|searched|theme-choice)|site/paths)\.ts$`,
      String.raw`/src/search/(?:browser/fetch-file|core/root-file)\.ts$`,
    ],
  },
  {
    name: 'own-values',
    modules: [
      String.raw`/src/components/GuidesByDevice\.astro\?astro&type=script`,
      String.raw`/src/components/guide/browser/(?:own-values|take-over)\.ts$`,
    ],
  },
].map(({ name, modules }) => ({ name, test: new RegExp(modules.join('|'), 'u') }));

/**
 * Lets scripts import others later without Vite's helper, and keeps what scripts share in few files. The helper
 * preloads what such a script imports in turn, and its styles; here these are a few small files, and styles are in the
 * page. It weighed 759 of the 6,000 bytes that all scripts of a page may have, and each further file costs a request
 * and a line in every page that says what it must be (`integrity.ts`).
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-imports',
                enforce: 'pre',
                // Astro's own settings of this environment would win over those that stand below. Without it, Vite
                // writes into each script a list of what nobody preloads.
                configEnvironment: (name: string) =>
                  name === 'client' ? { build: { modulePreload: false as const } } : undefined,
                load: (id: string) =>
                  id === helper ? 'export const __vitePreload = (load) => load();' : undefined,
              },
            ],
            environments: {
              client: {
                build: {
                  rolldownOptions: {
                    output: { codeSplitting: { groups } },
                  },
                },
              },
            },
          },
        });
      },
    },
  };
}
