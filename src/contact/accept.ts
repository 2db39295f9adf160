import { composeMail } from './send/compose.ts';
import { handOver } from './send/hand-over.ts';
import type { EncryptMail } from './send/encrypt.ts';
import type { Outbox } from './send/outbox/index.ts';
import type { Settings } from './env.ts';
import type { Incidents } from './emergency/incident.ts';
import type { ProbeService } from './emergency/probe/index.ts';
import { probeEmergency, type ProbeReport } from './emergency/probe/report.ts';
import type { BotCheck } from './guard/bot-check.ts';
import type { Network } from './guard/network.ts';
import type { Counted, RateLimit } from './guard/rate-limit.ts';
import type { TypedFields } from './message/fields.ts';
import type { Message, Outcome, Receipt } from './message/types.ts';
import type { ReadRequest } from './receive/request.ts';
import type { BuiltParts } from './respond/index.ts';
import { isReportPage, planPages } from './send/paging/index.ts';
import { routeQuestions } from './send/route.ts';
import { answerKnown } from './send/known.ts';
import { findKnown, nameMessages, type Submission } from './send/submission.ts';

/** What messages are sent with. */
export interface AcceptParts extends Pick<BuiltParts, 'findAnswer' | 'loadTopics'> {
  settings: Settings;
  outbox: Outbox;
  /** Absent if no team has a key. */
  encrypt?: EncryptMail;
  limit: RateLimit;
  botCheck: BotCheck;
  incidents: Incidents;
  probe: ProbeService;
  readClock?: () => number;
}

/** Sends a valid message that no warning holds: counts it, looks at the service of an emergency, and hands it over. */
export async function acceptContact(
  { fields: typed, contact, key }: ReadRequest,
  network: Network,
  parts: AcceptParts,
): Promise<Outcome> {
  const { settings, outbox, incidents, probe, findAnswer, readClock = Date.now } = parts;
  const where = network.known ? network.near : undefined;
  // What came before is answered from what is known of it: it costs no quota, no probe and no page.
  const routed = routeQuestions(contact, await parts.loadTopics());
  const secret = settings.CONTACT_SECRET;
  const submission = nameMessages(routed, { key, secret, now: readClock() });
  const known = await findKnown(submission, outbox, readClock());
  const reportPages = isReportPage(settings);
  const answered = answerKnown(submission, known, typed, { now: readClock(), reportPages });
  if ('outcome' in answered) return answered.outcome;
  const { messages, receipts } = answered;
  // The page that comes back must be recognized when it is sent again.
  const fields = submission.from === 'key' ? typed : { ...typed, submission: [submission.id] };

  // Check for bots after the warnings, whose form brings a fresh token: so no writer is stopped by one after
  // the other.
  const checked = await parts.botCheck.check({ fields, contact, submission: submission.id }, network);
  if ('outcome' in checked) return checked.outcome;

  // Count against the rate limits only what would be sent.
  const unsent = { ...contact, question: messages.map(({ question }) => question) };
  const limited = await parts.limit.count(unsent, fields, network);
  if ('outcome' in limited) return limited.outcome;

  // Probe the service of an emergency. If it answers well, the writer has to confirm, and nothing is counted.
  const probed = await probeEmergency(contact, fields, probe, findAnswer);
  if ('outcome' in probed) {
    await limited.value.refund(messages.length);
    return probed.outcome;
  }
  const joined = await incidents.join(messages, { seen: probed.value, network: where });
  return sendMessages({ joined, fields, submission, receipts }, probed.value, limited.value, parts);
}

/** Messages that nothing stands against any more. */
interface Sendable {
  /** Those that are new, each with its place in an incident. */
  joined: readonly Message[];
  fields: TypedFields;
  submission: Submission;
  /** What was accepted of the submission before. */
  receipts: readonly Receipt[];
}

/**
 * Sends one mail per question, each to the mailbox of its topic, and the pages that an emergency needs, all handed
 * over in one step.
 */
async function sendMessages(
  { joined, fields, submission, receipts }: Sendable,
  report: ProbeReport | undefined,
  { quotas, refund }: Counted,
  { settings, outbox, incidents, encrypt, readClock = Date.now }: AcceptParts,
): Promise<Outcome> {
  const observation = report?.forEngineer;
  const outgoing = joined.map((message) => ({
    message,
    mail: composeMail(message, settings, observation, submission.messages),
  }));
  const plan = (reportLeaves: boolean) => planPages(joined, settings, observation, readClock(), reportLeaves);
  const pages = { pages: plan(true), alone: plan(false) };
  const { outcome, undelivered, paged } = await handOver(outgoing, pages, fields, {
    outbox,
    reportPages: isReportPage(settings),
    ...(encrypt ? { encrypt } : {}),
  });
  if (outcome.kind === 'accepted') {
    const seen = report ? { observation: report.forWriter, seen: report.kind } : {};
    return { ...outcome, receipts: [...receipts, ...outcome.receipts], quotas, ...seen };
  }
  // What surely was not sent counts neither against the writer nor as a page.
  if (!paged) await incidents.refundPages(undelivered);
  const left = await refund(undelivered.length);
  const sent = [...receipts, ...(outcome.receipts ?? [])];
  return { ...outcome, receipts: sent, ...(sent.length > 0 ? { quotas: left } : {}) };
}
