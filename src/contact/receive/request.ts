import { readIncidentLink } from '../message/incident-link.ts';
import type { Step } from '../message/types.ts';
import { emptyFields, type TypedFields } from '../message/fields.ts';
import { parseFields } from './parse.ts';
import { observationKinds } from '../message/observation-kinds.ts';
import { createProblem } from '../message/problems.ts';
import { isReference, referencePattern } from '../message/reference.ts';
import { limits, type Contact } from '../message/schema.ts';
import { joinBoxes } from './boxes.ts';
import { dropBlankBoxes, validateFields } from './validate.ts';
import { readWriterKey } from './writer-key.ts';

/** A valid request: what was typed, and what it means. */
export interface ReadRequest {
  fields: TypedFields;
  contact: Contact;
  /** Whether the writer wants to check what would be sent, before anything is. */
  wantsCheck: boolean;
}

/** A request that is neither a message nor finished. */
type Other =
  /** What a bot typed (see `guard/honeypot.ts`). */
  | { bot: TypedFields }
  /** A script asks for a form token (see `guard/bot-check.ts`). */
  | { asks: 'token' };

/** Reads a request: gives its valid contact, ends it, or says what else it is. */
export async function readRequest(request: Request): Promise<Step<ReadRequest> | Other> {
  if (request.method === 'GET' || request.method === 'HEAD') {
    return new URL(request.url).searchParams.has('token') ? { asks: 'token' } : readReceipt(request);
  }
  if (request.method !== 'POST') return refuse('method_not_allowed');
  if (isCrossSite(request)) return refuse('cross_site');

  const { fields: typed, problems } = await parseFields(request);
  if (problems.length > 0) return { outcome: { kind: 'refused', fields: typed, problems } };

  if (typed.website.some(Boolean)) return { bot: typed };

  const [step] = typed.step;
  if (step === 'another') return { outcome: { kind: 'draft', fields: addBox(typed), step: 'write' } };
  if (step === 'write') return { outcome: { kind: 'draft', fields: typed, step: 'write' } };

  const fields = dropBlankBoxes(step === 'unsplit' ? joinBoxes(typed) : typed);
  const validated = validateFields(fields);
  const key = await readWriterKey(fields);
  if ('problems' in validated || 'problem' in key) {
    const wrong = 'problems' in validated ? validated.problems : [];
    if (!('problem' in key)) return { outcome: { kind: 'refused', fields, problems: wrong } };
    return { outcome: { kind: 'refused', fields: key.fields, problems: [...wrong, key.problem] } };
  }
  const { writerKey } = key;
  const contact = { ...validated.contact, ...(writerKey ? { publicKey: writerKey } : {}) };
  return { value: { fields, contact, wantsCheck: step === 'check' } };
}

/** Looks for references in the whole address, because a platform may pass it before or after its rewrite. */
function readReceipt(request: Request): Step<never> {
  const references = [...new Set(request.url.match(referencePattern))].filter(isReference);
  if (references.length === 0) return refuse('method_not_allowed');
  const emergency = /[?&]emergency\b/u.test(request.url);
  const word = /[?&]seen=([a-z_]+)(?:&|$)/u.exec(request.url)?.[1];
  const seen = emergency ? observationKinds.find((kind) => kind === word) : undefined;
  const incident = emergency ? readIncidentLink(request.url) : undefined;
  const details = { ...(seen ? { seen } : {}), ...(incident ? { incident } : {}) };
  return { outcome: { kind: 'receipt', references, emergency, ...details } };
}

/**
 * Whether a page of another site sent the form. Browsers name its origin; what sends neither header is a
 * program. Checks `Origin` against the host because older browsers send no `Sec-Fetch-Site`.
 */
function isCrossSite(request: Request): boolean {
  const site = request.headers.get('Sec-Fetch-Site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.get('Origin');
  if (origin === null) return false;
  const host =
    request.headers.get('X-Forwarded-Host') ?? request.headers.get('Host') ?? new URL(request.url).host;
  // Tor Browser and others send `null` if the page's referrer policy is `no-referrer`.
  return origin !== 'null' && URL.parse(origin)?.host !== host;
}

function addBox(fields: TypedFields): TypedFields {
  if (fields.question.length >= limits.questions) return fields;
  return { ...fields, question: [...fields.question, ''], topic: [...fields.topic, ''] };
}

function refuse(code: 'method_not_allowed' | 'cross_site'): Step<never> {
  return { outcome: { kind: 'refused', fields: emptyFields(), problems: [createProblem(code)] } };
}
