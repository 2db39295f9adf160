import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSite, layOutSite, removeSite, type BuildResult } from '../support/fixture-site.ts';

const frontmatter = {
  title: 'How do I test the build?',
  summary: 'By putting a page with a mistake into a copy of the site, and building it.',
  updated: '2026-11-23',
  reviewed: '2026-11-23',
};

test.describe.configure({ mode: 'serial' });

let folder: string;

test.beforeAll(async () => {
  folder = await layOutSite({ fixture: 'both' });
});

test.afterAll(() => removeSite(folder));

/** What the build prints for a site with one more answer; a value of `undefined` leaves a field out. */
async function buildWith(
  fields: Record<string, string | undefined>,
  subject = 'other',
  { body = 'The answer.', times = 1 } = {},
): Promise<BuildResult> {
  const written: Record<string, string | undefined> = { ...frontmatter, ...fields };
  const lines = Object.entries(written).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  const file = join(folder, 'content/faq', subject, 'bad.md');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `---\n${lines.join('\n')}\n---\n\n${body}\n`);
  try {
    for (let time = 1; time < times; time += 1) await buildSite(folder, { CI: 'yes' });
    return await buildSite(folder, { CI: 'yes' });
  } finally {
    await rm(file);
  }
}

test('a missing summary stops the build and names file and field', async () => {
  const { failed, printed } = await buildWith({ summary: undefined });
  expect(failed).toBe(true);
  expect(printed).toContain('other/bad');
  expect(printed).toContain('summary');
});

test('a folder that is no subject stops the build and lists those there are', async () => {
  const { failed, printed } = await buildWith({}, 'cooking');
  expect(failed).toBe(true);
  expect(printed).toContain('cooking/bad');
  expect(printed).toContain('private-browsing');
});

test('a related answer that does not exist stops the build', async () => {
  const { failed, printed } = await buildWith({ related: '[other/nowhere]' });
  expect(failed).toBe(true);
  expect(printed).toContain('content/faq/other/bad.md:6: related: there is no content/faq/other/nowhere.');
});

test('an alias that another page has stops the build', async () => {
  const { failed, printed } = await buildWith({ aliases: '[/faq/other/support-policy/]' });
  expect(failed).toBe(true);
  expect(printed).toContain(
    'aliases: /faq/other/support-policy/ is already taken by content/faq/other/support-policy.md',
  );
});

test('a misspelt fact stops the build and lists those there are', async () => {
  const { failed, printed } = await buildWith({ title: '"What is [[imap.hots]]?"' });
  expect(failed).toBe(true);
  expect(printed).toContain('There is no fact called “imap.hots”');
});

test('all mistakes are listed at once, with file, line and field, and a second build stops as well', async () => {
  const body = 'See [nothing](/faq/other/nowhere/) and [[imap.hots]].';
  const { failed, printed } = await buildWith(
    { updated: '28.11.2026', related: '[other/nowhere]' },
    'other',
    {
      body,
      times: 2,
    },
  );
  expect(failed).toBe(true);
  for (const part of [
    /bad\.md:4: updated: .*2026-11-28/u,
    /bad\.md:6: related: there is no content\/faq\/other\/nowhere/u,
    /bad\.md:9: the link \/faq\/other\/nowhere\/ leads nowhere/u,
    /bad\.md:9: There is no fact called “imap\.hots”/u,
  ]) {
    expect(printed).toMatch(part);
  }
});
