import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { addIntegrity, readResources } from '../../../src/integrations/integrity.ts';
import { withSite } from './hooks.ts';

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A built page around what loads its scripts. */
const write = (tags: string) => `<head><meta charset="utf-8"><title>T</title>${tags}</head>`;

/** A built site of scripts and styles, and a page in it with its integrity. */
function finish(tags: string, files: Readonly<Record<string, string>>): Promise<string> {
  return withSite(files, async (folder) => addIntegrity(write(tags), await readResources(folder)));
}

/** What the import map of a page says, by path. */
function readMap(page: string): unknown {
  const [, map = '{}'] = /<meta charset="utf-8"><script type="importmap">(.*?)<\/script>/u.exec(page) ?? [];
  return (JSON.parse(map) as { integrity?: unknown }).integrity;
}

test('the tag of each script and style says what it must be', async () => {
  const page = await finish(
    '<script type="module" src="/_astro/a.js"></script><link rel="stylesheet" href="/_astro/s.css">' +
      '<link rel="modulepreload" href="/_astro/a.js">',
    { '_astro/a.js': 'one', '_astro/s.css': 'two' },
  );
  expect(page).toBe(
    write(
      `<script type="module" src="/_astro/a.js" integrity="${digest('one')}"></script>` +
        `<link rel="stylesheet" href="/_astro/s.css" integrity="${digest('two')}">` +
        `<link rel="modulepreload" href="/_astro/a.js" integrity="${digest('one')}">`,
    ),
  );
});

test('what scripts import now or later is in the import map, also through others, and nothing else is', async () => {
  const files = {
    '_astro/a.1.js': 'import{x}from"./b.2.js";const m=["_astro/d.4.js"];import(`./c.3.js`)',
    '_astro/b.2.js': "import('/pagefind/pagefind.js')",
    '_astro/c.3.js': 'import "./a.1.js"',
    '_astro/d.4.js': 'export {}',
    '_astro/other.5.js': 'export {}',
    'pagefind/pagefind.js': 'export {}',
    'pagefind/pagefind-ui.js': 'export {}',
  };
  const page = await finish('<script type="module" src="/_astro/a.1.js"></script>', files);
  expect(readMap(page)).toEqual({
    // A tag loads it, too; the import may come first, and then it must say what the script is.
    '/_astro/a.1.js': digest(files['_astro/a.1.js']),
    '/_astro/b.2.js': digest(files['_astro/b.2.js']),
    '/_astro/c.3.js': digest(files['_astro/c.3.js']),
    '/_astro/d.4.js': digest('export {}'),
    '/pagefind/pagefind.js': digest('export {}'),
  });
});

test('what scripts import at once is preloaded beside them, and what they import later is not', async () => {
  const files = {
    '_astro/a.1.js': 'import{x}from"./b.2.js";import(`./c.3.js`)',
    '_astro/b.2.js': 'import"./d.4.js";export{y as x}from"./e.5.js"',
    '_astro/c.3.js': 'import "./a.1.js"',
    '_astro/d.4.js': 'export {}',
    '_astro/e.5.js': 'export {}',
  };
  const page = await finish('<script type="module" src="/_astro/a.1.js"></script>', files);
  const preload = (path: keyof typeof files) =>
    `<link rel="modulepreload" href="/${path}" integrity="${digest(files[path])}">`;
  const all = (['_astro/b.2.js', '_astro/d.4.js', '_astro/e.5.js'] as const).map(preload).join('');
  // An import map must come before all that it rules.
  expect(page).toContain(`</script>${all}<title>`);
});

test('a page whose scripts import nothing has no import map, and its other links stay as they are', async () => {
  const tags =
    '<link rel="icon" href="/favicon.svg"><link rel="canonical" href="https://x.example/"><script>1</script>';
  expect(await finish(tags, {})).toBe(write(tags));
});

test('a page that loads what isn’t in the build stops it', async () => {
  for (const path of ['/_astro/gone.js', 'https://cdn.example/x.js'])
    await expect(finish(`<script src="${path}"></script>`, {})).rejects.toThrow(`A page loads ${path}`);
});
