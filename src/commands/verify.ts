// `npm run verify -- https://support.example.org`: builds the site and compares what that address serves with it, file
// by file. `-- --built` takes what stands in `dist/` already. Ends with 0 if all is the same, 1 if something differs,
// and 2 if that can't be told.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readHosting } from '../site/hosting.ts';
import { readParameters } from './parameters.ts';
import { compareSite, findSilence } from './verify-site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const astro = `${root}node_modules/astro/bin/astro.mjs`;
const usage = 'Which site? For example: npm run verify -- https://support.example.org';

const { values, positionals } = readParameters(
  { options: { built: { type: 'boolean', default: false } }, allowPositionals: true },
  usage,
  2,
);
const [address] = positionals;
const site = address === undefined ? null : URL.parse(address);
process.exitCode = 2;
if (!site || positionals.length > 1 || !/^https?:$/u.test(site.protocol)) {
  console.error(usage);
} else if (await prepareBuild()) await compare(site.origin);

async function compare(origin: string): Promise<void> {
  const silence = await findSilence({ site: origin });
  if (silence !== undefined) {
    console.error(`${origin} doesn’t answer (${silence}), so nothing was compared.`);
    return;
  }
  const { same, differing, missing, extra, unanswered } = await compareSite({
    site: origin,
    folder: 'dist',
    hosting: await readHosting(),
  });
  for (const { path, how } of differing) console.log(`differs   ${path}: ${how}`);
  for (const path of missing) console.log(`missing   ${path}`);
  for (const path of extra) console.log(`extra     ${path}`);
  for (const { path, how } of unanswered) console.log(`no answer ${path}: ${how}`);
  const changed = `${differing.length} differ, ${missing.length} missing, ${extra.length} extra`;
  console.log(`\n${same} the same, ${changed}, ${unanswered.length} without an answer.`);
  if (differing.length + missing.length + extra.length > 0) process.exitCode = 1;
  else if (unanswered.length === 0) process.exitCode = 0;
}

/** Says whether there is a build to compare with. */
async function prepareBuild(): Promise<boolean> {
  if (values.built) {
    if (existsSync('dist/index.html')) return true;
    console.error('There is no build in dist/. Leave out “--built” to make one.');
    return false;
  }
  if (!existsSync(astro)) {
    console.error(
      'The packages that build the site aren’t installed here. Run this where you build, or add “--built” to compare with dist/.',
    );
    return false;
  }
  console.log('Building the site …');
  try {
    await promisify(execFile)(process.execPath, [astro, 'build'], { maxBuffer: 1e8 });
    return true;
  } catch (failure) {
    const { stdout = '', stderr = '' } = failure as { stdout?: string; stderr?: string };
    console.error(`The site couldn’t be built.\n${stdout}${stderr}`);
    return false;
  }
}
