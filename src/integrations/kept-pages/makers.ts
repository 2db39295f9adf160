import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { provider } from '../../provider/index.ts';
import { roles } from '../../site/roles.ts';
import { readSources } from '../../site/sources.ts';

/** Files of the project that decide about every page; answers and guides are in the keys of the pages that use them. */
const patterns = [
  'package.json',
  'package-lock.json',
  // What is really installed, as npm keeps it.
  'node_modules/.package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
  'src/**/*',
  'content/*',
  'content/{labels,pages,pictures}/**/*',
];
/** What judges are taught with, which no page shows. */
const leftOut = /^src\/checks\/train\//u;

let engine: string | undefined;

/** A digest of the engine, the provider's facts and look, the packages and Node. */
export function digestEngine(): string {
  engine ??= digestFiles();
  return engine;
}

/**
 * A digest of all that makes pages beside the texts of answers and guides: the engine, the day (a page that is due for
 * review says so), and what the texts decide for every page.
 */
export function digestMakers(): string {
  const day = new Date().toISOString().slice(0, 10);
  return createHash('sha256')
    .update(JSON.stringify([digestEngine(), day, describeTexts()]))
    .digest('hex');
}

function digestFiles(): string {
  const hash = createHash('sha256').update(process.version);
  // Facts may be read from anywhere, such as a file of their own.
  hash.update(JSON.stringify(provider));
  const files = globSync(patterns)
    .map((file) => file.replaceAll('\\', '/'))
    // Links are followed.
    .filter((file) => !leftOut.test(file) && statSync(file, { throwIfNoEntry: false })?.isFile())
    .sort();
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** What the texts decide for all pages: which are left out, where roles lead, whether there are guides. */
function describeTexts(): unknown {
  const sources = readSources();
  return [
    sources.filter(({ published }) => !published).map(({ file }) => file),
    sources.filter(({ data }) => String(data['role']) in roles).map(({ path, data }) => [path, data['role']]),
    sources.some(
      ({ collection, published, data }) => collection === 'guides' && published && !data['retired'],
    ),
  ];
}
