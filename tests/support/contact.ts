import { findService, provider, type NamedService, type ServiceKind } from '../../src/provider/index.ts';
import { readSettings, type Settings } from '../../src/contact/env.ts';
import type { LikelyTopics } from '../../src/checks/index.ts';
import type { FindAnswer, SentReceipt } from '../../src/contact/message/types.ts';
import { createContactPage, formMarkers } from '../../src/contact/respond/page.ts';
import { emptyFields, type FieldName, type TypedFields } from '../../src/contact/message/fields.ts';
import { createProbe } from '../../src/contact/emergency/probe/index.ts';
import type { Problem } from '../../src/contact/message/problems.ts';
import type { BuiltParts } from '../../src/contact/respond/index.ts';
import type { Contact } from '../../src/contact/message/schema.ts';

export const contactUrl = `${provider.site}/api/contact`;
export const writer = 'jo@writer.example';
export const customer = `jo@${provider.domain}`;

/** The fixture's service of a kind; the tests run with a provider that has it. */
export function needService<Kind extends ServiceKind>(kind: Kind): NamedService<Kind> {
  const service = findService(kind);
  if (!service) throw new Error(`The fixture provider has no ${kind}.`);
  return service;
}

/** One plain question, which nothing warnings. */
export const plainQuestion =
  'Thunderbird says that my password is wrong, although it works in webmail. What can I do about it?';
export const invoiceQuestion = 'Where do I find the invoice of last month for my accountant?';
export const outage =
  'Your IMAP server does not respond for anybody in our office. Is the whole service down?';

/** What a program would send at least. */
export const plainMessage = { question: plainQuestion, email: writer };

/** What a customer sends when a whole service is down. */
export const emergencyMessage = {
  question: outage,
  email: writer,
  customer: 'yes',
  account: customer,
  emergency: 'yes',
  service: 'imap',
};

const page = createContactPage(
  `<!doctype html><html lang="en"><head><title>Contact</title></head><body><header>Top</header>${formMarkers.begin}${formMarkers.end}<footer>End</footer></body></html>`,
);

/** Stands for the topics counted from the answers: small, and certain. */
export function chooseTopics(text: string): LikelyTopics {
  return /invoice/iu.test(text) ? ['account-billing'] : ['mail-setup'];
}

/** A site that has an answer for every role. */
export const findAnswer: FindAnswer = (role) => `/faq/other/${role}/`;

/** What the site's build would have left: a page, topics, roles and titles, all small and certain. */
export const built: BuiltParts = {
  page,
  loadTopics: () => Promise.resolve(chooseTopics),
  findAnswer,
  hasPage: () => true,
  findTitle: (path) => (path === '/faq/other/is-it-only-me/' ? 'Is it down, or is it only me?' : undefined),
};

/** Settings as a server would read them, with the rate limit off unless a test is about it. */
export function createSettings(environment: Record<string, string> = {}): Settings {
  const read = readSettings({
    RATE_LIMIT: 'off',
    CONTACT_SECRET: 'a secret of the tests, 32 characters long',
    ...environment,
  });
  if ('mistakes' in read) throw new Error(read.mistakes.join(' '));
  return read.settings;
}

/** Fields as they are after parsing. */
export function createFields(typed: Partial<Record<FieldName, string | string[]>>): TypedFields {
  const lists = Object.entries(typed).map(([name, value]) => [name, [value].flat()]);
  return { ...emptyFields(), ...Object.fromEntries(lists) } as TypedFields;
}

/** A contact as it is after validating. */
export function createContact(parts: Partial<Contact> = {}): Contact {
  return {
    question: [plainQuestion],
    email: writer,
    topic: [],
    emergency: 'no',
    shown: [],
    opened: [],
    confirm: [],
    ...parts,
  };
}

/** The probe of most tests: a provider's hosts that nobody has would be looked up for nothing. */
export const notProbed = createProbe({ PROBE: 'off' });

/** A request of a program. */
export function postJson(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request(contactUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** A request of the form, as a browser sends it. */
export function postForm(
  fields: Record<string, string | string[]>,
  headers: Record<string, string> = {},
): Request {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return new Request(contactUrl, {
    method: 'POST',
    headers: { Accept: 'text/html', ...headers },
    body: new URLSearchParams(pairs),
  });
}

/** A form with parts, which may be files. */
export function postMultipart(
  parts: [string, string | File][],
  headers: Record<string, string> = {},
): Request {
  const body = new FormData();
  for (const [name, value] of parts) body.append(name, value);
  return new Request(contactUrl, { method: 'POST', headers, body });
}

/** What the address of the sent page says, without asking who signed it. */
export function readReceipt(response: Response): SentReceipt {
  const content = /[?&]d=([\w-]+)\./u.exec(response.headers.get('Location') ?? '')?.[1] ?? '';
  return JSON.parse(Buffer.from(content, 'base64url').toString()) as SentReceipt;
}

/** The body of an answer with problems. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  problems: Problem[];
  messages?: { reference: string; topic: string }[];
}

export async function readProblems(response: Response): Promise<ProblemBody> {
  return (await response.json()) as ProblemBody;
}

export async function readCodes(response: Response): Promise<string[]> {
  return (await readProblems(response)).problems.map(({ code }) => code);
}

export interface SentBody {
  status: string;
  emergency: boolean;
  paged?: boolean;
  messages: { reference: string; topic: string }[];
  incident?: { number: string; report: number; alerted: boolean; message?: string };
}

export async function readSent(response: Response): Promise<SentBody> {
  return (await response.json()) as SentBody;
}
