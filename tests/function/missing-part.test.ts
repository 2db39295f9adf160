import { cp, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { refuse, send } from '../load/paths.ts';
import { functionFolder } from '../support/built-function.ts';
import { startGnupg } from '../support/gnupg.ts';
import { startResendInbox } from '../support/resend-inbox.ts';
import { startFunction } from '../support/server-process.ts';

// Most parts of the function are loaded by the first request that needs them. What can't be read at that moment, as
// while a new version is being unpacked, must be there for the next request.

const shown = 'Something went wrong on our side';

const parts: readonly {
  part: string;
  /** Words that stand in no other file of the bundle. */
  mark: RegExp;
  ask: (url: string) => Promise<Response>;
  /** A status, and words of the page for people. */
  failed: { status: number; words?: string };
  mended: number;
  /** Whether the function's configuration names a key, which is read at its start. */
  encrypts?: true;
}[] = [
  {
    part: 'Resend’s client',
    mark: /resend-node/u,
    ask: (url) => post(`${url}/api/contact`, send('').write(1)),
    failed: { status: 503 },
    mended: 200,
  },
  {
    part: 'the table of languages',
    mark: /^[^\t]+\t\d+,\d/u,
    ask: (url) => post(`${url}/api/contact`, refuse('').write(1)),
    failed: { status: 503 },
    mended: 422,
  },
  {
    part: 'the search',
    mark: /renderAnswer as/u,
    ask: (url) =>
      fetch(`${url}/search/`, {
        method: 'POST',
        headers: { Accept: 'text/html' },
        body: new URLSearchParams({ q: 'password' }),
      }),
    failed: { status: 500, words: shown },
    mended: 200,
  },
  {
    part: 'the profile for Apple Mail',
    mark: /PayloadType/u,
    ask: (url) => fetch(`${url}/setup/mail`, { headers: { Accept: 'text/html' } }),
    failed: { status: 500, words: shown },
    mended: 200,
  },
  {
    part: 'what reads the team’s key',
    mark: /OpenPGP\.js/u,
    ask: (url) => post(`${url}/api/contact`, send('').write(1)),
    failed: { status: 503 },
    mended: 200,
    encrypts: true,
  },
];

let publicKey: string;

test.beforeAll(async () => {
  const gnupg = await startGnupg();
  publicKey = await gnupg.exportKey(await gnupg.makeKey('Support'));
  await gnupg.close();
});

for (const { part, mark, ask, failed, mended, encrypts } of parts) {
  test(`when ${part} can’t be read, the answer says that it failed, and the next request is answered`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'missing-part-'));
    await cp(functionFolder, folder, { recursive: true });
    const file = await findPart(folder, mark);
    await rename(file, `${file}.away`);
    const inbox = await startResendInbox();
    const server = await startFunction(folder, {
      RESEND_BASE_URL: inbox.url,
      RATE_LIMIT: 'off',
      PROOF: 'off',
      PROBE: 'off',
      ...(encrypts ? { SUPPORT_PUBLIC_KEY: publicKey } : {}),
    });
    try {
      const refused = await ask(server.url);
      expect(refused.status).toBe(failed.status);
      expect(await refused.text()).toContain(failed.words ?? '');
      await rename(`${file}.away`, file);
      expect((await ask(server.url)).status).toBe(mended);
    } finally {
      await server.close();
      await inbox.close();
      await rm(folder, { recursive: true });
    }
  });
}

function post(url: string, fields: unknown): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(fields),
  });
}

/** The one file of the bundle with these words. */
async function findPart(folder: string, mark: RegExp): Promise<string> {
  const bundle = join(folder, '.fixtures/both/bundle');
  const found: string[] = [];
  for (const name of await readdir(bundle)) {
    if (mark.test(await readFile(join(bundle, name), 'latin1'))) found.push(name);
  }
  expect(found).toHaveLength(1);
  return join(bundle, found[0] ?? '');
}
