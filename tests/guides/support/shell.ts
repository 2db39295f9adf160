import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Block } from './guide-text.ts';

interface ShellOptions {
  /** Home folder, and where the command runs. */
  home: string;
  /** What is typed into it. */
  input?: string;
  /** Milliseconds until it is killed; 20,000 unless said. */
  limit?: number;
  environment?: Record<string, string>;
}

export interface ShellResult {
  /** Exit code; -1 for a command that was killed. */
  code: number;
  /** What it printed, errors and output together. */
  printed: string;
}

/** The environment of a program of the reader: nothing of the machine's but the path. */
export function createEnvironment(home: string, more: Record<string, string> = {}): Record<string, string> {
  return {
    HOME: home,
    PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
    LANG: 'en_US.UTF-8',
    LANGUAGE: 'en',
    LC_ALL: 'C.UTF-8',
    TERM: 'xterm-256color',
    USER: 'root',
    ...more,
  };
}

/** Runs a command as a reader would type it, whatever its exit code. @throws if it isn't done in time */
export async function tryShell(command: string, options: ShellOptions): Promise<ShellResult> {
  const { home, input = '', limit = 20_000, environment } = options;
  const child = spawn('bash', ['-c', command], {
    cwd: home,
    env: createEnvironment(home, environment),
    // A group of its own, so that what the command started ends with it.
    detached: true,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (printed += part));
  }
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort();
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  }, limit);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  if (late.signal.aborted) throw new Error(`Not done after ${limit / 1000} s: ${command}\n${printed}`);
  return { code: code ?? -1, printed };
}

/** Runs a command as a reader would type it. @returns what it printed. @throws if it fails or isn't done in time */
export async function runShell(command: string, options: ShellOptions): Promise<string> {
  const { code, printed } = await tryShell(command, options);
  if (code !== 0) throw new Error(`Exit code ${code}: ${command}\n${printed}`);
  return printed;
}

/** Writes the file of a block, as the page says: its path, its mode, its text. @returns the path */
export function writeBlock(home: string, { file, mode, text }: Block): string {
  if (!file) throw new Error(`This block names no file:\n${text}`);
  const path = file.replace(/^~(?=\/)/u, home);
  const target = path.startsWith('/') ? path : join(home, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${text}\n`);
  if (mode) chmodSync(target, Number.parseInt(mode, 8));
  return target;
}
