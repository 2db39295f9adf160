import { readSettings, type Settings } from '../contact/env.ts';
import { openStore, readOutboxSettings, type OutboxSettings } from '../contact/send/outbox/index.ts';
import { readTeamKeys } from '../contact/send/team-keys.ts';
import { provider } from '../provider/index.ts';
import { refuseStart } from './facts.ts';

/** Reads the configuration, or ends the process with every mistake in it. */
export async function requireConfiguration(
  environment: Record<string, string | undefined>,
): Promise<Settings> {
  const read = readSettings(environment);
  const outbox = readOutboxSettings(environment);
  const mistakes = [read, outbox].flatMap((one) => ('mistakes' in one ? one.mistakes : []));
  if ('mistakes' in read || 'mistakes' in outbox) return refuse(mistakes);
  const { settings } = read;
  const keys = await readTeamKeys({ general: settings.SUPPORT_PUBLIC_KEY, topics: provider.topics });
  if ('mistakes' in keys) return refuse(keys.mistakes);
  await tryStore(outbox.settings);
  return settings;
}

/** A server that can't keep messages must not start: nobody would see it until the first one is lost. */
async function tryStore(settings: OutboxSettings): Promise<void> {
  try {
    const { store } = await openStore(settings);
    await store?.close();
  } catch (failure) {
    const why = failure instanceof Error ? failure.message : 'The outbox can’t be opened.';
    refuse([`DATA_DIR is ${settings.dataDir}, which this user can’t write to. ${why}`]);
  }
}

function refuse(mistakes: readonly string[]): never {
  refuseStart(`${[...new Set(mistakes)].join(' ')} See .env.example.`);
}
