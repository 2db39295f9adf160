import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { cleanEnvironment } from './fixture-site.ts';

/** The site in a process of its own, as `npm start` serves it. */
export interface SiteServer {
  url: string;
  close: () => Promise<void>;
}

const longestStartMs = 120_000;

/**
 * Starts the site on ports that are free, with its local inbox, and with neither limits nor probes in the way.
 * @param root Folder of the project, or of a copy of it; it is built first unless `SKIP_BUILD` is set.
 * @param env Further settings of the server.
 */
export async function startSite(root: string, env: Record<string, string> = {}): Promise<SiteServer> {
  const port = await findPorts();
  const server = spawn(process.execPath, ['src/server/start.ts'], {
    cwd: root,
    env: { ...cleanEnvironment(), ...env, PORT: String(port), RATE_LIMIT: 'off', PROBE: 'off' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://localhost:${port}`;
  const close = async () => {
    if (server.exitCode !== null) return;
    server.kill();
    await once(server, 'exit');
  };
  const lastMoment = Date.now() + longestStartMs;
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error('The site could not be started.');
    if (Date.now() > lastMoment) {
      await close();
      throw new Error(`The site did not start within ${longestStartMs / 1000} seconds.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, close };
}

/** A port that nobody listens on. */
export async function findFreePort(): Promise<number> {
  const server = await listen(0);
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** A port whose next one is free as well: the inbox takes it. */
async function findPorts(): Promise<number> {
  for (;;) {
    const first = await listen(0);
    const { port } = first.address() as AddressInfo;
    const second = await listen(port + 1).catch(() => undefined);
    first.close();
    second?.close();
    if (second) return port;
  }
}

async function listen(port: number) {
  const server = createServer();
  server.listen(port);
  await once(server, 'listening');
  return server;
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
