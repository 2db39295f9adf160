import { spawn } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a command took, with every process that it started. */
export interface Taken {
  /** Processor seconds, of user and system. */
  cpu: number;
  /** Seconds from start to end. */
  wall: number;
  /** The most that all its processes held at once, in MB (resident set sizes added up). */
  peak: number;
}

const everyMs = 100;
/** Linux counts processor time in these. */
const ticksPerSecond = 100;
const pageSize = 4096;

/**
 * Runs a command and looks at its processes ten times a second, in `/proc`: a program that its parent doesn't wait for,
 * such as Pagefind's, is in no other count.
 * @throws Error with what it printed, when it fails
 */
export async function measure(
  folder: string,
  command: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Taken> {
  const [file = '', ...parameters] = command;
  const start = performance.now();
  const child = spawn(file, parameters, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += String(text)));
  const seen = new Map<number, number>();
  let peak = 0;
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  while (child.exitCode === null && child.signalCode === null) {
    const processes = await listTree(child.pid ?? 0, seen);
    peak = Math.max(
      peak,
      processes.reduce((sum, { memory }) => sum + memory, 0),
    );
    for (const { id, cpu } of processes) seen.set(id, cpu);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  if ((await ended) !== 0)
    throw new Error(`${command.join(' ')} failed in ${folder}.\n${printed.slice(-2000)}`);
  const cpu = [...seen.values()].reduce((sum, one) => sum + one, 0);
  return { cpu, wall: (performance.now() - start) / 1000, peak };
}

interface Process {
  id: number;
  parent: number;
  cpu: number;
  memory: number;
}

/** A process, those it has started, and those known before whose parent has gone. */
async function listTree(root: number, known: ReadonlyMap<number, number>): Promise<Process[]> {
  const ids = (await readdir('/proc')).map(Number).filter((id) => id >= root);
  const all = (await Promise.all(ids.map(readProcess))).flatMap((one) => one ?? []);
  const own = new Set([root, ...known.keys()]);
  // A parent has a smaller number, except where numbers begin anew.
  for (const { id, parent } of all) if (own.has(parent)) own.add(id);
  return all.filter(({ id }) => own.has(id));
}

/** @see proc_pid_stat(5) */
async function readProcess(id: number): Promise<Process | undefined> {
  const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => undefined);
  const fields = text
    ?.slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  if (!fields) return undefined;
  const [, parent = 0] = fields;
  const [user = 0, system = 0] = fields.slice(11, 13);
  return {
    id,
    parent,
    cpu: (user + system) / ticksPerSecond,
    memory: ((fields[21] ?? 0) * pageSize) / 2 ** 20,
  };
}

/** Bytes of all files below a folder. */
export async function weigh(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
