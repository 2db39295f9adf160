import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { functionFolder } from './built-function.ts';
import { openPrinted } from './printed.ts';

/** A server in a process of its own. */
export interface ServerProcess {
  url: string;
  /** What it holds after a collection, in bytes. */
  readMemory: () => Promise<{ rss: number; heapUsed: number }>;
  /** Processor time since it started, in milliseconds. */
  readCpu: () => Promise<number>;
  close: () => Promise<void>;
}

const startMs = 20_000;

/** As on Vercel without a Redis: nothing is kept. */
export const functionEnvironment = {
  VERCEL: '1',
  RESEND_API_KEY: 're_test',
  CONTACT_FROM: 'form@harborlight.example',
  CONTACT_SECRET: 'a secret of the tests, long enough for every HMAC',
};

/** The files that Vercel would deploy, alone in a folder, with nothing of this machine's own configuration. */
export function startBuiltFunction(environment: Record<string, string>): Promise<ServerProcess> {
  return startFunction(functionFolder, environment);
}

/**
 * Any function in a folder with its `handler.json`.
 * @param loops whether it sends what is due by itself, as an own server does; otherwise only when it's asked something
 */
export function startFunction(
  folder: string,
  environment: Record<string, string>,
  loops = false,
): Promise<ServerProcess> {
  const parameters = loops ? [folder, 'loop'] : [folder];
  return startServer(new URL('serve-function.mjs', import.meta.url), parameters, {
    ...functionEnvironment,
    ...environment,
  });
}

/** Starts a script that tells its port as soon as it listens; what it prints is kept. */
export async function startServer(
  script: URL,
  parameters: string[] = [],
  env: Record<string, string> = {},
): Promise<ServerProcess> {
  const printed = openPrinted();
  const child = fork(fileURLToPath(script), parameters, {
    env,
    execArgv: ['--expose-gc'],
    stdio: ['ignore', printed, printed, 'ipc'],
  });
  const { port } = await hear<{ port: number }>(child);
  return {
    url: `http://127.0.0.1:${port}`,
    readMemory: async () => {
      child.send('memory');
      return (await hear<{ memory: NodeJS.MemoryUsage }>(child)).memory;
    },
    readCpu: async () => {
      child.send('cpu');
      const { user, system } = (await hear<{ cpu: NodeJS.CpuUsage }>(child)).cpu;
      return (user + system) / 1000;
    },
    close: async () => {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** What the process says next, unless it ends before: why stands in `printedFile`. */
async function hear<Said>(child: ChildProcess): Promise<Said> {
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(startMs)]);
  const ended = once(child, 'exit', { signal }).then(() =>
    Promise.reject(new Error('The server has ended.')),
  );
  try {
    const [said] = (await Promise.race([once(child, 'message', { signal }), ended])) as [Said];
    return said;
  } finally {
    over.abort();
  }
}
