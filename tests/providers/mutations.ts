import type { ProviderInput } from '../../src/provider/schema.ts';

/** One value of a provider's facts that may be changed to another of its kind. */
export interface Fact {
  /** Where it stands, with dots: `services.imap.host`. */
  path: string;
  keys: readonly string[];
  /** As it is written, or as readers see it. */
  value: string;
  /** Turns a new value back into what stands in `content/provider.ts`. */
  write: (value: string) => unknown;
}

/** Values that are a choice among a few which the engine puts into words itself, and names that readers never see. */
const choices =
  /(?:^|\.)(?:id|kind|security|icon|takes|knownBy|mayBeEmergency|forge|hide|confirmed)(?:\.|$)/u;

/** The days of `days` in the mutation, and how they read. */
const otherDays = [2, 4, 6];

/**
 * Every fact of a provider, down to the last value. What is only offered or not (`true`) has no value that
 * could stay.
 */
export function listFacts(provider: ProviderInput): Fact[] {
  return listValues(provider, []).filter(({ path }) => !choices.test(path));
}

function listValues(value: unknown, keys: readonly string[]): Fact[] {
  const path = keys.join('.');
  if (path === 'support.days') {
    return [{ path, keys, value: 'Monday to Friday', write: () => otherDays }];
  }
  if (path === 'support.timeZone') {
    // Readers see the city alone.
    return [{ path, keys, value: String(value).split('/').at(-1) ?? '', write: (city) => `Pacific/${city}` }];
  }
  if (typeof value === 'string') return [{ path, keys, value, write: (text) => text }];
  if (typeof value === 'number') return [{ path, keys, value: String(value), write: Number }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => listValues(part, [...keys, key]));
}

/** New values by the end of a fact's path, each valid in its place; the number is another for each fact. */
const changes: readonly (readonly [RegExp, (number: number) => string])[] = [
  [/^support\.days$/u, () => 'Tuesday, Thursday and Saturday'],
  [/^support\.opens$/u, () => '10:11'],
  [/^support\.closes$/u, () => '18:20'],
  [/^support\.timeZone$/u, () => 'Auckland'],
  [/^referencePrefix$/u, () => 'ZQ'],
  [/\.port$/u, (number) => String(20_000 + number)],
  [/\.publicKey$/u, (number) => Buffer.alloc(32, number).toString('base64')],
  [
    /\.hostKey$/u,
    (number) => `ssh-ed25519 ${Buffer.from(`another host key for fact ${number}`).toString('base64')}`,
  ],
  [/\.dns$/u, () => '10.201.7.9'],
  [/\.exampleAddress$/u, () => '10.202.3.4/32'],
  [/^(?:domain|mailDomains\.\d+)$|\.host$/u, (number) => `changed${number}.example`],
  [/^(?:site|website|repository\.url)$/u, (number) => `https://www.changed${number}.example`],
  [/^support\.(?:address|emergency|abuse)$|\.team$/u, (number) => `changed${number}@team.example`],
];

/** A value for that fact which stands nowhere else. @param index Place of the fact among all facts */
export function changeFact({ path, value }: Fact, index: number): string {
  const number = 100 + index;
  const [, change] = changes.find(([pattern]) => pattern.test(path)) ?? [];
  if (change) return change(number);
  return /^\d+$/u.test(value) ? String(7_000 + number) : `Changed${number}`;
}
