import { findTopic, provider } from '../../provider/index.ts';
import { deriveMessageReference } from '../send/compose.ts';
import { createCounters, type Counters, type Place, type Report } from '../guard/counters/index.ts';
import { hashForDay } from '../guard/daily-key.ts';
import type { Settings } from '../env.ts';
import type { Message } from '../send/route.ts';

/** What an emergency is a part of: reports of the same service that came close together. */
export interface Incident {
  /** The same for all its reports: the service and when it began (UTC), as in `IMAP-261123-1249`. */
  number: string;
  /** Which customer's report it is, counted from 1. */
  report: number;
  /** Whether this report went to the address that pages; the others go to the normal queue. */
  paged: boolean;
}

/** Gathers emergencies into incidents, so that engineers are woken once. */
export interface Incidents {
  /** Gives each emergency its incident, and those that need not page the mailbox of their topic. */
  join(messages: Message[]): Promise<Message[]>;
  /** Says which messages could not be sent, so that others may page for them. */
  giveBack(unsent: Message[]): Promise<void>;
}

/** The first three page, in case one of them is not seen; a message may be sent again for as long as Resend knows its key. */
const rule = { windowMs: 10 * 60_000, pages: 3, rememberMs: 24 * 60 * 60_000 };
const windowWords = '10 minutes';

/** Makes the incidents of all processes that share these counters. */
export function createIncidents(
  settings: Settings,
  counters: Counters = createCounters(settings),
  readClock: () => number = Date.now,
): Incidents {
  const nameReport = (message: Message, service: string): Report => ({
    service,
    reporter: hashForDay(settings.CONTACT_SECRET, message.contact.email.toLowerCase(), readClock()),
    reference: deriveMessageReference(message, settings),
  });
  const joinOne = async (message: Message): Promise<Message> => {
    const { emergency, service } = message.contact;
    if (emergency !== 'yes' || !service) return message;
    const place = await counters.takePlace(nameReport(message, service), rule, readClock());
    const incident = describePlace(service, place);
    const to = incident.paged ? message.to : findTopic(message.topic).team;
    return { ...message, to, incident, place };
  };
  return {
    join: (messages) => Promise.all(messages.map(joinOne)),
    async giveBack(unsent) {
      for (const message of unsent) {
        const { service } = message.contact;
        if (!service || !message.place?.paged) continue;
        await counters.returnPage(nameReport(message, service), message.place);
      }
    },
  };
}

/** What the writer is told about the others; nothing for the first. */
export function describeIncident({ report }: Pick<Incident, 'report'>): string | undefined {
  if (report < 2) return undefined;
  const others = report === 2 ? '1 other' : `${report - 1} others`;
  return `This outage is known: ${others} reported it within ${windowWords}.`;
}

/** An incident in the address of the page that follows: its number and the report, and nothing that was typed. */
export function linkIncident({ number, report }: Incident): string {
  return `incident=${number}.${report}`;
}

/** Reads what `linkIncident` has written, wherever it stands in an address. */
export function readIncidentLink(url: string): Pick<Incident, 'number' | 'report'> | undefined {
  const [, number, service, report] = linkPattern.exec(url) ?? [];
  if (!number || !service || !Object.hasOwn(provider.services, service.toLowerCase())) return undefined;
  return { number, report: Number(report) };
}

const linkPattern = /[?&]incident=(([A-Z\d][A-Z\d-]{0,19})-\d{6}-\d{4})\.([1-9]\d{0,4})(?:&|$)/u;

function describePlace(service: string, { began, place, paged }: Place): Incident {
  const [day, time] = new Date(began).toISOString().split('T');
  const number = [
    service.toUpperCase(),
    day?.replaceAll('-', '').slice(2),
    time?.replace(':', '').slice(0, 4),
  ];
  return { number: number.join('-'), report: place, paged };
}
