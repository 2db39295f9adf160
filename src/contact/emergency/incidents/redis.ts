import { runScript } from '../../redis.ts';
import type { Strength } from '../../message/types.ts';
import { connectFastRedis, redisPrefix } from '../../guard/counters/index.ts';
import { createMemoryIncidents, nameReporter, type CountedState } from './memory.ts';
import {
  acknowledgeScript,
  alertedScript,
  placeScript,
  resolveScript,
  withdrawScript,
} from './redis-scripts.ts';
import { findMostNames, nameIncident, rule } from './rule.ts';
import type { IncidentStore, Placement, Report } from './types.ts';

/** Makes incidents that all processes share. While Redis doesn't answer, this process counts in memory. */
export function createRedisIncidents(url: string): IncidentStore {
  const memory = createMemoryIncidents();
  const redis = connectFastRedis(url, 'incidents');
  const run = (script: string, keys: readonly string[], ...values: (string | number)[]) =>
    redis.run((client) => runScript(client, script, keys, values));
  /** Whether it was done, here or there: the process that is asked need not be the one that counted. */
  const change = async (script: string, service: string, ...values: (string | number)[]) =>
    (await run(script, [nameKey(service)], ...values)) === 1;

  return {
    async place(report, now) {
      const { windowMs, repeatMs, rememberMs, pages } = rule;
      const { service, strength, reporter } = report;
      const mostNames = findMostNames(strength);
      const limits = [windowMs, repeatMs, rememberMs, pages[1], pages[2], pages[3], mostNames];
      const values = [
        now,
        nameIncident(service, now),
        strength,
        ...limits,
        ...nameReporter(strength, reporter),
      ];
      try {
        const { placement, state } = readReply(await run(placeScript, nameKeys(report), ...values), service);
        if (state) memory.adopt(report, placement, state, now);
        return placement;
      } catch {
        return memory.place(report, now);
      }
    },
    async withdraw(report, placement) {
      await memory.withdraw(report, placement);
      const { number, strength, pages } = placement;
      const names = nameReporter(strength, report.reporter);
      // If Redis is gone by now, the incident in this process still has the page back.
      await run(withdrawScript, nameKeys(report), number, strength, Number(pages), ...names).catch(() => 0);
    },
    async noteAlerted(service, number, now) {
      await memory.noteAlerted(service, number, now);
      await run(alertedScript, [nameKey(service)], number, now).catch(() => 0);
    },
    async list(services, now) {
      const found = await redis.run((client) =>
        Promise.all(services.map((service) => client.hgetall(nameKey(service)))),
      );
      const open = found.flatMap((fields, index) =>
        fields['number'] === undefined ? [] : readState(fields, services[index] ?? ''),
      );
      return open.filter(({ last }) => now - last < rule.windowMs);
    },
    resolve: (service, number) => change(resolveScript, service, number),
    acknowledge: (service, number, until) => change(acknowledgeScript, service, number, until),
    close: redis.close,
  };
}

function nameKey(service: string): string {
  return `${redisPrefix}:incident:{${service}}`;
}

/** Names the keys of a report; the braces keep both on one node of a Redis cluster. */
function nameKeys({ service, message }: Report): [string, string] {
  return [nameKey(service), `${redisPrefix}:report:{${service}}:${message}`];
}

type Fields = Record<string, string | number>;

/** Reads what `placeScript` gives. A message that came before brings no state. */
function readReply(reply: unknown, service: string): { placement: Placement; state?: CountedState } {
  const { placement, state } = JSON.parse(String(reply)) as { placement: Fields; state?: Fields };
  return {
    placement: readPlacement(placement),
    ...(state ? { state: readState(state, service) } : {}),
  };
}

function readPlacement(fields: Fields): Placement {
  const read = (name: string) => Number(fields[name] ?? 0);
  return {
    number: String(fields['number']),
    rank: read('rank'),
    strength: read('strength') as Strength,
    pages: read('pages') === 1,
    customers: read('customers'),
    others: read('others'),
    alerted: read('alerted'),
  };
}

function readState(fields: Fields, service: string): CountedState {
  const read = (name: string) => Number(fields[name] ?? 0);
  return {
    service,
    number: String(fields['number']),
    began: read('began'),
    last: read('last'),
    customers: read('customers'),
    others: read('others'),
    alerted: read('alerted'),
    acknowledged: read('acknowledged'),
    pages: { 1: read('pages:1'), 2: read('pages:2'), 3: read('pages:3') },
    lastPages: { 1: read('lastPage:1'), 2: read('lastPage:2'), 3: read('lastPage:3') },
  };
}
