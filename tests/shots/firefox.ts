// `node tests/shots/firefox.ts`: the same pages in Firefox (Debian's firefox-esr), to be laid beside Chromium's.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '../../src/site/paths.ts';
import { findFixture, root } from '../support/fixture-site.ts';
import { startSite } from '../support/site-server.ts';

const folder = `${root}screenshots/`;
const widths = [500, 1280];
const height = 2_000;
const pages = {
  home: paths.home,
  'answer-long': paths.answer('mail-setup/password-rejected'),
  guide: paths.guide('thunderbird'),
  contact: paths.contact,
};

const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
if (!firefox) throw new Error('There is no Firefox: install the package firefox-esr.');
await mkdir(folder, { recursive: true });
const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
const server = await startSite(findFixture('both'));
try {
  for (const [name, path] of Object.entries(pages)) {
    for (const width of widths) {
      const file = `${folder}${name}-${width}-firefox.png`;
      const size = `--window-size=${width},${height}`;
      const parameters = ['--headless', '--no-remote', '--profile', profile, size, '--screenshot', file];
      execFileSync(firefox, [...parameters, server.url + path], { stdio: 'ignore', timeout: 120_000 });
      console.log(file);
    }
  }
} finally {
  await server.close();
  await rm(profile, { recursive: true, force: true });
}
