import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unusedFiles } from '../../../src/integrations/unused-files.ts';
import { finishBuild, withSite } from './hooks.ts';

/** What is left of a site with one page, a picture and scripts. */
async function listLeft(page: string): Promise<string[]> {
  const files = {
    'faq/one/index.html': page,
    'pictures/map.avif': '',
    '_astro/page.a.js': 'import("./part.b.js")',
    '_astro/part.b.js': 'import("./last.c.js")',
    '_astro/last.c.js': '',
    '_astro/logo.d.svg': '',
  };
  return withSite(files, async (folder) => {
    await finishBuild(unusedFiles(), folder);
    return ['pictures', '_astro'].flatMap((name) =>
      readdirSync(folder).includes(name) ? readdirSync(join(folder, name)).sort() : [],
    );
  });
}

for (const html of [
  '<img src="/pictures/map.avif">',
  '<img src="../../pictures/map.avif">',
  '<img src="https://support.example/pictures/map.avif">',
  '<a href="/pictures/map.avif?large#here">',
  '<picture><source srcset="/pictures/map.avif 2x, /pictures/other.avif"></picture>',
  '<img srcset="/pictures/other.avif 1x,\n  /pictures/map.avif 2x">',
  '<style>h1{background:url(/pictures/map.avif)}</style>',
  `<style>h1{background:url("/pictures/map.avif")}</style>`,
])
  test(`a picture stays that a page loads as ${html}`, async () => {
    expect(await listLeft(html)).toEqual(['map.avif', 'logo.d.svg']);
  });

test('a script stays that only another one loads', async () => {
  expect(await listLeft('<script src="/_astro/page.a.js"></script>')).toEqual([
    'last.c.js',
    'logo.d.svg',
    'page.a.js',
    'part.b.js',
  ]);
});

test('what no page loads is left out', async () => {
  expect(await listLeft('<p>See pictures/map.avif and /_astro/page.a.js.</p>')).toEqual(['logo.d.svg']);
});
