import { breakOff } from './send/unexpected-error.ts';
import { composeMail } from './send/compose.ts';
import type { Deliver } from './send/deliver.ts';
import { deliverAll, type Outgoing } from './send/deliver-all.ts';
import type { EncryptMail } from './send/encrypt.ts';
import type { Settings } from './env.ts';
import type { Incidents } from './emergency/incident.ts';
import type { Counted, RateLimit } from './guard/rate-limit.ts';
import type { LogRequest } from './log.ts';
import type { Outcome } from './types.ts';
import { emptyFields, type Fields } from './receive/parse.ts';
import type { ProbeService } from './emergency/probe/index.ts';
import { seeService } from './emergency/probe/report.ts';
import { readRequest, type ReadRequest } from './receive/request.ts';
import { respond, type BuiltParts } from './respond/index.ts';
import type { RobotCheck } from './guard/bot-check.ts';
import { pretendSent } from './guard/honeypot.ts';
import { routeQuestions } from './send/route.ts';
import type { Contact } from './receive/schema.ts';
import { screenContact } from './receive/screen.ts';

/** What the handler works with; tests and servers give their own. */
export interface ContactParts extends BuiltParts {
  settings: Settings;
  deliver: Deliver;
  /** Absent where no team has a key. */
  encrypt?: EncryptMail;
  limit: RateLimit;
  robots: RobotCheck;
  incidents: Incidents;
  probe: ProbeService;
  log: LogRequest;
}

/** The contact function: a request in, a response out, and at most one mail a question on its way. */
export function createContactHandler(parts: ContactParts): (request: Request) => Promise<Response> {
  return async (request) => {
    const began = performance.now();
    const outcome = await handleContact(request, parts).catch((failure: unknown) =>
      breakOff(emptyFields(), failure),
    );
    parts.log(outcome, performance.now() - began);
    return respond(request, parts.robots.stampForm(outcome), parts);
  };
}

async function handleContact(request: Request, parts: ContactParts): Promise<Outcome> {
  // The fields as typed, checked against the schema; robots and readers of the sent page end here.
  const read = await readRequest(request);
  if ('robot' in read) return pretendSent(read.robot, parts);
  if ('asks' in read) return parts.robots.giveStamp();
  if ('outcome' in read) return read.outcome;
  // What can be expected to fail comes back as an outcome; this is for what nobody has thought of.
  return sendContact(read.value, request, parts).catch((failure: unknown) =>
    breakOff(read.value.fields, failure),
  );
}

async function sendContact(
  { fields, contact, isChecked }: ReadRequest,
  request: Request,
  parts: ContactParts,
): Promise<Outcome> {
  // The doubts of the writer's text, unless the writer has seen them and insists.
  const screened = await screenContact(contact, fields, parts.findAnswer);
  if ('outcome' in screened) return screened.outcome;
  if (isChecked) return showCheck(fields, contact);

  // Robots: after the doubts, whose form brings a fresh stamp, so that no writer is stopped by both one after the other.
  const checked = await parts.robots.check({ fields, contact }, request);
  if ('outcome' in checked) return checked.outcome;

  // Only what would be sent counts against the limits.
  const limited = await parts.limit.count(contact, fields, request);
  if ('outcome' in limited) return limited.outcome;

  // What we see of the service of an emergency; one that answers well is asked about once more, and counts for nothing.
  const seen = await seeService(contact, fields, parts.probe, parts.findAnswer);
  if ('outcome' in seen) {
    await limited.value.giveBack(contact.question.length);
    return seen.outcome;
  }

  // One mail a question, each to the mailbox of its topic; of an outage that many report, only the first ones page.
  const sight = seen.value;
  const messages = await parts.incidents.join(routeQuestions(contact, parts.chooseTopic));
  const mails = messages.map((message) => ({
    message,
    ...composeMail(message, parts.settings, sight?.forEngineer),
  }));
  const outcome = await settle(await deliverAll(mails, fields, parts), mails, parts, limited.value);
  if (outcome.kind !== 'sent' || !sight) return outcome;
  return { ...outcome, observation: sight.forWriter, seen: sight.kind };
}

/** All that would be sent, once nothing about it is in doubt. */
function showCheck(fields: Fields, { publicKey }: Contact): Outcome {
  const writerKey = publicKey && { fingerprint: publicKey.fingerprint, userIds: publicKey.userIds };
  return { kind: 'draft', fields, step: 'check', ...(writerKey ? { writerKey } : {}) };
}

/** What did not go counts neither against the writer nor as a page. */
async function settle(
  outcome: Outcome,
  mails: Outgoing[],
  { incidents }: ContactParts,
  { quotas, giveBack }: Counted,
): Promise<Outcome> {
  if (outcome.kind === 'sent') return { ...outcome, quotas };
  if (outcome.kind !== 'refused') return outcome;
  const sent = outcome.receipts?.map(({ reference }) => reference) ?? [];
  const unsent = mails.filter(({ reference }) => !sent.includes(reference));
  await incidents.giveBack(unsent.map(({ message }) => message));
  const left = await giveBack(unsent.length);
  return sent.length > 0 ? { ...outcome, quotas: left } : outcome;
}
