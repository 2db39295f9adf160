import { provider } from '../provider/index.ts';
import { suggestName } from '../provider/issues.ts';
import { isStatus, isTime, serviceStates, type ServiceState, type Status } from './status.ts';
import { parseStatus } from './status-schema.ts';

/** Says in a sentence what the operator has to correct; nothing was changed. */
export class StatusRefusal extends Error {}

/** What an operator says of a service. Times are as typed. */
export interface Saying {
  id: string;
  state: string;
  text?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
}

const ids = Object.keys(provider.services);

/**
 * Adds what is said of one service to what is kept. “running” takes back what was said of it; a service that stays in
 * its state keeps its `since`.
 * @throws StatusRefusal
 */
export function sayState(kept: unknown, { id, state, text, since, until }: Saying, now: Date): Status {
  requireName('service', id, ids);
  requireName('state', state, serviceStates);
  const { [id]: before, ...others } = readServices(kept);
  const started = before?.state === state ? before.since : undefined;
  const began = since === undefined ? (started ?? now.toISOString()) : readTime('--since', since);
  if (state !== 'maintenance' && new Date(began) > now)
    throw new StatusRefusal('--since lies ahead. Only maintenance can be planned.');
  const own = { state: state as ServiceState, since: began, ...(text === undefined ? {} : { text }) };
  const services = state === 'running' ? others : { ...others, [id]: own };
  return checkStatus({ version: 1, updated: now.toISOString(), ...readUntil(until), services });
}

/** Says again what is kept. @throws StatusRefusal */
export function renewStatus(kept: unknown, until: string | undefined, now: Date): Status {
  const services = readServices(kept);
  return { version: 1, updated: now.toISOString(), ...readUntil(until), services };
}

/** Checks a whole status that a program has made. @throws StatusRefusal that lists all that is wrong */
export function checkStatus(input: unknown): Status {
  const parsed = parseStatus(input);
  if ('status' in parsed) return parsed.status;
  throw new StatusRefusal(['Nothing was changed:', ...parsed.mistakes].join('\n- '));
}

function readServices(kept: unknown): Status['services'] {
  if (isStatus(kept) && Object.keys(kept.services).every((id) => ids.includes(id))) return kept.services;
  throw new StatusRefusal(
    'What is kept there isn’t a valid status, so nothing can be added to it. Run “npm run status -- clear” first.',
  );
}

function requireName(kind: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  throw new StatusRefusal(`There is no ${kind} “${name}”. ${suggestName(name, known)}`);
}

function readUntil(until: string | undefined): { validUntil?: string } {
  return until === undefined ? {} : { validUntil: readTime('--until', until) };
}

/** A time in UTC; seconds may be left out. */
function readTime(option: string, typed: string): string {
  const time = typed.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d)Z$/u, '$1:00Z');
  if (isTime(time)) return time;
  throw new StatusRefusal(`${option} must be a time in UTC, such as 2026-11-28T09:30Z.`);
}
