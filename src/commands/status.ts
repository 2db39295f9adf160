// `npm run status -- SERVICE STATE "text"`: what readers are told about the services.
import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { openFileStore, openStatusStore, type StatusStore } from '../contact/operate/status-store.ts';
import { readOutboxSettings } from '../contact/send/outbox/index.ts';
import { provider } from '../provider/index.ts';
import { emptyStatus, freshHours, isStatus, readStatus, serviceStates, type Status } from '../site/status.ts';
import { checkStatus, renewStatus, sayState, StatusRefusal } from '../site/status-change.ts';

const ids = Object.keys(provider.services);

const usage = `npm run status                            Show what the home page says about the services
npm run status -- SERVICE STATE ["text"]  Say what a service is: ${serviceStates.slice(1).join(', ')}.
                                          “running” takes it back
npm run status -- renew                   Say that all is still as it was
npm run status -- clear                   Say nothing about any service
npm run status -- write FILE              Publish the file of a monitor, or with “-” what
                                          comes in (/status-schema.json says what it may hold)

--since TIME  since when, instead of now, in UTC: 2026-11-28T09:30Z
--until TIME  until when it holds, instead of for ${freshHours} hours
--file FILE   keep it in this file instead

Services: ${ids.join(', ')}`;

const options = {
  since: { type: 'string' },
  until: { type: 'string' },
  file: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (values.help) console.log(usage);
  else await run(positionals, values);
} catch (failure) {
  if (!(failure instanceof Error)) throw failure;
  const isMistyped = 'code' in failure && String(failure.code).startsWith('ERR_PARSE_ARGS');
  const isAnswer = failure instanceof StatusRefusal || isMistyped;
  console.error(isAnswer ? failure.message : `The status can’t be read or written: ${failure.message}.`);
  process.exitCode = 1;
}

async function run(
  positionals: readonly string[],
  values: { since?: string; until?: string; file?: string },
): Promise<void> {
  const store = findStore(values.file);
  try {
    let kept = await readKept(store);
    if (positionals.length > 0) {
      kept = await change(kept, positionals, values);
      await store.write(kept as Status);
    }
    show(kept, store);
  } finally {
    store.close();
  }
}

function findStore(file: string | undefined): StatusStore {
  if (file !== undefined) return openFileStore(file);
  const read = readOutboxSettings(process.env);
  if ('mistakes' in read) throw new StatusRefusal(read.mistakes.join(' '));
  const store = openStatusStore(read.settings);
  if (!store)
    throw new StatusRefusal('Set REDIS_URL as on the server, or use --file src/public/status.json.');
  return store;
}

/** What isn't JSON can be replaced as a whole, so it doesn't end the command. */
async function readKept(store: StatusStore): Promise<unknown> {
  try {
    return await store.read();
  } catch (failure) {
    if (failure instanceof SyntaxError) return undefined;
    throw failure;
  }
}

async function change(
  kept: unknown,
  [first = '', second, text, ...others]: readonly string[],
  { since, until }: { since?: string; until?: string },
): Promise<Status> {
  const now = new Date();
  if (others.length > 0) throw new StatusRefusal(`Put the text in quotes.\n\n${usage}`);
  if (first === 'clear' && second === undefined) return { ...emptyStatus, updated: now.toISOString() };
  if (first === 'renew' && second === undefined) return renewStatus(kept, until, now);
  if (second === undefined) throw new StatusRefusal(usage);
  if (first === 'write') return checkStatus(await readJson(second));
  return sayState(kept, { id: first, state: second, text, since, until }, now);
}

async function readJson(file: string): Promise<unknown> {
  const content = await (file === '-' ? readAll(process.stdin) : readFile(file, 'utf8'));
  try {
    return JSON.parse(content) as unknown;
  } catch {
    throw new StatusRefusal(`${file} isn’t JSON. Nothing was changed.`);
  }
}

function show(kept: unknown, { place }: StatusStore): void {
  const { kind } = readStatus(kept, ids, new Date());
  if (kind === 'none') console.log('Nothing is said about the services.');
  if (kind === 'unknown') {
    console.log('What is kept is odd or too old, so the home page says that we don’t know.');
    console.log('“npm run status -- renew” says it again; “clear” takes it back.');
  }
  if (isStatus(kept)) {
    for (const [id, { state, since = '', text = '' }] of Object.entries(kept.services)) {
      console.log([id, state, since, text].filter(Boolean).join('  '));
    }
    if (kept.updated !== null) console.log(`Updated ${kept.updated}`);
    if (kept.validUntil !== undefined) console.log(`Valid until ${kept.validUntil}`);
  }
  console.log(`Kept in ${place}`);
}
