import { normalizeText } from '../../checks/text/normalize.ts';
import { createProblem, type Problem } from './problems.ts';

/** Most that a request may hold, in bytes. */
export const maximumBodyBytes = 64 * 1024;

/** A form's encoding writes most letters beyond ASCII with three times their bytes. */
const encodedBytes = 3 * maximumBodyBytes;
const formType = 'application/x-www-form-urlencoded';

/** Many more than the form has: each comes back in the page, which must not grow without end. */
const maximumValues = 100;

const fieldNames = [
  'question',
  'email',
  'topic',
  'customer',
  'account',
  'emergency',
  'service',
  'subject',
  'program',
  'version',
  'system',
  'page',
  'publicKey',
  'confirm',
  'website',
  'step',
  'stamp',
  'altcha',
  'whole',
] as const;

export type FieldName = (typeof fieldNames)[number];

/** What was typed: each known field with its values, in order, normalised; unknown fields are left out. */
export type Fields = Record<FieldName, string[]>;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the body of a request: JSON, a URL-encoded form or a multipart form, with the same field names in each. What cannot
 * be read comes back as a problem beside the fields that could be.
 */
export async function parseFields(request: Request): Promise<{ fields: Fields; problems: Problem[] }> {
  const fields = emptyFields();
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!Object.hasOwn(readers, type)) return { fields, problems: [createProblem('type_not_supported')] };
  try {
    const bytes = await readBody(request, type === formType ? encodedBytes : maximumBodyBytes);
    if (!bytes) return { fields, problems: [createProblem('body_too_large')] };
    const entries = await readers[type as keyof typeof readers](bytes, request);
    if (type === formType && measureBytes(entries) > maximumBodyBytes)
      return { fields, problems: [createProblem('body_too_large')] };
    if (entries.length > maximumValues) throw new RangeError('too many values');
    return { fields, problems: collectFields(entries, fields) };
  } catch {
    return { fields, problems: [createProblem('malformed_body')] };
  }
}

/** Fields with nothing typed. */
export function emptyFields(): Fields {
  return Object.fromEntries(fieldNames.map((name) => [name, [] as string[]])) as Fields;
}

const readers = {
  'application/json': (bytes: Uint8Array) => {
    const body: unknown = JSON.parse(decoder.decode(bytes));
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      throw new TypeError('not an object');
    return Object.entries(body).flatMap(([name, value]: [string, unknown]) =>
      (Array.isArray(value) ? value : [value]).map((one: unknown): [string, unknown] => [name, one]),
    );
  },
  [formType]: (bytes: Uint8Array) => [...new URLSearchParams(decoder.decode(bytes)).entries()],
  'multipart/form-data': async (bytes: Uint8Array, request: Request) => {
    const headers = { 'Content-Type': request.headers.get('Content-Type') ?? '' };
    const form = await new Response(Buffer.from(bytes), { headers }).formData();
    return [...form.entries()];
  },
} satisfies Record<
  string,
  (bytes: Uint8Array, request: Request) => [string, unknown][] | Promise<[string, unknown][]>
>;

function measureBytes(entries: [string, unknown][]): number {
  return entries.reduce((sum, pair) => sum + Buffer.byteLength(pair.join('=')), 0);
}

/** Reads at most that many bytes; `Content-Length` alone cannot be trusted. */
async function readBody(request: Request, maximum: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('Content-Length') ?? 0) > maximum) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!request.body) return new Uint8Array();
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    chunks.push(part.value);
    if (size > maximum) {
      void reader.cancel();
      return undefined;
    }
  }
  return Buffer.concat(chunks);
}

function collectFields(entries: [string, unknown][], fields: Fields): Problem[] {
  const problems: Problem[] = [];
  const known = new Set<string>(fieldNames);
  for (const [name, value] of entries) {
    // Of a file in any field its sender would think that it was sent; an input left empty sends one without a name.
    if (value instanceof File && (value.name || value.size)) problems.push(createProblem('no_files'));
    if (!known.has(name) || value instanceof File) continue;
    const field = name as FieldName;
    if (value === null || value === undefined) continue;
    if (typeof value === 'string') fields[field].push(normalizeText(value));
    else if (typeof value === 'boolean') fields[field].push(value ? 'yes' : 'no');
    else problems.push(createProblem('not_text', { field }));
  }
  return problems;
}
