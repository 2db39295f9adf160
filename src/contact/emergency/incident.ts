import { findTopic } from '../../provider/index.ts';
import type { Settings } from '../env.ts';
import { createCounters, type Counters, type Report } from '../guard/counters/index.ts';
import { hashForDay } from '../guard/daily-key.ts';
import { deriveMessageReference } from '../message/reference.ts';
import type { Incident, Message, Position } from '../message/types.ts';

/** Gathers emergencies into incidents, so that an outage pages engineers a few times and not once per report. */
export interface Incidents {
  /** Gives each emergency its incident. Those that need not page go to the mailbox of their topic. */
  join(messages: Message[]): Promise<Message[]>;
  /** Takes back the pages of messages that could not be sent, so that others may page instead. */
  refundPages(unsent: Message[]): Promise<void>;
}

/**
 * Three reports page, in case one of the mails is missed. A message keeps its position for a day: as long as Resend
 * remembers its idempotency key, and so as long as it may be sent again.
 */
const rule = { windowMs: 10 * 60_000, pages: 3, rememberMs: 24 * 60 * 60_000 };
const windowWords = '10 minutes';

/** Makes the incidents of all processes that share these counters. */
export function createIncidents(
  settings: Settings,
  counters: Counters = createCounters(settings),
  readClock: () => number = Date.now,
): Incidents {
  const secret = settings.CONTACT_SECRET;
  const nameReport = (message: Message, service: string): Report => ({
    service,
    reporter: hashForDay(secret, message.contact.email.toLowerCase(), readClock()),
    reference: deriveMessageReference(message, secret),
  });
  const joinOne = async (message: Message): Promise<Message> => {
    const { emergency, service } = message.contact;
    if (emergency !== 'yes' || !service) return message;
    const position = await counters.takePosition(nameReport(message, service), rule, readClock());
    const incident = nameIncident(service, position);
    if (incident.paged) return { ...message, incident, position };
    return { ...message, to: findTopic(message.topic).team, pages: false, incident, position };
  };
  return {
    join: (messages) => Promise.all(messages.map(joinOne)),
    async refundPages(unsent) {
      for (const message of unsent) {
        const { service } = message.contact;
        if (!service || !message.position?.paged) continue;
        await counters.refundPage(nameReport(message, service), message.position);
      }
    },
  };
}

/** Tells the writer that others have reported the same outage; undefined for the first report. */
export function describeIncident({ report }: Pick<Incident, 'report'>): string | undefined {
  if (report < 2) return undefined;
  const others = report === 2 ? 'one other person' : `${report - 1} other people`;
  return `We already know about this outage: ${others} reported it within the last ${windowWords}.`;
}

function nameIncident(service: string, { began, rank, paged }: Position): Incident {
  const [day, time] = new Date(began).toISOString().split('T');
  const number = [
    service.toUpperCase(),
    day?.replaceAll('-', '').slice(2),
    time?.replace(':', '').slice(0, 4),
  ];
  return { number: number.join('-'), report: rank, paged };
}
