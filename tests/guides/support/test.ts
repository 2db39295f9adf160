import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test as base } from '@playwright/test';
import { record } from './coverage.ts';
import { createGuide, type Guide } from './guide.ts';
import { readGuide } from './guide-text.ts';
import { emptyRoom, openRoom, type Room } from './room.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** The room's servers and logs; all mailboxes are empty when a test begins. */
  room: Room;
  /** An empty home folder, as `HOME` for the program; removed after a test that passed. */
  home: string;
  /**
   * Opens the guide after which the test file is named (`msmtp.test.ts`), and notes the program that runs.
   * @param program Its name as the stamp has it
   * @param debianPackage The package that tells its version
   */
  openGuide: (program: string, debianPackage: string) => Guide;
  /** Folder for what explains a failure: pictures, lists of names, screens. The message of a failure names it. */
  evidence: string;
}

/** Playwright's `test` in the room. A test's file is named after its guide. */
export const test = base.extend<Fixtures>({
  // Playwright wants a fixture's first parameter to be written like that.
  room: async ({}, use) => {
    const room = openRoom();
    emptyRoom(room.folder);
    await use(room);
  },
  home: async ({ room }, use, info) => {
    mkdirSync(join(room.folder, 'homes'), { recursive: true });
    const home = mkdtempSync(join(room.folder, 'homes/home-'));
    await use(home);
    if (info.status === info.expectedStatus) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  },
  openGuide: async ({}, use, { file }) => {
    const slug = basename(file, '.test.ts');
    await use((program, debianPackage) => {
      const version = findVersion(debianPackage);
      base.skip(version === undefined, `the package ${debianPackage} is not installed`);
      const ran = { program, version: version ?? '', system: findSystem() };
      record({ is: 'run', slug, program: `${program} ${ran.version} on ${ran.system}` });
      return createGuide(readGuide(slug), ran);
    });
  },
  evidence: async ({ room }, use, info) => {
    const folder = join(
      room.folder,
      'evidence',
      basename(info.file, '.test.ts'),
      info.title.replaceAll(/\W+/gu, '-'),
    );
    mkdirSync(folder, { recursive: true });
    await use(folder);
    if (info.status !== info.expectedStatus)
      console.error(`Evidence: ${folder}; logs: ${join(room.folder, 'logs')}`);
  },
});

/** The version of a Debian package as its maker counts; undefined where it isn't installed. */
function findVersion(debianPackage: string): string | undefined {
  try {
    const parameters = ['-W', '-f', '${db:Status-Status} ${Version}', debianPackage];
    const [status, version = ''] = execFileSync('dpkg-query', parameters, {
      encoding: 'utf8',
      stdio: 'pipe',
    }).split(' ');
    return status === 'installed' ? /^(?:\d+:)?([\d.]+)/u.exec(version)?.[1] : undefined;
  } catch {
    return undefined;
  }
}

/** “Debian 12”. */
function findSystem(): string {
  if (!existsSync('/etc/os-release')) return 'Linux';
  const release = readFileSync('/etc/os-release', 'utf8');
  const [, id = 'Linux'] = /^NAME="?(\w+)/mu.exec(release) ?? [];
  const [, version = ''] = /^VERSION_ID="?([\d.]+)/mu.exec(release) ?? [];
  return `${id} ${version}`.trim();
}
