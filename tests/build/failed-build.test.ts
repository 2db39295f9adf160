import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listDifferences, readFolder } from '../support/bytes.ts';
import { buildSite, layOutSite, removeSite } from '../support/fixture-site.ts';
import { editText, writeAnswer } from '../support/site-texts.ts';
import { startSite, type SiteServer } from '../support/site-server.ts';

// A site that is served survives a build that fails or is killed, and readers see one whole site or the other.
test.describe.configure({ mode: 'serial' });

let site: string;
let data: string;
let server: SiteServer;

const answer = 'content/faq/other/may-fail.md';

test.beforeAll(async () => {
  site = await layOutSite({ fixture: 'both', name: 'failed-build' });
  // The check of texts lets a link to a page pass that isn't published, the check of links doesn't.
  write(
    'content/faq/other/left-out.md',
    writeAnswer('This page.', { title: 'What is left out here?', needs: '[other]' }),
  );
  write(answer, writeAnswer('It does.', { title: 'Does this build?' }));
  expect((await build()).failed).toBe(false);
  data = mkdtempSync(join(tmpdir(), 'failed-build-'));
  server = await startSite(site, { SKIP_BUILD: 'yes', DATA_DIR: data });
});

test.afterAll(async () => {
  await server.close();
  await removeSite(site);
  rmSync(data, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  writeFileSync(join(site, file), text);
}

const edit = (file: string, before: string, after: string) => editText(site, file, before, after);

const build = () => buildSite(site, { CI: 'yes' });
const readSite = () => readFolder(join(site, 'dist'));
/** What builds have left beside the site. */
const listLeft = () => readdirSync(site).filter((name) => name.startsWith('dist-'));
const readPage = async () => (await fetch(`${server.url}/faq/other/may-fail/`)).text();

/** Builds while readers ask for a page, its twin and all that the home page loads. @returns What they got but 200 */
async function buildWhileAsked() {
  let isOver = false;
  const got = new Set<string>();
  let times = 0;
  const askOn = async (headers: Record<string, string>) => {
    while (!isOver) {
      const home = await fetch(server.url, { headers });
      const loaded = Array.from(
        (await home.text()).matchAll(/(?:src|href)="(\/_astro\/[^"]+)"/gu),
        ([, path = '']) => path,
      );
      if (!home.ok || loaded.length === 0) got.add(`/ ${home.status}`);
      for (const path of ['/faq/other/may-fail/', '/faq/other/may-fail.txt', '/a-page/', ...loaded]) {
        const { status } = await fetch(server.url + path, { headers });
        if (status !== (path === '/a-page/' ? 404 : 200)) got.add(`${path} ${status}`);
        times += 1;
      }
      const again = await fetch(server.url, {
        headers: { ...headers, 'If-None-Match': home.headers.get('ETag') ?? '' },
      });
      if (again.status !== 304 && again.status !== 200) got.add(`/ once more: ${again.status}`);
    }
  };
  const built = build().finally(() => (isOver = true));
  await Promise.all([askOn({ 'Accept-Encoding': 'br' }), askOn({ 'Accept-Encoding': 'identity' })]);
  expect(times).toBeGreaterThan(20);
  return { ...(await built), got: [...got] };
}

/** Fails in the check of texts. */
const early = writeAnswer('See [nothing](/faq/nothing/).', { title: 'Does this fail early?' });
/** Fails only once all pages are made. */
const late = writeAnswer('See [its twin](/faq/other/left-out.txt).', { title: 'Does this fail late?' });
const deadLink = '/faq/other/may-fail/index.html links to /faq/other/left-out.txt, which does not exist.';

test('a build that fails early or late leaves the site byte for byte as it was, and its server answers', async () => {
  const before = await readSite();
  for (const [text, told] of [
    [early, 'leads nowhere'],
    [late, deadLink],
  ] as const) {
    write(answer, text);
    const { failed, printed, got } = await buildWhileAsked();
    expect(failed).toBe(true);
    expect(printed).toContain(told);
    expect(got).toEqual([]);
    expect(listDifferences(before, await readSite())).toEqual([]);
    expect(listLeft()).toEqual([]);
    expect(await readPage()).toContain('Does this build?');
  }
});

test('a link that is dead only once the site is built stops the next build as well', async () => {
  const { failed, printed } = await build();
  expect(failed).toBe(true);
  expect(printed).toContain(deadLink);
});

test('a build that ends well is seen at once, and until then every answer is of the last one', async () => {
  write(answer, writeAnswer('It does.', { title: 'Does this build again?' }));
  // Whatever a build of another engine brings, such as other names of scripts.
  edit('src/layouts/Page.astro', '<script>', '<script>\n  console.debug("again");');
  const { failed, printed, got } = await buildWhileAsked();
  expect(failed, printed).toBe(false);
  expect(got).toEqual([]);
  expect(await readPage()).toContain('Does this build again?');
  const found = await fetch(`${server.url}/search/`, {
    method: 'POST',
    body: new URLSearchParams({ q: 'does this build again' }),
  });
  expect(found.status).toBe(200);
  expect(await found.text()).toContain('/faq/other/may-fail/');
  const index = (text: string) => /<meta name="search-index" content="([^"]+)"/u.exec(text)?.[1];
  const refused = await fetch(`${server.url}/api/contact`, { method: 'POST', body: new URLSearchParams() });
  expect(index(await refused.text())).toBe(index(await (await fetch(server.url)).text()));
});

test('after a build that was killed between the last site and the new one, the next build makes it whole', async () => {
  const before = await readSite();
  const moved = 'renameSync(folder, last);';
  edit('src/site/built-folder.ts', moved, `${moved}\n  process.kill(process.pid, 'SIGKILL');`);
  expect((await build()).failed).toBe(true);
  expect(existsSync(join(site, 'dist'))).toBe(false);
  expect(listLeft()).toHaveLength(2);
  expect((await fetch(server.url)).status).toBe(503);
  edit('src/site/built-folder.ts', `\n  process.kill(process.pid, 'SIGKILL');`, '');
  // Even one that fails brings the last site back.
  write(answer, early);
  expect((await build()).failed).toBe(true);
  expect(listDifferences(before, await readSite())).toEqual([]);
  expect((await fetch(server.url)).status).toBe(200);
  write(answer, writeAnswer('It does.', { title: 'Does this build again?' }));
  expect((await build()).failed).toBe(false);
  expect(listDifferences(before, await readSite())).toEqual([]);
  expect(listLeft()).toEqual([]);
});
