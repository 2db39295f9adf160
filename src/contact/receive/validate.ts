import type { core } from 'zod/mini';
import { provider } from '../../provider/index.ts';
import { readAddress } from '../message/address.ts';
import type { TypedFields } from '../message/fields.ts';
import { accountExample, accountTerm, needsAccount } from '../message/account.ts';
import { isOwnMailbox, type MailboxSettings } from '../message/own-mailboxes.ts';
import { findWritten, isBlank } from '../message/readable.ts';
import { createProblem, problemKinds, type Problem, type ProblemCode } from '../message/problems.ts';
import { ContactSchema, emergencyServices, limits, type Contact } from '../message/schema.ts';

const emergencyWord = /\bemergency\b/iu;

/**
 * Checks the fields against the schema and reports everything that is wrong at once.
 * @param mailboxes settings that name further mailboxes of our own, which nobody may give as their address
 */
export function validateFields(
  fields: TypedFields,
  mailboxes?: MailboxSettings,
): { contact: Contact } | { problems: Problem[] } {
  const parsed = ContactSchema.safeParse(shapeFields(fields));
  const problems = parsed.success ? [] : parsed.error.issues.map(describeIssue);
  problems.push(...refuseOwnMailbox(fields, mailboxes));
  problems.push(...demandEmergencyFields(fields));
  if (!parsed.success || problems.length > 0) return { problems };
  const { publicKey: _unread, ...contact } = parsed.data;
  return { contact: { ...contact, emergency: isEmergency(fields) ? 'yes' : 'no' } };
}

/** Drops boxes in which nothing was typed, with their topics. */
export function dropBlankBoxes(fields: TypedFields): TypedFields {
  const written = fields.question.map((text) => !isBlank(text));
  const topic =
    fields.topic.length > 1 ? fields.topic.filter((_, index) => written[index] ?? true) : fields.topic;
  return { ...fields, question: fields.question.filter((text) => !isBlank(text)), topic };
}

/** Whether the box was ticked or the subject has the word “emergency”. An explicit `no` overrides both. */
export function isEmergency(fields: TypedFields): boolean {
  if (emergencyServices.length === 0 || fields.emergency.includes('no')) return false;
  return fields.emergency.includes('yes') || namesEmergency(fields);
}

/** Whether the subject has the word “emergency”, which counts as ticking the box. */
export function namesEmergency({ subject }: TypedFields): boolean {
  return subject.some((text) => emergencyWord.test(text));
}

function shapeFields(fields: TypedFields) {
  return {
    question: fields.question,
    email: findWritten(fields.email) ?? '',
    topic: fields.topic,
    customer: findWritten(fields.customer),
    account: findWritten(fields.account),
    emergency: fields.emergency.includes('no') ? 'no' : findWritten(fields.emergency),
    service: findWritten(fields.service),
    subject: findWritten(fields.subject),
    program: findWritten(fields.program),
    version: findWritten(fields.version),
    system: findWritten(fields.system),
    page: findWritten(fields.page),
    searched: findWritten(fields.searched),
    publicKey: findWritten(fields.publicKey),
    submission: findWritten(fields.submission),
    follows: findWritten(fields.follows),
    shown: fields.shown.filter((value) => value !== ''),
    opened: fields.opened.filter((value) => value !== ''),
    confirm: fields.confirm.filter((value) => value !== ''),
  };
}

function refuseOwnMailbox({ email }: TypedFields, mailboxes?: MailboxSettings): Problem[] {
  const read = readAddress((findWritten(email) ?? '').slice(0, limits.pastedAddress));
  if (!('address' in read) || !isOwnMailbox(read.address, mailboxes)) return [];
  return [createProblem('email_ours', { field: 'email' })];
}

function demandEmergencyFields(fields: TypedFields): Problem[] {
  if (!isEmergency(fields) || !fields.customer.includes('yes')) return [];
  const missing: Problem[] = [];
  if (!fields.service.some(Boolean)) missing.push(createProblem('service_missing', { field: 'service' }));
  if (needsAccount && findWritten(fields.account) === undefined) {
    missing.push(createProblem('account_missing', { field: 'account' }, accountWords));
  }
  return missing;
}

/** Fills in the messages about an account. */
const accountWords = { account: accountTerm, example: accountExample ?? '' };

/** Belongs to nobody: its check symbol is wrong. */
const exampleReference = `${provider.referencePrefix}-1234-5678`;

/** Limits of the fields that differ from a detail's. */
const maxima: Record<string, number> = {
  subject: limits.subject,
  page: limits.page,
  searched: limits.searched,
  publicKey: limits.publicKey,
};

function describeIssue(issue: core.$ZodIssue): Problem {
  const [field, index] = issue.path;
  const code = issue.message in problemKinds ? (issue.message as ProblemCode) : 'choice_unknown';
  return createProblem(
    code,
    { field: String(field), ...(typeof index === 'number' ? { index } : {}) },
    {
      maximum: String(maxima[String(field)] ?? limits.detail),
      ...(field === 'follows' ? { example: exampleReference } : accountWords),
    },
  );
}
