// Scripts in the browser import this file, so nothing here needs a library. `status-schema.ts` says the same to
// programs; a test holds the two together.

/** How a service is doing. A service that isn't named has no state that anybody vouches for. */
export const serviceStates = ['running', 'degraded', 'down', 'maintenance'] as const;
export type ServiceState = (typeof serviceStates)[number];

/** The state of one service, as `status.json` has it. */
export interface ServiceStatus {
  state: ServiceState;
  /** One line for readers. */
  text?: string | undefined;
  /** Since when, as ISO 8601 in UTC. */
  since?: string | undefined;
}

/** The file `/status.json`: what an operator or a monitor has seen of the services. */
export interface Status {
  version: 1;
  /** When the services were last looked at, as ISO 8601 in UTC; null if nobody has ever said anything. */
  updated: string | null;
  /** Until when it holds; without it, for `freshHours` after `updated`. */
  validUntil?: string | undefined;
  /** By the ids of `content/provider.ts`; those of which there is something to say. */
  services: Record<string, ServiceStatus>;
}

/** What a reader can be told: a fresh statement, nothing because nobody makes one, or that we don't know. */
export type StatusReading =
  | { kind: 'none' }
  | { kind: 'unknown'; updated?: Date }
  | { kind: 'known'; updated: Date; services: ReadonlyMap<string, ServiceStatus> };

/** A statement that nobody has renewed for so long is worth nothing. */
export const freshHours = 24;
/** In characters. */
export const maximumStatusText = 300;
/** How far a writer's clock may be ahead of a reader's. */
const maximumLeadMs = 10 * 60 * 1000;

/** What stands there until somebody says something. */
export const emptyStatus: Status = { version: 1, updated: null, services: {} };

/**
 * Reads what `/status.json` holds. Whatever is odd or old is “unknown”, never “running”: an unknown word or field, a
 * service that isn't the provider's, a time that isn't one or lies ahead.
 * @param ids The ids of the provider's services
 */
export function readStatus(input: unknown, ids: readonly string[], now: Date): StatusReading {
  if (!isStatus(input) || Object.keys(input.services).some((id) => !ids.includes(id))) {
    return { kind: 'unknown' };
  }
  const services = new Map(Object.entries(input.services));
  if (services.size === 0) return { kind: 'none' };
  const updated = new Date(input.updated ?? NaN);
  const age = now.getTime() - updated.getTime();
  if (!(age >= -maximumLeadMs)) return { kind: 'unknown' };
  const isFresh =
    input.validUntil === undefined ? age <= freshHours * 60 * 60 * 1000 : new Date(input.validUntil) >= now;
  return isFresh ? { kind: 'known', updated, services } : { kind: 'unknown', updated };
}

/** Whether it has the form of the file, to the letter. */
export function isStatus(input: unknown): input is Status {
  return (
    isObject(input, ['$schema', 'version', 'updated', 'validUntil', 'services']) &&
    isAbsentOr(input['$schema'], (value) => typeof value === 'string') &&
    input['version'] === 1 &&
    (input['updated'] === null || isTime(input['updated'])) &&
    isAbsentOr(input['validUntil'], isTime) &&
    isObject(input['services']) &&
    Object.values(input['services']).every(isServiceStatus) &&
    (input['updated'] !== null || Object.keys(input['services']).length === 0)
  );
}

function isServiceStatus(input: unknown): boolean {
  return (
    isObject(input, ['state', 'text', 'since']) &&
    serviceStates.some((state) => state === input['state']) &&
    isAbsentOr(input['text'], isStatusText) &&
    isAbsentOr(input['since'], isTime)
  );
}

/** Whether it's a moment in UTC, as ISO 8601: `2026-11-28T09:30:00Z`. */
export function isTime(input: unknown): input is string {
  return (
    typeof input === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/u.test(input) &&
    !Number.isNaN(Date.parse(input))
  );
}

/** Whether it's one line of text. */
export function isStatusText(input: unknown): input is string {
  return (
    typeof input === 'string' &&
    input.trim() !== '' &&
    input.length <= maximumStatusText &&
    !/\p{Cc}/u.test(input)
  );
}

function isAbsentOr(input: unknown, isRight: (input: unknown) => boolean): boolean {
  return input === undefined || isRight(input);
}

function isObject(input: unknown, keys?: readonly string[]): input is Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  return keys === undefined || Object.keys(input).every((key) => keys.includes(key));
}
