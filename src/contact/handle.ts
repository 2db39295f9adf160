import type { AcceptParts } from './accept.ts';
import { lookForOther } from './emergency/other-report.ts';
import { findNetwork, type Network } from './guard/network.ts';
import type { LogRequest } from './log.ts';
import { emptyFields, type TypedFields } from './message/fields.ts';
import { createSubmissionId, isSubmissionId } from './message/identity.ts';
import { loadOnce } from './load-once.ts';
import type { Contact } from './message/schema.ts';
import type { Outcome } from './message/types.ts';
import { readRequest, type ReadRequest } from './receive/request.ts';
import { respond, wantsJson, type BuiltParts, type ResponseParts } from './respond/index.ts';
import { reportUnexpectedError } from './send/unexpected-error.ts';

/** What the handler works with. Tests and servers give their own. */
export interface ContactParts extends BuiltParts, AcceptParts, Pick<ResponseParts, 'readStatus'> {
  log: LogRequest;
}

/** Who sent a request, as the server itself sees it; absent where a platform stands before the function. */
export interface Peer {
  /** Address of the other end of the connection; empty if it was broken off before anybody read it. */
  address: string;
}

/** Makes the contact function: a request in, a response out, and one mail per question in between. */
export function createContactHandler(
  parts: ContactParts,
): (request: Request, peer?: Peer) => Promise<Response> {
  const { settings, botCheck, log } = parts;
  return async (request, peer) => {
    const began = performance.now();
    const network = findNetwork(request, peer, settings);
    const outcome = await handleContact(request, network, parts).catch((failure: unknown) =>
      reportUnexpectedError(emptyFields(), failure),
    );
    log(outcome, performance.now() - began);
    // A program that was refused gets no form back, so it needs nothing that a form carries.
    const isBare = outcome.kind === 'refused' && wantsJson(request);
    const complete = isBare ? outcome : keepSubmission(botCheck.attachToken(outcome, network));
    return respond(request, complete, { ...parts, secret: settings.CONTACT_SECRET });
  };
}

async function handleContact(request: Request, network: Network, parts: ContactParts): Promise<Outcome> {
  // Read the fields and check them against the schema. Readers of the sent page end here.
  const read = await readRequest(request, parts.settings.CONTACT_SECRET, parts.settings);
  if ('asks' in read) return parts.botCheck.issueToken(network);
  if ('outcome' in read) return read.outcome;
  // Expected failures come back as outcomes; this catches the unexpected ones.
  return screen(read.value, network, parts).catch((failure: unknown) =>
    reportUnexpectedError(read.value.fields, failure),
  );
}

const loadScreen = loadOnce(() => import('./receive/screen.ts'));
const loadAccept = loadOnce(() => import('./accept.ts'));

/**
 * Warns about the text, unless the writer has overridden the warnings, and sends it if nothing stands against it. What
 * each step needs is loaded by the first message that gets so far: most of what comes to a new process is refused.
 */
async function screen(read: ReadRequest, network: Network, parts: ContactParts): Promise<Outcome> {
  const { fields, contact } = read;
  const { screenContact } = await loadScreen();
  const screened = await screenContact(contact, fields, parts.findAnswer);
  if ('outcome' in screened) {
    const { incidents, probe } = parts;
    const where = network.known ? network.near : undefined;
    return lookForOther(screened.outcome, contact, { probe, incidents, network: where });
  }
  if (read.wantsCheck) return showCheck(fields, contact);
  const { acceptContact } = await loadAccept();
  return acceptContact(read, network, parts);
}

/** Shows everything that would be sent, once no warning is left. */
function showCheck(fields: TypedFields, { publicKey }: Contact): Outcome {
  const writerKey = publicKey && { fingerprint: publicKey.fingerprint, userIds: publicKey.userIds };
  return { kind: 'draft', fields, step: 'check', ...(writerKey ? { writerKey } : {}) };
}

/** Gives every form that comes back its identity, so that pressing Send twice is one message. */
function keepSubmission(outcome: Outcome): Outcome {
  if (outcome.kind !== 'draft' && outcome.kind !== 'refused') return outcome;
  const [kept = ''] = outcome.fields.submission;
  const submission = [isSubmissionId(kept) ? kept : createSubmissionId()];
  return { ...outcome, fields: { ...outcome.fields, submission } };
}
