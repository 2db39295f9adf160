import { readSentLink } from '../message/sent-link.ts';
import { provider } from '../../provider/index.ts';
import { paths } from '../../site/paths.ts';
import type { Step } from '../message/types.ts';
import { emptyFields, type TypedFields } from '../message/fields.ts';
import { parseFields } from './parse.ts';
import type { MailboxSettings } from '../message/own-mailboxes.ts';
import { createProblem } from '../message/problems.ts';
import { limits, type Contact } from '../message/schema.ts';
import { readIdempotencyKey } from './idempotency-key.ts';
import { dropBlankBoxes, validateFields } from './validate.ts';
import { readWriterKey } from './writer-key.ts';

/** A valid request: what was typed, and what it means. */
export interface ReadRequest {
  fields: TypedFields;
  contact: Contact;
  /** Whether the writer wants to check what would be sent, before anything is. */
  wantsCheck: boolean;
  /** The `Idempotency-Key` of a program. */
  key?: string;
}

/** A request that is neither a message nor finished: a script asks for a form token (see `guard/bot-check.ts`). */
type Other = { asks: 'token' };

/**
 * Reads a request: gives the valid message, the final response, or what else was asked for.
 * @param mailboxes settings that name mailboxes of our own
 */
export async function readRequest(
  request: Request,
  secret: string,
  mailboxes?: MailboxSettings,
): Promise<Step<ReadRequest> | Other> {
  if (request.method === 'GET' || request.method === 'HEAD') {
    return new URL(request.url).searchParams.has('token') ? { asks: 'token' } : readReceipt(request, secret);
  }
  if (request.method !== 'POST') return refuse('method_not_allowed');

  const { fields: typed, problems } = await parseFields(request);
  // Only now, so that the page comes back with what was typed, and its writer can send it from here.
  if (isCrossSite(request)) {
    return { outcome: { kind: 'refused', fields: keepVisible(typed), problems: [crossSite] } };
  }
  if (problems.length > 0) return { outcome: { kind: 'refused', fields: typed, problems } };

  const [step] = typed.step;
  if (step === 'another') return { outcome: { kind: 'draft', fields: addBox(typed), step: 'write' } };
  const removed = /^remove-([1-9])$/u.exec(step ?? '')?.[1];
  if (removed)
    return { outcome: { kind: 'draft', fields: removeBox(typed, Number(removed) - 1), step: 'write' } };
  if (step === 'split') {
    const { splitBoxes } = await import('./boxes.ts');
    return { outcome: { kind: 'draft', fields: splitBoxes(typed), step: 'write' } };
  }
  if (step === 'write') return { outcome: { kind: 'draft', fields: typed, step: 'write' } };

  const fields = dropBlankBoxes(step === 'unsplit' ? await join(typed) : typed);
  const validated = validateFields(fields, mailboxes);
  const key = await readWriterKey(fields);
  if ('problems' in validated || 'problem' in key) {
    const wrong = 'problems' in validated ? validated.problems : [];
    if (!('problem' in key)) return { outcome: { kind: 'refused', fields, problems: wrong } };
    return { outcome: { kind: 'refused', fields: key.fields, problems: [...wrong, key.problem] } };
  }
  const { writerKey } = key;
  const contact = { ...validated.contact, ...(writerKey ? { publicKey: writerKey } : {}) };
  const idempotencyKey = readIdempotencyKey(request.headers);
  if (idempotencyKey === null) {
    return { outcome: { kind: 'refused', fields, problems: [createProblem('key_invalid')] } };
  }
  const named = idempotencyKey === undefined ? {} : { key: idempotencyKey };
  return { value: { fields, contact, wantsCheck: step === 'check', ...named } };
}

async function join(fields: TypedFields): Promise<TypedFields> {
  const { joinBoxes } = await import('./boxes.ts');
  return joinBoxes(fields);
}

/** Reads what the address of the sent page says, if we have signed it. */
function readReceipt({ url }: Request, secret: string): Step<never> {
  const { pathname, searchParams } = new URL(url);
  // vercel.json rewrites the path to `?at=sent`, and a platform may pass either.
  const isReceipt = pathname.startsWith(paths.sent.slice(0, -1)) || searchParams.get('at') === 'sent';
  if (!isReceipt) return refuse('method_not_allowed');
  const receipt = readSentLink(url, secret);
  return receipt ? { outcome: { kind: 'receipt', ...receipt } } : refuse('receipt_unknown');
}

const ownOrigin = new URL(provider.site).origin;
const crossSite = createProblem('cross_site', {}, { address: provider.support.address });

/**
 * Whether a page of another site sent the form. Browsers name its origin; what sends neither header is a
 * program. Checks `Origin` because browsers send no `Sec-Fetch-Site` to a site without TLS, and older ones
 * never.
 */
function isCrossSite(request: Request): boolean {
  const site = request.headers.get('Sec-Fetch-Site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.get('Origin');
  // Tor Browser and others send `null` if the page's referrer policy is `no-referrer`.
  if (origin === null || origin === 'null') return false;
  const host =
    request.headers.get('X-Forwarded-Host') ?? request.headers.get('Host') ?? new URL(request.url).host;
  // A reverse proxy may pass on a `Host` of its own: nginx does, unless it's told otherwise.
  return origin !== ownOrigin && URL.parse(origin)?.host !== host;
}

/** Leaves out what another site may have filled in unseen, such as overrides of warnings. */
function keepVisible(fields: TypedFields): TypedFields {
  return { ...fields, confirm: [], submission: [], follows: [], shown: [], opened: [], whole: [] };
}

function removeBox(fields: TypedFields, index: number): TypedFields {
  const keep = (_: string, other: number) => other !== index;
  return { ...fields, question: fields.question.filter(keep), topic: fields.topic.filter(keep) };
}

function addBox(fields: TypedFields): TypedFields {
  if (fields.question.length >= limits.questions) return fields;
  return { ...fields, question: [...fields.question, ''], topic: [...fields.topic, ''] };
}

function refuse(code: 'method_not_allowed' | 'receipt_unknown'): Step<never> {
  return { outcome: { kind: 'refused', fields: emptyFields(), problems: [createProblem(code)] } };
}
