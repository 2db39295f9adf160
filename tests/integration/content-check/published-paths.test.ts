import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { describeLost, findLost, listRemoved } from '../../../src/content-check/published-paths.ts';
import { publishedPaths } from '../../../src/integrations/published-paths.ts';
import { finishBuild } from '../../unit/integrations/hooks.ts';

const identity = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  ...{ GIT_AUTHOR_NAME: 'Writer', GIT_AUTHOR_EMAIL: 'writer@example.org' },
  ...{ GIT_COMMITTER_NAME: 'Writer', GIT_COMMITTER_EMAIL: 'writer@example.org' },
};

const answer = 'content/faq/webmail/sort.md';
const text = (aliases = '') => `---\ntitle: One\n${aliases && `aliases: [${aliases}]\n`}---\n\nText.\n`;

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...parameters: string[]): void {
  execFileSync('git', parameters, { cwd: folder, env: { ...process.env, ...identity }, stdio: 'pipe' });
}

function write(name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

function commit(): void {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'Change');
}

/** A repository in which an answer, a guide and a page are published. */
function publish(): void {
  git('init', '--quiet', '--initial-branch', 'main');
  write(answer, text());
  write('content/guides/testbird.mdx', text());
  write('content/pages/privacy.md', text());
  write('content/faq/README.md', 'How to write.');
  commit();
}

const remove = (name: string) => rmSync(join(folder, name));

/** The published paths that lead nowhere, or undefined where there is no history. */
async function find(root = folder): Promise<string[] | undefined> {
  const removed = await listRemoved(root);
  return removed && findLost(removed, root);
}

test('as long as every text is there, nothing is lost', async () => {
  publish();
  write(answer, `${text()}More.`);
  commit();
  expect(await find()).toEqual([]);
});

test('removed texts of every collection are named, whether or not that is committed', async () => {
  publish();
  remove(answer);
  remove('content/faq/README.md');
  expect(await find()).toEqual(['/faq/webmail/sort/']);
  commit();
  remove('content/guides/testbird.mdx');
  git('rm', '--quiet', 'content/pages/privacy.md');
  expect(await find()).toEqual(['/faq/webmail/sort/', '/guides/testbird/', '/privacy/']);
});

test('what is lost is told with what to do', async () => {
  publish();
  expect(await describeLost(folder)).toBeUndefined();
  remove(answer);
  expect(await describeLost(folder)).toMatch(
    /^these published pages lead nowhere now: \/faq\/webmail\/sort\/\. Add each to/u,
  );
});

test('what is lost stops the build', async () => {
  publish();
  const here = process.cwd();
  // Astro builds in the folder of the project.
  process.chdir(folder);
  try {
    await finishBuild(publishedPaths(), folder);
    remove(answer);
    await expect(finishBuild(publishedPaths(), folder)).rejects.toThrow(
      'content: these published pages lead nowhere',
    );
  } finally {
    process.chdir(here);
  }
});

test('a renamed text is named until the new one has its old path', async () => {
  publish();
  git('mv', answer, 'content/faq/webmail/order.md');
  commit();
  expect(await find()).toEqual(['/faq/webmail/sort/']);
  write('content/faq/webmail/order.md', text('/faq/webmail/sort/'));
  expect(await find()).toEqual([]);
});

test('a text that came back, or is only left out, is not lost', async () => {
  publish();
  remove(answer);
  commit();
  write(answer, '---\nneeds: [other]\n---\n');
  expect(await find()).toEqual([]);
});

test('names in any letters are read', async () => {
  publish();
  write('content/faq/webmail/über uns.md', text());
  commit();
  remove('content/faq/webmail/über uns.md');
  commit();
  expect(await find()).toEqual(['/faq/webmail/über uns/']);
});

test('what came and went before its branch was merged was never published', async () => {
  publish();
  git('checkout', '--quiet', '-b', 'draft');
  write('content/faq/webmail/draft.md', text());
  commit();
  git('mv', 'content/faq/webmail/draft.md', 'content/faq/webmail/final.md');
  commit();
  git('checkout', '--quiet', 'main');
  write('content/faq/webmail/other.md', text());
  commit();
  git('merge', '--quiet', '--no-edit', 'draft');
  expect(await find()).toEqual([]);
});

test('what a merge removes is lost', async () => {
  publish();
  git('checkout', '--quiet', '-b', 'later');
  remove(answer);
  commit();
  git('checkout', '--quiet', 'main');
  write('content/faq/webmail/other.md', text());
  commit();
  git('merge', '--quiet', '--no-edit', 'later');
  expect(await find()).toEqual(['/faq/webmail/sort/']);
});

test('a text that a web editor adds asks for nothing else to be committed, in a clone without history too', async () => {
  publish();
  const clone = join(folder, 'clone');
  write('content/faq/webmail/new.md', text());
  commit();
  git('clone', '--quiet', '--depth', '1', `file://${folder}`, clone);
  expect(await find(clone)).toEqual([]);
  rmSync(join(clone, answer));
  expect(await find(clone)).toEqual(['/faq/webmail/sort/']);
});

test('without git nothing can be said', async () => {
  write(answer, text());
  expect(await find()).toBeUndefined();
});

test('without a commit nothing can be said', async () => {
  git('init', '--quiet');
  write(answer, text());
  expect(await find()).toBeUndefined();
});

test('the history of a repository around the folder says nothing', async () => {
  publish();
  const inner = join(folder, 'sites/one');
  write('sites/one/content/faq/webmail/sort.md', text());
  commit();
  rmSync(join(inner, answer));
  commit();
  expect(await find(inner)).toBeUndefined();
});
