import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program that tests need beside Node. */
export interface Program {
  /** Debian's packages of it. */
  packages: readonly string[];
  isThere: () => boolean;
  /** Gets it where Debian's packages may not be installed. */
  download?: () => void;
  /** What to do where all that did not help. */
  advice: string;
}

const aptGet = '/usr/bin/apt-get';

/**
 * Installs what is missing: Debian's packages when root, all at once, else by the program's own way.
 * @throws Error saying what to install, where one is still missing
 */
export function installPrograms(programs: readonly Program[]): void {
  const missing = programs.filter(({ isThere }) => !isThere());
  if (missing.length === 0) return;
  const packages = missing.flatMap((program) => program.packages);
  console.log(`Installing for the tests: ${packages.join(', ')} …`);
  if (process.getuid?.() === 0 && existsSync(aptGet)) {
    const run = (...parts: string[]) => execFileSync(aptGet, parts, { stdio: 'inherit' });
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', ...packages);
  } else {
    for (const { download } of missing) download?.();
  }
  const absent = missing.filter(({ isThere }) => !isThere());
  if (absent.length > 0) throw new Error(absent.map(({ advice }) => advice).join(' '));
}
