import { breakOff } from './break-off.ts';
import { composeMail } from './compose.ts';
import type { Deliver } from './deliver/index.ts';
import { deliverAll } from './deliver-all.ts';
import type { Settings } from './env.ts';
import type { RateLimit } from './limit.ts';
import type { LogRequest } from './log.ts';
import type { Outcome } from './outcome.ts';
import { emptyFields } from './parse.ts';
import { readRequest, type ReadRequest } from './request.ts';
import { respond, type ResponseParts } from './respond.ts';
import { routeQuestions } from './route.ts';
import { screenContact } from './screen/index.ts';
import { pretendSent } from './trap.ts';

/** What the handler works with; tests and servers give their own. */
export interface ContactParts extends ResponseParts {
  settings: Settings;
  deliver: Deliver;
  limit: RateLimit;
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
    return respond(request, outcome, parts);
  };
}

async function handleContact(request: Request, parts: ContactParts): Promise<Outcome> {
  // The fields as typed, checked against the schema; robots and readers of the sent page end here.
  const read = await readRequest(request);
  if ('robot' in read) return pretendSent(read.robot, parts);
  if ('outcome' in read) return read.outcome;
  // What can be expected to fail comes back as an outcome; this is for what nobody has thought of.
  return sendContact(read.value, request, parts).catch((failure: unknown) =>
    breakOff(read.value.fields, failure),
  );
}

async function sendContact(
  { fields, contact }: ReadRequest,
  request: Request,
  parts: ContactParts,
): Promise<Outcome> {
  // The doubts of the writer's text, unless the writer has seen them and insists.
  const screened = await screenContact(contact, fields);
  if ('outcome' in screened) return screened.outcome;

  // Only what would be sent counts against the limits.
  const limited = await parts.limit(contact, fields, request);
  if ('outcome' in limited) return limited.outcome;

  // One mail a question, each to the mailbox of its topic.
  const messages = routeQuestions(contact, parts.chooseTopic);
  const mails = messages.map((message) => ({ message, ...composeMail(message, parts.settings) }));
  const outcome = await deliverAll(mails, fields, parts.deliver);
  if (outcome.kind === 'refused') await limited.value(mails.length - (outcome.receipts?.length ?? 0));
  return outcome;
}
