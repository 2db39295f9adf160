import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listDifferences, readFolder } from '../support/bytes.ts';
import { buildFunction, functionFolder } from '../support/built-function.ts';
import { buildSite, findFixture, layOutSite, removeSite } from '../support/fixture-site.ts';

// Whoever builds the same source anywhere gets the same bytes, and can so prove what a site serves. The site and the
// function that all other tests use are built here once more, as somebody else would.
test.describe.configure({ mode: 'serial' });

/** A date without a time is midnight in UTC: whoever is west of that reads the day before, and east of it the same. */
const readDay = (timeZone?: string) => new Date('2026-01-02').toLocaleDateString('en', { timeZone });
const otherZone = readDay() === readDay('UTC') ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati';

/** Where, when and by whom a site is built must not matter. */
const elsewhere = {
  name: 'another-whose-name-is-longer',
  env: { TZ: otherZone, LC_ALL: 'tr_TR.UTF-8' },
  umask: 0o077,
  touched: '2001-02-03',
};

let site: string;
let output: string;

test.beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), 'functions-'));
});

test.afterAll(async () => {
  await removeSite(site);
  await rm(output, { recursive: true, force: true });
});

test('two builds in other folders, time zones, locales, umasks and with other file times differ by no byte', async () => {
  const { name, env, umask, touched } = elsewhere;
  site = await layOutSite({ fixture: 'both', name });
  execFileSync('find', [site, '!', '-type', 'l', '-exec', 'touch', '-d', touched, '{}', '+']);
  const before = process.umask(umask);
  const { failed, printed } = await buildSite(site, { CI: 'yes', ...env });
  process.umask(before);
  expect(failed, printed).toBe(false);
  const one = await readFolder(join(findFixture('both'), 'dist'));
  expect(one.size).toBeGreaterThan(100);
  expect(listDifferences(one, await readFolder(join(site, 'dist')))).toEqual([]);
});

test('the functions of both builds differ only in the folder that Vercel’s builder writes into source maps', async () => {
  await buildFunction(site, output);
  const one = await readOwnFiles(functionFolder, findFixture('both'));
  expect(one.size).toBeGreaterThan(100);
  expect(listDifferences(one, await readOwnFiles(output, site))).toEqual([]);
});

/** The files of a built function that come of its site, with source maps that don't name its folder. */
async function readOwnFiles(built: string, from: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = await readFolder(join(built, '.fixtures', basename(from)));
  return new Map(
    Array.from(files, ([file, bytes]) => [
      file,
      file.endsWith('.map') ? Buffer.from(bytes.toString().replaceAll(from, '')) : bytes,
    ]),
  );
}
