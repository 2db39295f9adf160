import { join } from 'node:path';
import { readSettings, type Settings } from '../contact/env.ts';
import { openStore, readOutboxSettings, type OutboxSettings } from '../contact/send/outbox/index.ts';
import { StoreError } from '../contact/send/outbox/types.ts';
import { readTeamKeys } from '../contact/send/team-keys.ts';
import { findHiddenEnvironment } from '../doctor/env-file.ts';
import { readCode } from '../doctor/finding.ts';
import { provider } from '../provider/index.ts';
import { refuseStart } from './facts.ts';

/** What an own server needs beside the function's settings. */
export interface ServerSettings extends Settings {
  /** The folder that it may write in. */
  dataDir: string;
}

/** Reads the configuration, or ends the process with every mistake in it, one a line. */
export async function requireConfiguration(
  environment: Record<string, string | undefined>,
): Promise<ServerSettings> {
  const read = readSettings(environment);
  const outbox = readOutboxSettings(environment);
  const hidden = findHiddenEnvironment(environment);
  const mistakes = [
    ...(hidden === undefined ? [] : [hidden]),
    ...[read, outbox].flatMap((one) => ('mistakes' in one ? one.mistakes : [])),
  ];
  if ('mistakes' in read || 'mistakes' in outbox) return refuse(mistakes);
  const { settings } = read;
  const keys = await readTeamKeys({ general: settings.SUPPORT_PUBLIC_KEY, topics: provider.topics });
  if ('mistakes' in keys) return refuse(keys.mistakes);
  await tryStore(outbox.settings);
  return { ...settings, dataDir: outbox.settings.dataDir };
}

/** A server that can't keep messages must not start: nobody would see it until the first one is lost. */
async function tryStore(settings: OutboxSettings): Promise<void> {
  try {
    const { store } = await openStore(settings);
    await store?.close();
  } catch (failure) {
    refuse([describeStoreFailure(failure, settings.dataDir)]);
  }
}

/** Says in plain words why the contact function doesn't start, and what to do. */
export function describeStartFailure(failure: unknown, folder: string): string {
  if (failure instanceof StoreError) return describeStoreFailure(failure, folder);
  return (
    `The contact function can’t be loaded (${readCode(failure)}). ` +
    'Run “npm ci --omit=dev”, and copy src/ and dist/ once more from where you build.'
  );
}

/** SQLite's primary result codes that an operator can do something about: https://sqlite.org/rescode.html */
const damaged = new Set([11, 26]);
const full = 13;

/** Says why the outbox can't be opened, and what to do. */
function describeStoreFailure(failure: unknown, folder: string): string {
  const { code, errcode = 0 } = ((failure as Error).cause ?? failure) as { code?: string; errcode?: number };
  if (code === 'ENOTDIR' || code === 'EEXIST') return `DATA_DIR is ${folder}, which isn’t a folder.`;
  if (code === 'ENOSPC' || (errcode & 0xff) === full)
    return `The disk of DATA_DIR (${folder}) is full. Make room.`;
  if (damaged.has(errcode & 0xff)) {
    return (
      `${join(folder, 'outbox.sqlite')} is damaged. Move it away with its -wal and -shm, keep it, and start again; ` +
      'what waits in it isn’t sent.'
    );
  }
  return (
    `DATA_DIR is ${folder}, which this user can’t write to. ` +
    `Give it to the server’s user with chown -R, or choose another. (${(failure as Error).message})`
  );
}

function refuse(mistakes: readonly string[]): never {
  const [first = '', ...others] = new Set(mistakes);
  if (others.length === 0) return refuseStart(`${first} See .env.example.`);
  return refuseStart(['Mend these settings first; .env.example explains them.', first, ...others].join('\n'));
}
