import type { ServiceState, ServiceStatus, StatusReading } from './status.ts';

/** What the home page says about the services. */
export interface StatusWords {
  /** Each is a paragraph. */
  lines: string[];
  tone: 'running' | 'trouble' | 'unknown';
}

/** A time zone: its IANA name, and what readers call it. */
interface Zone {
  timeZone: string;
  name: string;
}

const stateWords: Record<ServiceState, string> = {
  running: 'running',
  degraded: 'some problems',
  down: 'not working',
  maintenance: 'down for maintenance',
};

/**
 * Puts a reading into words; undefined if there is nothing to say.
 * @param labels The provider's services: their names for readers, by id
 * @param zone The time zone of the times, and what it's called; without it they are the reader's own
 */
export function describeStatus(
  reading: StatusReading,
  labels: Readonly<Record<string, string>>,
  now: Date,
  zone?: Zone,
): StatusWords | undefined {
  if (reading.kind === 'none') return undefined;
  if (reading.kind === 'unknown') {
    const last = reading.updated ? ` We last checked ${describeTime(reading.updated, now, zone)}.` : '';
    return { lines: [`We don’t know right now whether all services are running.${last}`], tone: 'unknown' };
  }
  const { services, updated } = reading;
  const checked = `Checked ${describeTime(updated, now, zone)}.`;
  const name = (id: string) => labels[id] ?? id;
  const tell = ([id, service]: [string, ServiceStatus]) => describeService(name(id), service, now, zone);
  const all = [...services];
  const running = all.filter(([, { state }]) => state === 'running');
  const planned = all.filter(([, service]) => isPlanned(service, now));
  const troubled = all.filter((one) => !running.includes(one) && !planned.includes(one));
  const isComplete = Object.keys(labels).every((id) => services.has(id));
  const plans = planned.map(tell);
  if (troubled.length > 0) {
    const rest = isComplete && troubled.length < services.size ? 'All other services are running. ' : '';
    return { lines: [...troubled.map(tell), ...plans, `${rest}${checked}`], tone: 'trouble' };
  }
  // Whoever announces maintenance alone says nothing of how services are doing until then.
  if (running.length === 0) return { lines: plans, tone: 'unknown' };
  const sentence = isComplete
    ? 'All services are running.'
    : `Running: ${listNames(running.map(([id]) => name(id)))}.`;
  return { lines: [`${sentence} ${checked}`, ...plans], tone: 'running' };
}

/** Whether it's maintenance that begins later. */
function isPlanned({ state, since }: ServiceStatus, now: Date): boolean {
  return state === 'maintenance' && since !== undefined && new Date(since) > now;
}

function describeService(label: string, service: ServiceStatus, now: Date, zone: Zone | undefined): string {
  const { state, text, since } = service;
  const began = since === undefined ? undefined : new Date(since);
  const duration = began && began <= now ? ` since ${describeSince(began, now, zone)}` : '';
  const told =
    began && isPlanned(service, now)
      ? `maintenance planned ${describeTime(began, now, zone)}`
      : `${stateWords[state]}${duration}`;
  return `${label}: ${told}. ${text ?? ''}`.trim();
}

function listNames(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

/** A moment in a time zone: “at 10:30”, and the day too unless it's today. */
function describeTime(moment: Date, now: Date, zone: Zone | undefined): string {
  const time = `at ${readTime(moment, zone)}${zone ? ` (${zone.name})` : ''}`;
  return isSameDay(moment, now, zone) ? time : `on ${readDay(moment, zone)} ${time}`;
}

function describeSince(moment: Date, now: Date, zone: Zone | undefined): string {
  const time = readTime(moment, zone);
  return isSameDay(moment, now, zone) ? time : `${readDay(moment, zone)} at ${time}`;
}

function isSameDay(one: Date, other: Date, zone: Zone | undefined): boolean {
  const [first, second] = [one, other].map((moment) => moment.toLocaleDateString('en-US', place(zone)));
  return first === second;
}

function readTime(moment: Date, zone: Zone | undefined): string {
  return moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', ...place(zone) });
}

function readDay(moment: Date, zone: Zone | undefined): string {
  return moment.toLocaleDateString('en-US', { day: 'numeric', month: 'long', ...place(zone) });
}

function place(zone: Zone | undefined): { timeZone?: string } {
  return zone ? { timeZone: zone.timeZone } : {};
}
