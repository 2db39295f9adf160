// `npm run test:guides [-- FILTER …]`: sets up a room with the provider's servers in it, and follows the guides there
// with the programs that they are about. See README.md in this folder.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enterRoom } from './room/enter.ts';
import { prepareMachine } from './room/packages.ts';
import { listRunGuides } from './support/table-reporter.ts';

const root = `${import.meta.dirname}/../../`;
const parameters = process.argv.slice(2);
const isOurs = (parameter: string) => parameter === '--pictures' || parameter === '--seed';
const rest = parameters.filter((parameter) => !isOurs(parameter));

const reason = prepareMachine();
process.exitCode = reason ? skip(reason) : await testGuides();

function skip(why: string): number {
  for (const slug of listRunGuides()) console.log(`- skipped: ${slug}: ${why}`);
  if (process.env['GUIDES_REQUIRED'] !== '1') return 0;
  console.error('GUIDES_REQUIRED=1: a skipped guide is a failure.');
  return 1;
}

async function testGuides(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'guides-'));
  // The servers give up root and must still reach their files.
  chmodSync(folder, 0o755);
  const site = process.env['GUIDES_SITE'] ?? buildSite(join(folder, 'site'));
  if (!site) {
    rmSync(folder, { recursive: true });
    return 1;
  }
  process.env['GUIDES_FILTERED'] = rest.length > 0 ? '1' : '';
  if (rest.some((parameter) => /^(?:-g|--grep)/u.test(parameter))) process.env['GUIDES_PARTIAL'] = '1';
  if (parameters.includes('--pictures')) process.env['GUIDES_PICTURES'] = '1';
  const command = [process.execPath, `${import.meta.dirname}/support/run-tests.ts`];
  if (parameters.includes('--seed')) command.push('--seed');
  const limit = command.includes('--seed') || process.env['GUIDES_PICTURES'] === '1' ? 60 : 30;
  const code = await enterRoom({ folder, site, limit }, [...command, ...rest]);
  if (code === 0) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  else console.error(`Kept: ${folder} (logs/, evidence/)`);
  return code;
}

/** Builds the site. @returns the folder; undefined if the build failed, which has said why */
function buildSite(folder: string): string | undefined {
  console.log('Building the site …');
  const { status } = spawnSync('npx', ['astro', 'build', '--outDir', folder], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 600_000,
  });
  return status === 0 ? folder : undefined;
}
