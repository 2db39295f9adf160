import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In memory where the system has such a folder: each commit of an outbox waits for the disk. */
const memory = '/dev/shm';

/** Makes an empty folder. */
export function createFolder(): Promise<string> {
  return mkdtemp(join(existsSync(memory) ? memory : tmpdir(), 'one-question-'));
}

/** Runs a test with an empty folder, and removes it afterwards. */
export async function withFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await createFolder();
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
