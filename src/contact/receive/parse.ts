import { normalizeText } from '../../checks/index.ts';
import { emptyFields, fieldNames, type FieldName, type TypedFields } from '../message/fields.ts';
import { createProblem, type Problem } from '../message/problems.ts';

/** Limit of a request's body, in bytes. */
export const maximumBodyBytes = 64 * 1024;

/** URL encoding takes three times the bytes for most letters beyond ASCII. */
const encodedBytes = 3 * maximumBodyBytes;
const formType = 'application/x-www-form-urlencoded';

/** Many more than the form has. Each value comes back in the page, which must not grow without limit. */
const maximumValues = 100;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the body of a request: JSON, a URL-encoded form or a multipart form, with the same field names in
 * each. Returns a problem for what cannot be read, beside the fields that could be.
 */
export async function parseFields(request: Request): Promise<{ fields: TypedFields; problems: Problem[] }> {
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

/** Reads at most `maximum` bytes; `Content-Length` alone cannot be trusted. */
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

function collectFields(entries: [string, unknown][], fields: TypedFields): Problem[] {
  const problems: Problem[] = [];
  const known = new Set<string>(fieldNames);
  for (const [name, value] of entries) {
    // Refuse a file in any field: dropped silently, it would seem sent. A file input left empty sends one
    // without a name.
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
