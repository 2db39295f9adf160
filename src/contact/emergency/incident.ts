import { findTopic } from '../../provider/index.ts';
import type { Settings } from '../env.ts';
import { hashForTwoDays } from '../guard/daily-key.ts';
import type { Contact } from '../message/schema.ts';
import type { Incident, Message } from '../message/types.ts';
import { createIncidentStore, readService, type IncidentStore, type Report } from './incidents/index.ts';
import type { Seen } from './strength.ts';

/** What is known of a report beside what was typed. */
export interface Evidence {
  /** What our probe saw of the service; absent if it's off. */
  seen?: Seen | undefined;
  /** The sender's network (see `guard/network.ts`), if it's known. */
  network?: string | undefined;
}

/** Gathers emergencies into incidents, and decides which of them page an engineer. */
export interface Incidents {
  /**
   * Gives the emergencies of a request their incident. All its questions are one report, and at most the first
   * pages; the others, and a report that need not page, go to the mailbox of their topic.
   */
  join(messages: readonly Message[], evidence: Evidence): Promise<Message[]>;
  /** Counts the report of somebody who is no customer. It pages nobody; engineers see the number. */
  countOther(contact: Contact, evidence: Evidence): Promise<Incident | undefined>;
  /** Notes that a page of an incident was handed over: only then is a writer told that an engineer knows. */
  notePaged(number: string): Promise<void>;
  /** Takes back reports of which surely nothing left, so that others may page instead. */
  refundPages(unsent: readonly Message[]): Promise<void>;
  /** Closes the connections. */
  close(): void;
}

/** Makes the incidents of all processes that share the store. */
export function createIncidents(
  settings: Settings,
  store: IncidentStore = createIncidentStore(settings),
  readClock: () => number = Date.now,
): Incidents {
  const reports = new WeakMap<Incident, Report>();

  const count = async (report: Report): Promise<Incident> => {
    const placement = await store.place(report, readClock());
    const { number, rank, strength, pages, customers, others, alerted } = placement;
    const reporters = { customers, others };
    const incident = { number, report: rank, strength, pages, reporters, alerted: alerted > 0 };
    reports.set(incident, report);
    return incident;
  };

  /** Hashes names of both days: an incident may go on over midnight, and its reporters are the same people. */
  const hashNames = (names: readonly string[]) =>
    names.flatMap((name) => hashForTwoDays(settings.CONTACT_SECRET, name, readClock()));

  /** Names a reporter by each of what they may be recognized by; together they are one person. */
  const nameReporter = ({ email, account }: Contact, { network }: Evidence): string[] =>
    hashNames([
      `address ${email.toLowerCase()}`,
      ...(account ? [`account ${account.toLowerCase()}`] : []),
      ...(network ? [`network ${network}`] : []),
    ]);

  return {
    async join(messages, evidence) {
      const first = messages.find(({ contact }) => contact.emergency === 'yes');
      const service = first?.contact.service;
      if (!first || service === undefined) return [...messages];
      const { judgeStrength } = await import('./strength.ts');
      const incident = await count({
        service,
        message: first.names.id,
        strength: judgeStrength(first.contact, evidence.seen),
        reporter: nameReporter(first.contact, evidence),
      });
      return messages.map((message) => {
        if (message.contact.emergency !== 'yes') return message;
        if (message === first && incident.pages) return { ...message, incident };
        const own = message === first ? incident : { ...incident, pages: false };
        return { ...message, to: findTopic(message.topic).team, pages: false, incident: own };
      });
    },
    async countOther(contact, evidence) {
      const { service } = contact;
      if (service === undefined) return undefined;
      // Anybody may type any address; another network is harder to come by.
      const { network } = evidence;
      const name = network ? `network ${network}` : `address ${contact.email.toLowerCase()}`;
      return count({ service, message: '', strength: 0, reporter: hashNames([name]) });
    },
    async notePaged(number) {
      const service = readService(number);
      if (service !== undefined) await store.noteAlerted(service, number, readClock());
    },
    async refundPages(unsent) {
      for (const { incident } of unsent) {
        const report = incident && reports.get(incident);
        if (!report) continue;
        const { number, report: rank, strength, pages, reporters } = incident;
        await store.withdraw(report, { number, rank, strength, pages, ...reporters, alerted: 0 });
      }
    },
    close: store.close,
  };
}

/** Tells the writer that others have reported the same outage; undefined for the first report. */
export function describeIncident({ report }: Pick<Incident, 'report'>): string | undefined {
  if (report < 2) return undefined;
  const others = report === 2 ? 'One other person has' : `${report - 1} other people have`;
  return `${others} reported this outage before you.`;
}

/**
 * Tells the writer of an emergency whether an engineer was alerted, and never more than what was handed over.
 * @param paged whether a page of this report was
 */
export function describeAlert(
  paged: boolean | undefined,
  incident: Pick<Incident, 'pages' | 'alerted'> | undefined,
): string {
  if (paged) return 'We’ve alerted the engineer on call.';
  // Pressed again, a report is answered from what is stored of it, and that doesn't tell its incident.
  if (!incident) return 'We have your report.';
  if (incident.alerted) return 'The engineer on call has already been alerted.';
  return 'We have your report, but couldn’t reach the engineer’s pager yet. We keep trying.';
}
