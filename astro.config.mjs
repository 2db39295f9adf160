import { defineConfig } from 'astro/config';
import { oldestBrowsers } from './src/browser/oldest.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { guides } from './src/integrations/guides.ts';
import { keptPages } from './src/integrations/kept-pages/index.ts';
import { linkCheck } from './src/integrations/link-check.ts';
import { createMarkdown } from './src/integrations/markdown.ts';
import { movedPages } from './src/integrations/moved-pages.ts';
import { offline } from './src/integrations/offline.ts';
import { pagerCheck } from './src/integrations/pager-check.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { publishedPaths } from './src/integrations/published-paths.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { securityPolicy } from './src/integrations/security-policy.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { twins } from './src/integrations/twins.ts';
import { unusedFiles } from './src/integrations/unused-files.ts';
import { provider } from './src/provider/index.ts';

const { keep, leave, finished } = keptPages();

export default defineConfig({
  site: provider.site,
  output: 'static',
  trailingSlash: 'always',
  // The default, 'jsx', drops the space between a word and the element on the next line.
  compressHTML: true,
  publicDir: './src/public',
  // One request before a page can be read: its style stands inside it.
  build: { inlineStylesheets: 'always' },
  // Scripts stay files, so that the Content-Security-Policy needs no hash for each of them.
  vite: { build: { assetsInlineLimit: 0, target: oldestBrowsers } },
  markdown: { processor: createMarkdown(), syntaxHighlight: false },
  devToolbar: { enabled: false },
  logger: { entrypoint: './src/integrations/build-log.ts' },
  integrations: [
    // First: a site that a build has left moved aside comes back even if this one ends with the check of texts.
    keep,
    contentCheck(),
    guides(),
    plainImports(),
    sitemap(),
    searchIndex(),
    movedPages(finished),
    publishedPaths(),
    offline(finished),
    twins(finished),
    securityPolicy(finished),
    unusedFiles(finished),
    linkCheck(finished),
    pagerCheck(),
    leave,
  ],
});
