import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, copyFile, cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './fixture-site.ts';
import { findFreePort } from './site-server.ts';

/** A folder as the image has it, and the folder that the server may write in. */
export interface Installation {
  folder: string;
  /** `DATA_DIR`. */
  data: string;
  remove: () => Promise<void>;
}

export interface OwnServer {
  url: string;
  port: number;
  process: ChildProcess;
  /** What it has printed so far. */
  printed: () => string;
  /** Its exit code, or the name of the signal that ended it. */
  ended: Promise<number | string>;
}

/** What the Dockerfile copies into the image, beside the packages. */
export const parts = ['package.json', 'vercel.json', 'api', 'src', 'content', 'dist'];
/** The user `nobody`, if the tests run as root. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;
const startMs = 20_000;

/**
 * Installs a built site as the image has it: only what `npm ci --omit=dev` installs, and nothing that the
 * server's user may change.
 * @param site folder of a site that is built
 */
export async function installSite(site: string): Promise<Installation> {
  const parent = await mkdtemp(join(tmpdir(), 'own-server-'));
  await chmod(parent, 0o755);
  const folder = join(parent, 'app');
  await mkdir(folder);
  for (const part of parts) await cp(join(site, part), join(folder, part), { recursive: true });
  await copyModules(folder);
  const data = join(parent, 'data');
  await mkdir(data);
  if (nobody) {
    await chown(data, nobody.uid, nobody.gid);
    // Nobody may be unable to reach the one that runs the tests.
    await copyFile(process.execPath, join(parent, 'node'));
  }
  return { folder, data, remove: () => rm(parent, { recursive: true, force: true }) };
}

/** Copies the packages that `npm ci --omit=dev` would install, without those that are optional. */
async function copyModules(folder: string): Promise<void> {
  const lock = JSON.parse(await readFile(`${root}package-lock.json`, 'utf8')) as {
    packages: Record<string, { dev?: true; devOptional?: true }>;
  };
  for (const [path, { dev, devOptional }] of Object.entries(lock.packages)) {
    if (path === '' || dev || devOptional) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(join(root, path), join(folder, path), { recursive: true });
  }
}

/** Runs `npm run serve`'s own script, and waits until it listens or has ended. */
export async function startOwnServer(
  { folder, data }: Installation,
  environment: Record<string, string>,
): Promise<OwnServer> {
  const port = await findFreePort();
  const child = spawn(nobody ? join(dirname(folder), 'node') : process.execPath, ['src/server/serve.ts'], {
    cwd: folder,
    env: { PORT: String(port), DATA_DIR: data, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...nobody,
  });
  let text = '';
  const { promise: listens, resolve } = Promise.withResolvers<unknown>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('"state":"listening"')) resolve(text);
    });
  }
  const ended = once(child, 'close').then(([code, signal]: unknown[]) =>
    typeof code === 'number' ? code : String(signal),
  );
  running.add(child);
  void ended.then(() => running.delete(child));
  const late = AbortSignal.timeout(startMs);
  await Promise.race([listens, ended, once(late, 'abort')]);
  if (late.aborted) {
    child.kill('SIGKILL');
    throw new Error(`The server doesn’t listen. It has printed:\n${text}`);
  }
  return { url: `http://127.0.0.1:${port}`, port, process: child, printed: () => text, ended };
}

// Whatever ends the tests ends it too.
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
