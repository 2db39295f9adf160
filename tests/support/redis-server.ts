import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Program } from './programs.ts';

/** A real Redis on a free port of this machine, which tests may kill. */
export interface RedisServer {
  url: string;
  /** Ends it at once, as a machine that fails. */
  kill: () => Promise<void>;
  /** Lets it accept connections and never answer, until it is let go on. */
  hang: () => void;
  goOn: () => void;
  /** Starts it again on the same port, empty. */
  restart: () => Promise<void>;
  /** Gives its answer to a command. */
  ask: (...words: string[]) => string;
  /** Every name and value that it holds. */
  dump: () => string;
}

/** The Redis that counters are tested with. */
export const redis: Program = {
  packages: ['redis-server'],
  isThere: hasRedis,
  advice: 'The tests need redis-server: please install it, and put it on the PATH.',
};

/**
 * Starts a Redis.
 * @param folder where it keeps what it's told, as an outbox needs; without it, nothing is kept on disk
 */
export async function startRedis(folder?: string): Promise<RedisServer> {
  if (!hasRedis()) throw new Error('redis-server is missing; “npm test” installs it, or says how.');
  const port = await findFreePort();
  let server = await launch(port, folder);
  const ask = (...words: string[]) =>
    execFileSync('redis-cli', ['-p', String(port), ...words], { encoding: 'utf8' });
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    hang: () => server.kill('SIGSTOP'),
    goOn: () => server.kill('SIGCONT'),
    restart: async () => {
      await kill();
      server = await launch(port, folder);
    },
    ask,
    dump: () => {
      const names = ask('KEYS', '*').split('\n').filter(Boolean);
      const values = names.map((name) => ask(ask('TYPE', name).trim() === 'hash' ? 'HGETALL' : 'GET', name));
      return [...names, ...values].join('\n');
    },
  };
}

// Whatever ends the tests ends it too.
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const server of running) server.kill('SIGKILL');
});

function hasRedis(): boolean {
  return spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;
}

async function launch(port: number, folder: string | undefined) {
  const kept = folder === undefined ? ['--appendonly', 'no'] : ['--appendonly', 'yes', '--dir', folder];
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', ...kept];
  const server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] });
  running.add(server);
  server.once('exit', () => running.delete(server));
  for await (const line of server.stdout) if (String(line).includes('Ready to accept')) break;
  if (server.exitCode !== null) throw new Error('redis-server did not start.');
  return server;
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
