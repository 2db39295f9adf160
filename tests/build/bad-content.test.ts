import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, 'node_modules/.cache/');
const parts = ['src', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'vercel.json'];

const frontmatter = {
  title: 'How do I test the build?',
  topic: 'other',
  summary: 'By putting a page with a mistake into a copy of the site, and building it.',
  updated: '2026-11-23',
  reviewed: '2026-11-23',
};

/** What the build prints for a copy of the site with one more answer; a value of `undefined` leaves a field out. */
async function buildWith(
  fields: Record<string, string | undefined>,
): Promise<{ failed: boolean; printed: string }> {
  const folder = await mkdtemp(join(cache, 'bad-content-'));
  try {
    for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    const lines = Object.entries({ ...frontmatter, ...fields }).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}: ${value}`],
    );
    await writeFile(
      join(folder, 'content/faq/other/bad.md'),
      `---\n${lines.join('\n')}\n---\n\nThe answer.\n`,
    );
    return await new Promise((resolve) => {
      execFile(
        process.execPath,
        [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
        { cwd: folder, env: { ...process.env, CI: 'yes' } },
        (error, stdout, stderr) => resolve({ failed: error !== null, printed: stdout + stderr }),
      );
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test.describe.configure({ mode: 'serial' });

test('a missing summary stops the build and names file and field', async () => {
  const { failed, printed } = await buildWith({ summary: undefined });
  expect(failed).toBe(true);
  expect(printed).toContain('other/bad');
  expect(printed).toContain('summary');
});

test('an unknown topic stops the build and lists those there are', async () => {
  const { failed, printed } = await buildWith({ topic: 'cooking' });
  expect(failed).toBe(true);
  expect(printed).toContain('other/bad');
  expect(printed).toContain('private-browsing');
});

test('a related answer that does not exist stops the build', async () => {
  const { failed, printed } = await buildWith({ related: '[other/nowhere]' });
  expect(failed).toBe(true);
  expect(printed).toContain('content/faq/other/bad.md: “related” names “other/nowhere”');
});

test('an alias that another page has stops the build', async () => {
  const { failed, printed } = await buildWith({ aliases: '[/faq/other/support-policy/]' });
  expect(failed).toBe(true);
  expect(printed).toContain(
    'its alias /faq/other/support-policy/ is already taken by content/faq/other/support-policy.md',
  );
});

test('a misspelt fact stops the build and lists those there are', async () => {
  const { failed, printed } = await buildWith({ title: '"What is [[imap.hots]]?"' });
  expect(failed).toBe(true);
  expect(printed).toContain('There is no fact called “imap.hots”');
});
