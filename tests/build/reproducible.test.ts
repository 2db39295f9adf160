import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listDifferences, readFolder } from '../support/bytes.ts';
import { buildFunction } from '../support/built-function.ts';
import { buildSite, layOutSite, removeSite } from '../support/fixture-site.ts';

// Whoever builds the same source anywhere gets the same bytes, and can so prove what a site serves.
test.describe.configure({ mode: 'serial' });

/** Where, when and by whom a site is built must not matter. */
const builders = [
  { name: 'one', env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' }, umask: 0o022, touched: '2024-02-29' },
  {
    name: 'another-whose-name-is-longer',
    env: { TZ: 'Pacific/Pago_Pago', LC_ALL: 'tr_TR.UTF-8' },
    umask: 0o077,
    touched: '2001-02-03',
  },
] as const;

const sites: string[] = [];
let output: string;

test.beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), 'functions-'));
});

test.afterAll(async () => {
  for (const site of sites) await removeSite(site);
  await rm(output, { recursive: true, force: true });
});

test('two builds in other folders, time zones, locales, umasks and with other file times differ by no byte', async () => {
  for (const { name, env, umask, touched } of builders) {
    const folder = await layOutSite({ fixture: 'both', name: `reproducible-${name}` });
    sites.push(folder);
    execFileSync('find', [folder, '!', '-type', 'l', '-exec', 'touch', '-d', touched, '{}', '+']);
    const before = process.umask(umask);
    const { failed, printed } = await buildSite(folder, { CI: 'yes', ...env });
    process.umask(before);
    expect(failed, printed).toBe(false);
  }
  const [one, other] = await Promise.all(sites.map((site) => readFolder(join(site, 'dist'))));
  expect(one?.size).toBeGreaterThan(100);
  expect(listDifferences(one ?? new Map(), other ?? new Map())).toEqual([]);
});

test('the functions of both builds differ only in the folder that Vercel’s builder writes into source maps', async () => {
  const functions: Map<string, Buffer>[] = [];
  for (const [index, site] of sites.entries()) {
    const folder = join(output, String(index));
    await buildFunction(site, folder);
    const name = site.slice(site.lastIndexOf('/') + 1);
    const files = await readFolder(join(folder, '.fixtures', name));
    functions.push(
      new Map(
        Array.from(files, ([file, bytes]) => [
          file,
          file.endsWith('.map') ? Buffer.from(bytes.toString().replaceAll(site, '')) : bytes,
        ]),
      ),
    );
  }
  const [one = new Map<string, Buffer>(), other = new Map<string, Buffer>()] = functions;
  expect(one.size).toBeGreaterThan(100);
  expect(listDifferences(one, other)).toEqual([]);
});
