// `npm run incident -- list | resolve NUMBER | acknowledge NUMBER`: the open incidents, and what the services that page
// are told about one. With REDIS_URL it works from a laptop, too.
import { describeFailure } from '../provider/failures.ts';
import type { IncidentStore } from '../contact/emergency/incidents/index.ts';
import type { Settings } from '../contact/env.ts';
import type { IncidentChange } from '../contact/send/transports/pager.ts';

const usage = `npm run incident -- list                   Show the open incidents
npm run incident -- acknowledge NUMBER     Say that you're on it: for four hours only stronger reports page
npm run incident -- resolve NUMBER         End it: the next report opens a new incident, and pages`;

const alone =
  'Without REDIS_URL a server keeps its incidents in its own memory, where this command can’t look. Their numbers ' +
  'are in the mails and pages.';

const unreachable = 'REDIS_URL: it doesn’t answer, so nothing was seen or changed there.';

const done = { resolve: 'resolved', acknowledge: 'acknowledged' } as const;

const [command, number] = process.argv.slice(2);

try {
  // Imported here: a mistake in content/provider.ts shows itself when it's read.
  const { readSettings } = await import('../contact/env.ts');
  const { createIncidentStore } = await import('../contact/emergency/incidents/index.ts');
  const read = readSettings(process.env);
  if ('mistakes' in read) {
    refuse(read.mistakes.join('\n'));
  } else {
    const store = createIncidentStore(read.settings);
    await run(store, read.settings).finally(store.close);
  }
} catch (failure) {
  refuse(describeFailure(failure));
}

async function run(store: IncidentStore, settings: Settings): Promise<void> {
  if (command === 'list') {
    await list(store, settings);
  } else if ((command === 'resolve' || command === 'acknowledge') && number !== undefined) {
    await change(command, number.toUpperCase(), store, settings);
  } else {
    refuse(usage);
  }
}

async function list(store: IncidentStore, settings: Settings): Promise<void> {
  if (settings.REDIS_URL === undefined) {
    console.log(alone);
    return;
  }
  const { provider } = await import('../provider/index.ts');
  const open = await store.list(Object.keys(provider.services), Date.now()).catch(() => undefined);
  if (!open) {
    refuse(unreachable);
    return;
  }
  if (open.length === 0) {
    console.log('No incident is open.');
    return;
  }
  console.table(
    open.map(({ number: name, began, last, customers, others, alerted, acknowledged }) => ({
      number: name,
      began: formatTime(began),
      'last report': formatTime(last),
      customers,
      others,
      'engineer paged': alerted > 0 ? formatTime(alerted) : 'not yet',
      'acknowledged until': acknowledged > 0 ? formatTime(acknowledged) : '',
    })),
  );
}

async function change(
  what: IncidentChange,
  incident: string,
  store: IncidentStore,
  settings: Settings,
): Promise<void> {
  const { readService, rule } = await import('../contact/emergency/incidents/index.ts');
  const { createPagers } = await import('../contact/send/paging/index.ts');
  const service = readService(incident);
  if (service === undefined) {
    refuse(`${incident} isn’t the number of an incident, such as IMAP-261129-0608.`);
    return;
  }
  if (settings.REDIS_URL === undefined) {
    console.log(alone);
  } else {
    const until = Date.now() + rule.acknowledgedMs;
    const changing =
      what === 'resolve' ? store.resolve(service, incident) : store.acknowledge(service, incident, until);
    const isOpen = await changing.catch(() => undefined);
    if (isOpen === undefined) refuse(unreachable);
    else console.log(isOpen ? `${incident}: ${done[what]} here.` : `${incident}: no longer open here.`);
  }
  for (const pager of createPagers(settings)) {
    if (!pager.change) {
      console.log(`${pager.name}: keeps no incidents, so there’s nothing to tell it.`);
      continue;
    }
    const result = await pager.change(what, incident);
    if (result.kind === 'sent') console.log(`${pager.name}: ${done[what]}.`);
    else refuse(`${pager.name}: didn’t take it (${result.reason}). Please do it there.`);
  }
}

function formatTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
