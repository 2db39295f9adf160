import { normalizeText } from '../../checks/index.ts';
import type { AccountOwner } from '../../client-config/apple-profile.ts';
import { provider } from '../../provider/index.ts';
import { readAddress, splitAddress } from '../message/address.ts';
import { readBody } from '../receive/body.ts';
import { CharsetError, decodeText } from '../receive/charset.ts';
import { readUrlEncoded } from '../receive/form-data.ts';
import type { ProfileProblemCode } from './problems.ts';

/** What the form has, as it was typed. */
export interface ProfileFields {
  address: string;
  name: string;
}

/** What a request asks for: a valid owner, or what is wrong with it, beside what was typed. */
export type ReadProfile = { owner: AccountOwner } | { fields: ProfileFields; problems: ProfileProblemCode[] };

/** Bytes of a request's body at most: an address and a name, each letter percent-encoded. */
const maximumBodyBytes = 8 * 1024;
/** Characters of a sender's name at most. */
const maximumNameCharacters = 100;

/** Control characters, line breaks among them, and what XML 1.0 can't carry (section 2.2). */
const unfit = /[\p{Cc}\u2028\u2029\uFFFE\uFFFF]/u;

const nothing: ProfileFields = { address: '', name: '' };

/** Reads the address and the name of a form, or of a program's JSON. */
export async function readProfileRequest(request: Request): Promise<ReadProfile> {
  const bytes = await readBody(request, maximumBodyBytes);
  if (!bytes) return { fields: nothing, problems: ['body_too_large'] };
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!Object.hasOwn(readers, type)) return { fields: nothing, problems: ['type_not_supported'] };
  try {
    return checkFields(readers[type as keyof typeof readers](bytes));
  } catch (failure) {
    const isUnreadable = failure instanceof CharsetError;
    return { fields: nothing, problems: [isUnreadable ? 'charset_not_supported' : 'malformed_body'] };
  }
}

const readers = {
  'application/x-www-form-urlencoded': (bytes: Uint8Array): ProfileFields => {
    const entries = readUrlEncoded(bytes).map(
      ({ name, value }) => [name, value instanceof File ? '' : decodeText(value)] as const,
    );
    return pickFields(new Map(entries));
  },
  'application/json': (bytes: Uint8Array): ProfileFields => {
    const body: unknown = JSON.parse(decodeText(bytes));
    if (typeof body !== 'object' || body === null) throw new TypeError('not an object');
    return pickFields(new Map(Object.entries(body)));
  },
};

function pickFields(values: ReadonlyMap<string, unknown>): ProfileFields {
  const pick = (field: keyof ProfileFields) => {
    const value = values.get(field) ?? '';
    if (typeof value !== 'string') throw new TypeError('not a text');
    return normalizeText(value).trim();
  };
  return { address: pick('address'), name: pick('name') };
}

function checkFields(fields: ProfileFields): ReadProfile {
  const read =
    fields.address === '' ? ({ fault: 'address_missing' } as const) : readOwnAddress(fields.address);
  const problems: ProfileProblemCode[] = 'fault' in read ? [read.fault] : [];
  if (Array.from(fields.name).length > maximumNameCharacters) problems.push('name_too_long');
  else if (!isWellFormedName(fields.name)) problems.push('name_invalid');
  if ('fault' in read || problems.length > 0) return { fields, problems };
  return { owner: { address: read.address, name: fields.name } };
}

/** Takes the faults of an address as the contact form finds them; here, nobody replies to it. */
const addressFaults = {
  email_invalid: 'address_invalid',
  email_several: 'address_several',
  email_not_ascii: 'address_not_ascii',
} as const;

function readOwnAddress(typed: string): { address: string } | { fault: ProfileProblemCode } {
  const read = readAddress(typed);
  if ('fault' in read) return { fault: addressFaults[read.fault] };
  const [, domain] = splitAddress(read.address);
  // A slip of the pen in the domain would set up an account that can't sign in.
  const isElsewhere =
    provider.facts['features.ownDomains'] === undefined &&
    provider.mailDomains.length > 0 &&
    !provider.mailDomains.includes(domain.toLowerCase());
  return isElsewhere ? { fault: 'address_elsewhere' } : read;
}

/** Whether a sender's name is one line of text that a profile can hold. */
function isWellFormedName(name: string): boolean {
  return name.isWellFormed() && !unfit.test(name);
}
