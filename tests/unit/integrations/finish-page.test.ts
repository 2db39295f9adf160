import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { finishPage } from '../../../src/integrations/finish-page.ts';
import { readResources } from '../../../src/integrations/integrity.ts';
import { bringPage } from '../../../src/integrations/kept-pages/bring-page.ts';
import { securityPolicy } from '../../../src/integrations/security-policy.ts';
import { twins } from '../../../src/integrations/twins.ts';
import { finishBuild, withSite } from './hooks.ts';

const path = '/faq/webmail/filters/';
const name = `${path}index.html`;
const page =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="search-index" content="/search/index/0123456789/">' +
  '<link rel="alternate" type="text/markdown" href="/faq/webmail/filters.md">' +
  '<script type="module" src="/_astro/a.js"></script></head>' +
  '<body><main><article><h1 id="top">Straße</h1><a href="/faq/">All</a></article></main></body></html>';
const scripts = { '_astro/a.js': 'import("/pagefind/pagefind.js")' };
const pagefind = new Map([['/pagefind/pagefind.js', Buffer.from('export {}')]]);

/** The files of a site, by name. */
function readAll(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(folder.length), readFileSync(file, 'utf8')];
    }),
  );
}

test('a page that is finished when it’s rendered has the bytes of one that is finished after the build', async () => {
  const finished = await withSite(scripts, async (folder) => {
    const resources = await readResources(folder, pagefind);
    finishPage(path, page, { folder, resources, offline: new Set() });
    return readAll(folder);
  });
  const later = await withSite(
    { ...scripts, [name]: page, 'pagefind/pagefind.js': 'export {}' },
    async (folder) => {
      await finishBuild(twins(), folder);
      await finishBuild(securityPolicy(), folder);
      return readAll(folder);
    },
  );
  expect({ ...finished, '/pagefind/pagefind.js': 'export {}' }).toEqual(later);
  expect(finished[name]).toContain('"/pagefind/pagefind.js":"sha256-');
});

test('a finished page tells its links and places, and its part of the offline copy if it has one', async () => {
  await withSite(scripts, async (folder) => {
    const surroundings = {
      folder,
      resources: await readResources(folder, pagefind),
      offline: new Set([path]),
    };
    const { links, part } = finishPage(path, page, surroundings);
    expect(links.ids).toBe('top');
    expect(links.links.split('\n')).toContain('/faq/');
    expect(part).toMatchObject({ path, title: 'Straße' });
    expect(finishPage(path, page, { ...surroundings, offline: new Set() }).part).toBeUndefined();
  });
});

test('a finished page is brought into a new site with the address of its search index, and the last site stays as it was', async () => {
  const before = { [name.slice(1)]: page, 'faq/webmail/filters.md': '# Straße' };
  await withSite(before, (from) =>
    withSite({}, (to) => {
      const names = Object.keys(before);
      const index = { last: '/search/index/0123456789/', now: '/search/index/abcdefabcd/' };
      bringPage({ names, from, to, index });
      expect(readAll(to)).toEqual({
        [name]: page.replace('0123456789', 'abcdefabcd'),
        '/faq/webmail/filters.md': '# Straße',
      });
      expect(readAll(from)[name]).toBe(page);
      const again = () =>
        bringPage({ names, from, to, index: { last: '/search/index/4444444444/', now: index.now } });
      expect(again).toThrow('doesn’t name the search index');
      return Promise.resolve();
    }),
  );
});
