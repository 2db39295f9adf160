import { execFile } from 'node:child_process';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { listDifferences, readFolder } from '../support/bytes.ts';
import { buildSite, cleanEnvironment, layOutSite, removeSite } from '../support/fixture-site.ts';
import { editText } from '../support/site-texts.ts';

// A build keeps pages that it has finished before. Whatever has changed meanwhile, it gives the bytes of a build from
// nothing.
test.describe.configure({ mode: 'serial' });

let site: string;
/** The bytes of the last build from nothing. */
let fromNothing: ReadonlyMap<string, Buffer>;

test.beforeAll(async () => {
  site = await layOutSite({ fixture: 'both', name: 'after-edit' });
  write('content/faq/other/short-lived.md', shortLived);
  write('content/own.astro', '<p>A component of the guide’s own.</p>');
  const guide = readFileSync(join(site, 'content/guides/fairemail.mdx'), 'utf8');
  const own = "import Own from '../own.astro';\n\n<Own />\n\n## Before you start";
  write(
    'content/guides/own-code.mdx',
    guide.replace('## Before you start', own).replace('title: Set', 'title: Once more, set'),
  );
  await build();
});

test.afterAll(async () => {
  await removeSite(site);
});

const shortLived = `---
title: Is this page here to stay?
summary: No, it is removed by a test, and nothing of it may be left in the site after that.
updated: 2026-11-23
reviewed: 2026-11-23
---

No. A test removes it.
`;

function write(file: string, text: string): void {
  writeFileSync(join(site, file), text);
}

const edit = (file: string, before: string, after: string) => editText(site, file, before, after);

async function build(): Promise<string> {
  const { failed, printed } = await buildSite(site, { CI: 'yes' });
  expect(failed, printed).toBe(false);
  return printed;
}

/** Builds after an edit and then from nothing, and compares. @returns How many pages were kept */
async function expectSameAsFromNothing(): Promise<number> {
  const printed = await build();
  const after = await readFolder(join(site, 'dist'));
  for (const made of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    rmSync(join(site, made), { recursive: true, force: true });
  }
  await build();
  fromNothing = await readFolder(join(site, 'dist'));
  expect(listDifferences(after, fromNothing)).toEqual([]);
  return Number(/(\d+) pages are the same/u.exec(printed)?.[1] ?? 0);
}

/** The digest by which a build knows whether what makes pages is the same. */
async function digestEngine(): Promise<string> {
  const script =
    "import('./src/integrations/kept-pages/makers.ts').then((makers) => console.log(makers.digestEngine()))";
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], {
    cwd: site,
    env: cleanEnvironment(),
  });
  return stdout;
}

async function expectNothingChanged(): Promise<void> {
  expect(listDifferences(await readFolder(join(site, 'dist')), fromNothing)).toEqual([]);
}

test('what was edited changes, with all pages that name it, nothing is left of what was removed, and the others stay', async () => {
  edit('content/faq/webmail/filters.md', 'title: ', 'title: Edited. ');
  edit('content/faq/security/app-passwords.md', '---\n\n', '---\n\nZanzibar.\n\n');
  edit('content/guides/fairemail.mdx', '## Before you start', 'Zanzibar.\n\n## Before you start');
  rmSync(join(site, 'content/faq/other/short-lived.md'));
  expect(await expectSameAsFromNothing()).toBeGreaterThan(20);
  expect(existsSync(join(site, 'dist/faq/other/short-lived'))).toBe(false);
});

test('a fact, a component, a source file and a guide’s own code each are among what makes pages, and what makes pages changes all', async () => {
  const own = join(site, 'dist/guides/own-code/index.html');
  expect(readFileSync(own, 'utf8')).toContain('<p>A component of the guide’s own.</p>');
  const digests = [await digestEngine()];
  for (const [file, before, after] of [
    ['content/provider.ts', "'refund.days': 83", "'refund.days': 84"],
    ['src/components/Dates.astro', 'Last updated', 'Last changed'],
    ['src/site/structured-data.ts', 'TechArticle', 'Article'],
    ['content/own.astro', 'A component', 'Another component'],
  ] as const) {
    edit(file, before, after);
    digests.push(await digestEngine());
  }
  // A fact may come from a file of its own, and a file may be a link to another.
  write('days.ts', 'export const days = 84;');
  edit('content/provider.ts', "'refund.days': 84", "'refund.days': days");
  edit('content/provider.ts', 'import ', "import { days } from '../days.ts';\nimport ");
  renameSync(join(site, 'content/theme.css'), join(site, 'look.css'));
  symlinkSync('../look.css', join(site, 'content/theme.css'));
  digests.push(await digestEngine());
  edit('days.ts', '84', '85');
  digests.push(await digestEngine());
  write('look.css', `${readFileSync(join(site, 'look.css'), 'utf8')}\n/* Edited. */\n`);
  digests.push(await digestEngine());
  expect(new Set(digests).size).toBe(8);
  expect(await build()).not.toContain('pages are the same');
  expect(readFileSync(own, 'utf8')).toContain('<p>Another component of the guide’s own.</p>');
});

test('a word of the glossary changes all pages', async () => {
  edit('content/pages/glossary.md', '### ', '### Zanzibar\n\nAn island.\n\n### ');
  expect(await expectSameAsFromNothing()).toBe(0);
});

test('a page that was damaged after the last build is made anew, and strangers are removed', async () => {
  truncateSync(join(site, 'dist/faq/webmail/filters/index.html'), 100);
  rmSync(join(site, 'dist/faq/security/app-passwords.txt'));
  write('dist/faq/stray.html', 'Somebody put this here.');
  const [short = ''] = readdirSync(join(site, 'dist/a'));
  write(`dist/a/${short}/stray.txt`, 'Somebody put this here.');
  expect(await build()).toMatch(/\d\d pages are the same/u);
  await expectNothingChanged();
});

test('a broken record of the last build is as good as none', async () => {
  write('node_modules/.astro/kept-pages.json', '{"makers":');
  expect(await build()).not.toContain('pages are the same');
  await expectNothingChanged();
});

test('a build that stopped halfway leaves nothing to the next one', async () => {
  edit('src/integrations/link-check.ts', 'if (dead.length > 0)', 'if (dead.length === 0)');
  expect((await buildSite(site, { CI: 'yes' })).failed).toBe(true);
  edit('src/integrations/link-check.ts', 'if (dead.length === 0)', 'if (dead.length > 0)');
  expect(await build()).not.toContain('pages are the same');
  await expectNothingChanged();
});
