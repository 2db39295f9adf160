import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSite, findFixture, layOutSite, removeSite } from '../support/fixture-site.ts';
import { startGnupg } from '../support/gnupg.ts';

const dayMs = 24 * 60 * 60 * 1000;
const file = 'dist/.well-known/security.txt';

/** Builds a site whose provider names a contact for weaknesses until that many days from now. */
async function buildWithContact<Result>(
  days: number,
  env: Record<string, string>,
  look: (folder: string, built: { failed: boolean; printed: string }) => Promise<Result> | Result,
): Promise<Result> {
  const expires = new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
  const folder = await layOutSite({
    fixture: 'browsing-only',
    change: (source) =>
      source.replace(
        /\n {2}support: \{/u,
        `\n  security: { contact: ['security@nettle.example'], expires: '${expires}' },$&`,
      ),
  });
  try {
    return await look(folder, await buildSite(folder, { CI: 'yes', ...env }));
  } finally {
    await removeSite(folder);
  }
}

test('the file is published, and signed if the build has a key that can sign', async () => {
  const gnupg = await startGnupg();
  try {
    const key = await gnupg.exportPrivateKey(await gnupg.makeKey('Nettle security'));
    const signed = await buildWithContact(90, { SECURITY_TXT_KEY: key }, (folder, { failed, printed }) => {
      expect(failed, printed).toBe(false);
      // The key itself is nowhere.
      const [line = ''] = key.split('\n').filter(({ length }) => length === 64);
      expect(line).not.toBe('');
      const { status } = spawnSync('grep', ['-rqF', line, join(folder, 'dist')]);
      expect(status).toBe(1);
      return readFileSync(join(folder, file), 'utf8');
    });
    expect(signed).toMatch(/^-----BEGIN PGP SIGNED MESSAGE-----/u);
    expect(await gnupg.decrypt(signed)).toContain('Contact: mailto:security@nettle.example');
  } finally {
    await gnupg.close();
  }
});

test('security.txt stops the build two weeks before it expires', async () => {
  await buildWithContact(10, {}, (_, { failed, printed }) => {
    expect(failed).toBe(true);
    expect(printed).toContain('security.expires');
    expect(printed).toContain('less than 14 days away');
  });
});

test('a provider that names no contact for weaknesses publishes none', () => {
  expect(existsSync(join(findFixture('both'), 'dist/index.html'))).toBe(true);
  expect(existsSync(join(findFixture('both'), file))).toBe(false);
});
