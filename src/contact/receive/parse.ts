import { normalizeText } from '../../checks/index.ts';
import { emptyFields, fieldNames, type FieldName, type TypedFields } from '../message/fields.ts';
import { createProblem, type Problem } from '../message/problems.ts';
import { readBody } from './body.ts';
import { CharsetError, decodeText, guessText, readCharset } from './charset.ts';
import { readMultipart, readUrlEncoded, type FormEntry } from './form-data.ts';

/** Limit of a request's body, in bytes. */
export const maximumBodyBytes = 64 * 1024;

/** URL encoding takes three times the bytes for most letters beyond ASCII. */
const encodedBytes = 3 * maximumBodyBytes;
const formType = 'application/x-www-form-urlencoded';

/** Many more than the form has. Each value comes back in the page, which must not grow without limit. */
const maximumValues = 100;

/**
 * Reads the body of a request: JSON, a URL-encoded form or a multipart form, with the same field names in
 * each. Returns a problem for what cannot be read, beside the fields that could be.
 */
export async function parseFields(request: Request): Promise<{ fields: TypedFields; problems: Problem[] }> {
  const fields = emptyFields();
  const contentType = request.headers.get('Content-Type') ?? '';
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!Object.hasOwn(readers, type)) return { fields, problems: [createProblem('type_not_supported')] };
  try {
    const bytes = await readBody(request, type === formType ? encodedBytes : maximumBodyBytes);
    if (!bytes) return { fields, problems: [createProblem('body_too_large')] };
    const { entries, problems } = await readEntries(bytes, type as keyof typeof readers, contentType);
    if (type === formType && measureBytes(entries) > maximumBodyBytes)
      return { fields, problems: [createProblem('body_too_large')] };
    if (entries.length > maximumValues) throw new RangeError('too many values');
    return { fields, problems: [...problems, ...collectFields(entries, fields)] };
  } catch {
    return { fields, problems: [createProblem('malformed_body')] };
  }
}

/** A field with a value as it was sent. */
type Entry = [name: string, value: unknown];
type Decode = (bytes: Uint8Array, charset?: string) => string;
type Reader = (bytes: Uint8Array, contentType: string, decode: Decode) => Entry[] | Promise<Entry[]>;

/** Reads what can't be decoded as well as it can be guessed, so that its writer can correct it. */
async function readEntries(
  bytes: Uint8Array,
  type: keyof typeof readers,
  contentType: string,
): Promise<{ entries: Entry[]; problems: Problem[] }> {
  try {
    return { entries: await readers[type](bytes, contentType, decodeText), problems: [] };
  } catch (failure) {
    if (!(failure instanceof CharsetError)) throw failure;
    const entries = await readers[type](bytes, contentType, guessText);
    return { entries, problems: [createProblem('charset_not_supported')] };
  }
}

const readers = {
  'application/json': (bytes, contentType, decode) => {
    const body: unknown = JSON.parse(decode(bytes, readCharset(contentType)));
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      throw new TypeError('not an object');
    return Object.entries(body).flatMap(([name, value]: [string, unknown]) =>
      (Array.isArray(value) ? value : [value]).map((one: unknown): Entry => [name, one]),
    );
  },
  [formType]: (bytes, contentType, decode) =>
    decodeForm(readUrlEncoded(bytes), readCharset(contentType), decode),
  'multipart/form-data': async (bytes, contentType, decode) =>
    decodeForm(await readMultipart(bytes, contentType), readCharset(contentType), decode),
} satisfies Record<string, Reader>;

/** Browsers put the encoding of a form into its field `_charset_` (HTML Standard, section 4.10.21.5). */
function decodeForm(form: readonly FormEntry[], charset: string | undefined, decode: Decode): Entry[] {
  const named = form.find(({ name }) => name === '_charset_')?.value;
  const stated = named instanceof Uint8Array && named.length > 0 ? decode(named) : charset;
  return form.map(({ name, value, charset: own }) => [
    name,
    value instanceof File ? value : decode(value, own ?? stated),
  ]);
}

function measureBytes(entries: Entry[]): number {
  return entries.reduce((sum, pair) => sum + Buffer.byteLength(pair.join('=')), 0);
}

function collectFields(entries: Entry[], fields: TypedFields): Problem[] {
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
