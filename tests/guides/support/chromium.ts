import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import type { Person } from '../room/names.ts';
import { waitForPort } from '../room/processes.ts';
import { createEnvironment } from './shell.ts';

const port = 9222;

export interface RunningChromium {
  page: Page;
  /** The proxies that asked for a password, with the names they gave: `https://proxy.example:8443 Realm`. */
  asked: string[];
  quit: () => Promise<void>;
}

/**
 * Starts Chromium by the command of a guide, word for word. What the machine needs besides stands in a program of the
 * name that the command calls: no screen, no sandbox (its user is root), and a port for the tests. What Chromium asks
 * of its maker by itself isn't turned off.
 * @param person Signs in to the proxy
 */
export async function startChromium(
  command: string,
  { home, evidence, authority }: { home: string; evidence: string; authority: string },
  person: Person,
): Promise<RunningChromium> {
  trust(home, authority);
  const folder = join(home, 'bin');
  const [name = ''] = command.split(' ');
  mkdirSync(folder, { recursive: true });
  const flags = ['--headless', '--no-sandbox', '--no-first-run', `--remote-debugging-port=${port}`];
  writeFileSync(join(folder, name), `#!/bin/sh\nexec chromium ${flags.join(' ')} "$@"\n`, { mode: 0o755 });
  const output = openSync(join(evidence, 'chromium.out'), 'a');
  const environment = createEnvironment(home);
  const child = spawn('bash', ['-c', command], {
    cwd: home,
    env: { ...environment, PATH: `${folder}:${environment['PATH'] ?? ''}` },
    stdio: ['ignore', output, output],
    detached: true,
  });
  const ended = once(child, 'exit');
  const kill = () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  let browser: Browser;
  try {
    await waitForPort('127.0.0.1', port, 30_000);
    browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 20_000 });
  } catch (failure) {
    kill();
    throw failure;
  }
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no window.');
  const page = await context.newPage();
  const asked = await answerProxy(await context.newCDPSession(page), person);
  const quit = async () => {
    await browser.close();
    kill();
    await Promise.race([ended, sleep(5000)]);
  };
  return { page, asked, quit };
}

/** Chromium trusts what stands in the user's NSS store, besides its own list. */
function trust(home: string, authority: string): void {
  const folder = join(home, '.pki/nssdb');
  mkdirSync(folder, { recursive: true });
  const store = `sql:${folder}`;
  execFileSync('certutil', ['-N', '-d', store, '--empty-password'], { timeout: 20_000 });
  execFileSync('certutil', ['-A', '-d', store, '-n', 'guides', '-t', 'C,,', '-i', authority], {
    timeout: 20_000,
  });
}

/** Gives the password when a proxy asks for it (DevTools protocol, domain Fetch), as the window would. */
async function answerProxy(session: CDPSession, { address, password }: Person): Promise<string[]> {
  const asked: string[] = [];
  session.on('Fetch.authRequired', ({ requestId, authChallenge: { source, origin, realm } }) => {
    if (source === 'Proxy') asked.push(`${origin} ${realm}`);
    const authChallengeResponse = { response: 'ProvideCredentials', username: address, password } as const;
    session.send('Fetch.continueWithAuth', { requestId, authChallengeResponse }).catch(() => undefined);
  });
  session.on('Fetch.requestPaused', ({ requestId }) => {
    session.send('Fetch.continueRequest', { requestId }).catch(() => undefined);
  });
  await session.send('Fetch.enable', { handleAuthRequests: true });
  return asked;
}
