import type { ServiceState, ServiceStatus, StatusReading } from './status.ts';

/** What the home page says about the services. */
export interface StatusWords {
  /** Each is a paragraph. */
  lines: string[];
  tone: 'running' | 'trouble' | 'unknown';
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
 */
export function describeStatus(
  reading: StatusReading,
  labels: Readonly<Record<string, string>>,
  now: Date,
): StatusWords | undefined {
  if (reading.kind === 'none') return undefined;
  if (reading.kind === 'unknown') {
    const last = reading.updated ? ` We last checked ${describeTime(reading.updated, now)}.` : '';
    return { lines: [`We don’t know right now whether all services are running.${last}`], tone: 'unknown' };
  }
  const { services, updated } = reading;
  const checked = `Checked ${describeTime(updated, now)}.`;
  const name = (id: string) => labels[id] ?? id;
  const troubled = [...services].filter(([, { state }]) => state !== 'running');
  const isComplete = Object.keys(labels).every((id) => services.has(id));
  if (troubled.length === 0) {
    const running = isComplete
      ? 'All services are running.'
      : `Running: ${listNames([...services.keys()].map(name))}.`;
    return { lines: [`${running} ${checked}`], tone: 'running' };
  }
  const rest = isComplete && troubled.length < services.size ? 'All other services are running. ' : '';
  return {
    lines: [...troubled.map(([id, service]) => describeService(name(id), service, now)), `${rest}${checked}`],
    tone: 'trouble',
  };
}

function describeService(label: string, { state, text, since }: ServiceStatus, now: Date): string {
  const began = since === undefined ? undefined : new Date(since);
  const duration = began && began <= now ? ` since ${describeSince(began, now)}` : '';
  return `${label}: ${stateWords[state]}${duration}. ${text ?? ''}`.trim();
}

function listNames(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

/** A moment in the reader's time zone: “at 10:30”, and the day too unless it's today. */
function describeTime(moment: Date, now: Date): string {
  return isSameDay(moment, now) ? `at ${readTime(moment)}` : `on ${readDay(moment)} at ${readTime(moment)}`;
}

function describeSince(moment: Date, now: Date): string {
  return isSameDay(moment, now) ? readTime(moment) : `${readDay(moment)} at ${readTime(moment)}`;
}

function isSameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}

function readTime(moment: Date): string {
  return moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

function readDay(moment: Date): string {
  return moment.toLocaleDateString('en-US', { day: 'numeric', month: 'long' });
}
