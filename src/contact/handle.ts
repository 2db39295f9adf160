import { reportUnexpectedError } from './send/unexpected-error.ts';
import { composeMail } from './send/compose.ts';
import type { Deliver } from './send/deliver.ts';
import { deliverAll, type Outgoing } from './send/deliver-all.ts';
import type { EncryptMail } from './send/encrypt.ts';
import type { Settings } from './env.ts';
import type { Incidents } from './emergency/incident.ts';
import type { Counted, RateLimit } from './guard/rate-limit.ts';
import type { LogRequest } from './log.ts';
import type { Outcome } from './message/types.ts';
import { emptyFields, type TypedFields } from './message/fields.ts';
import type { ProbeService } from './emergency/probe/index.ts';
import { probeEmergency } from './emergency/probe/report.ts';
import { readRequest, type ReadRequest } from './receive/request.ts';
import { respond, type BuiltParts } from './respond/index.ts';
import type { BotCheck } from './guard/bot-check.ts';
import { pretendSent } from './guard/honeypot.ts';
import { routeQuestions } from './send/route.ts';
import type { Contact } from './message/schema.ts';
import { screenContact } from './receive/screen.ts';

/** What the handler works with. Tests and servers give their own. */
export interface ContactParts extends BuiltParts {
  settings: Settings;
  deliver: Deliver;
  /** Absent if no team has a key. */
  encrypt?: EncryptMail;
  limit: RateLimit;
  botCheck: BotCheck;
  incidents: Incidents;
  probe: ProbeService;
  log: LogRequest;
}

/** Makes the contact function: a request in, a response out, and at most one mail per question in between. */
export function createContactHandler(parts: ContactParts): (request: Request) => Promise<Response> {
  return async (request) => {
    const began = performance.now();
    const outcome = await handleContact(request, parts).catch((failure: unknown) =>
      reportUnexpectedError(emptyFields(), failure),
    );
    parts.log(outcome, performance.now() - began);
    return respond(request, parts.botCheck.attachToken(outcome), parts);
  };
}

async function handleContact(request: Request, parts: ContactParts): Promise<Outcome> {
  // Read the fields and check them against the schema. Bots and readers of the sent page end here.
  const read = await readRequest(request);
  if ('bot' in read) return pretendSent(read.bot, parts);
  if ('asks' in read) return parts.botCheck.issueToken();
  if ('outcome' in read) return read.outcome;
  // Expected failures come back as outcomes; this catches the unexpected ones.
  return sendContact(read.value, request, parts).catch((failure: unknown) =>
    reportUnexpectedError(read.value.fields, failure),
  );
}

async function sendContact(
  { fields, contact, wantsCheck }: ReadRequest,
  request: Request,
  parts: ContactParts,
): Promise<Outcome> {
  // Warn about the text, unless the writer has overridden the warnings.
  const screened = await screenContact(contact, fields, parts.findAnswer);
  if ('outcome' in screened) return screened.outcome;
  if (wantsCheck) return showCheck(fields, contact);

  // Check for bots after the warnings, whose form brings a fresh token: so no writer is stopped by one after
  // the other.
  const checked = await parts.botCheck.check({ fields, contact }, request);
  if ('outcome' in checked) return checked.outcome;

  // Count against the rate limits only what would be sent.
  const limited = await parts.limit.count(contact, fields, request);
  if ('outcome' in limited) return limited.outcome;

  // Probe the service of an emergency. If it answers well, the writer has to confirm, and nothing is counted.
  const probed = await probeEmergency(contact, fields, parts.probe, parts.findAnswer);
  if ('outcome' in probed) {
    await limited.value.refund(contact.question.length);
    return probed.outcome;
  }

  // One mail per question, each to the mailbox of its topic. If many report the same outage, only the first
  // ones page.
  const report = probed.value;
  const messages = await parts.incidents.join(routeQuestions(contact, parts.chooseTopic));
  const mails = messages.map((message) => ({
    message,
    ...composeMail(message, parts.settings, report?.forEngineer),
  }));
  const outcome = await settle(await deliverAll(mails, fields, parts), mails, parts, limited.value);
  if (outcome.kind !== 'sent' || !report) return outcome;
  return { ...outcome, observation: report.forWriter, seen: report.kind };
}

/** Shows everything that would be sent, once no warning is left. */
function showCheck(fields: TypedFields, { publicKey }: Contact): Outcome {
  const writerKey = publicKey && { fingerprint: publicKey.fingerprint, userIds: publicKey.userIds };
  return { kind: 'draft', fields, step: 'check', ...(writerKey ? { writerKey } : {}) };
}

/** Refunds what was not sent: it counts neither against the writer nor as a page. */
async function settle(
  outcome: Outcome,
  mails: Outgoing[],
  { incidents }: ContactParts,
  { quotas, refund }: Counted,
): Promise<Outcome> {
  if (outcome.kind === 'sent') return { ...outcome, quotas };
  if (outcome.kind !== 'refused') return outcome;
  const sent = outcome.receipts?.map(({ reference }) => reference) ?? [];
  const unsent = mails.filter(({ reference }) => !sent.includes(reference));
  await incidents.refundPages(unsent.map(({ message }) => message));
  const left = await refund(unsent.length);
  return sent.length > 0 ? { ...outcome, quotas: left } : outcome;
}
