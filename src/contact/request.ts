import type { Step } from './outcome.ts';
import { emptyFields, parseFields, type Fields } from './parse.ts';
import { createProblem } from './problems.ts';
import { isReference, referencePattern } from './reference.ts';
import { limits, type Contact } from './schema.ts';
import { dropBlankBoxes, validateFields } from './validate.ts';

/** Where the page that follows a sent message is; the references follow, with a comma between. */
export const sentPath = '/contact/sent/';

/** A valid request: what was typed, and what is meant by it. */
export interface ReadRequest {
  fields: Fields;
  contact: Contact;
}

/** Reads a request: its valid contact, the end of it, or what a robot typed (see `trap.ts`). */
export async function readRequest(request: Request): Promise<Step<ReadRequest> | { robot: Fields }> {
  if (request.method === 'GET' || request.method === 'HEAD') return readReceipt(request);
  if (request.method !== 'POST') return refuse('method_not_allowed');
  if (isCrossSite(request)) return refuse('cross_site');

  const { fields: typed, problems } = await parseFields(request);
  if (problems.length > 0) return { outcome: { kind: 'refused', fields: typed, problems } };

  if (typed.website.some(Boolean)) return { robot: typed };

  const [step] = typed.step;
  if (step === 'another') return { outcome: { kind: 'draft', fields: addBox(typed), step: 'write' } };
  if (step === 'write') return { outcome: { kind: 'draft', fields: typed, step: 'write' } };

  const fields = dropBlankBoxes(typed);
  const validated = validateFields(fields);
  if ('problems' in validated) {
    return { outcome: { kind: 'refused', fields, problems: validated.problems } };
  }
  if (step === 'check') return { outcome: { kind: 'draft', fields, step: 'check' } };
  return { value: { fields, contact: validated.contact } };
}

/** The platform may give the address before or after its rewrite, so references are looked for in all of it. */
function readReceipt(request: Request): Step<never> {
  const references = [...new Set(request.url.match(referencePattern))].filter(isReference);
  if (references.length === 0) return refuse('method_not_allowed');
  return { outcome: { kind: 'receipt', references, emergency: /[?&]emergency\b/u.test(request.url) } };
}

/**
 * Browsers say where a form came from; a program that sends neither header is not a page of another site. `Origin` must
 * agree with the host because older browsers send no `Sec-Fetch-Site`.
 */
function isCrossSite(request: Request): boolean {
  const site = request.headers.get('Sec-Fetch-Site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.get('Origin');
  if (origin === null) return false;
  const host =
    request.headers.get('X-Forwarded-Host') ?? request.headers.get('Host') ?? new URL(request.url).host;
  // Tor Browser and others send `null` with a form when the page's referrer policy is `no-referrer`.
  return origin !== 'null' && URL.parse(origin)?.host !== host;
}

function addBox(fields: Fields): Fields {
  if (fields.question.length >= limits.questions) return fields;
  return { ...fields, question: [...fields.question, ''], topic: [...fields.topic, ''] };
}

function refuse(code: 'method_not_allowed' | 'cross_site'): Step<never> {
  return { outcome: { kind: 'refused', fields: emptyFields(), problems: [createProblem(code)] } };
}
