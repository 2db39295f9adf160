import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const policy = '/usr/sbin/policy-rc.d';
const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

/** The Debian packages that the tests name: `packages.txt` in each folder of tests. */
function listPackages(): string[] {
  const files = globSync(`${import.meta.dirname}/../**/packages.txt`);
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  return [...new Set(lines.map((line) => line.replace(/#.*/u, '').trim()).filter(Boolean))].sort();
}

/** Those that are not installed. */
function findMissing(packages: string[]): string[] {
  const asked = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...packages], {
    encoding: 'utf8',
  });
  const installed = new Set(
    asked.stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return packages.filter((name) => !installed.has(name));
}

/**
 * Installs packages with apt-get, without starting their services and without asking.
 * @throws if apt-get fails
 */
function install(packages: string[]): void {
  const apt = (...parameters: string[]) =>
    execFileSync('apt-get', parameters, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
      timeout: 900_000,
    });
  const hadPolicy = existsSync(policy);
  if (!hadPolicy) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    execFileSync('debconf-set-selections', {
      input: 'postfix postfix/main_mailer_type select No configuration\n',
      timeout: 60_000,
    });
    apt('update', '-q');
    apt('install', '-q', '-y', '--no-install-recommends', ...packages);
  } finally {
    if (!hadPolicy) rmSync(policy);
  }
}

/**
 * Why the tests cannot run on this machine; undefined where they can. Installs what is missing.
 */
export function prepareMachine(): string | undefined {
  if (process.platform !== 'linux') return 'the room needs Linux';
  if (process.getuid?.() !== 0) return 'the room needs root';
  if (spawnSync('apt-get', ['--version']).error) return 'apt-get is missing';
  if (spawnSync('unshare', ['--net', '--mount', '--pid', '--fork', 'true']).status !== 0) {
    return 'this machine allows no namespaces (in a container: CAP_SYS_ADMIN)';
  }
  const missing = findMissing(listPackages());
  if (missing.length === 0) return undefined;
  console.log(`Installing ${missing.join(', ')} …`);
  try {
    install(missing);
    return undefined;
  } catch (failure) {
    return `apt-get could not install ${missing.join(', ')}: ${String(failure)}`;
  }
}
