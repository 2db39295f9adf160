import type { z } from 'zod';
import type { TypedFields } from '../message/fields.ts';
import { accountExample, accountTerm, needsAccount } from '../message/account.ts';
import { createProblem, problemKinds, type Problem, type ProblemCode } from '../message/problems.ts';
import { ContactSchema, emergencyServices, limits, type Contact } from '../message/schema.ts';

const emergencyWord = /\bemergency\b/iu;

/** Checks the fields against the schema and reports everything that is wrong at once. */
export function validateFields(fields: TypedFields): { contact: Contact } | { problems: Problem[] } {
  const parsed = ContactSchema.safeParse(shapeFields(fields));
  const problems = parsed.success ? [] : parsed.error.issues.map(describeIssue);
  problems.push(...demandEmergencyFields(fields));
  if (!parsed.success || problems.length > 0) return { problems };
  const { publicKey: _unread, ...contact } = parsed.data;
  return { contact: { ...contact, emergency: isEmergency(fields) ? 'yes' : 'no' } };
}

/** Drops boxes in which nothing was typed, with their topics. */
export function dropBlankBoxes(fields: TypedFields): TypedFields {
  const written = fields.question.map((text) => text !== '');
  const topic =
    fields.topic.length > 1 ? fields.topic.filter((_, index) => written[index] ?? true) : fields.topic;
  return { ...fields, question: fields.question.filter((text) => text !== ''), topic };
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
  const one = (values: string[]): string | undefined => values.find((value) => value !== '');
  return {
    question: fields.question,
    email: one(fields.email) ?? '',
    topic: fields.topic,
    customer: one(fields.customer),
    account: one(fields.account),
    emergency: fields.emergency.includes('no') ? 'no' : one(fields.emergency),
    service: one(fields.service),
    subject: one(fields.subject),
    program: one(fields.program),
    version: one(fields.version),
    system: one(fields.system),
    page: one(fields.page),
    publicKey: one(fields.publicKey),
    confirm: fields.confirm.filter((value) => value !== ''),
  };
}

function demandEmergencyFields(fields: TypedFields): Problem[] {
  if (!isEmergency(fields) || !fields.customer.includes('yes')) return [];
  const missing: Problem[] = [];
  if (needsAccount && !fields.account.some(Boolean)) {
    missing.push(createProblem('account_missing', { field: 'account' }, accountWords));
  }
  if (!fields.service.some(Boolean)) missing.push(createProblem('service_missing', { field: 'service' }));
  return missing;
}

/** Fills in the messages about an account. */
const accountWords = { account: accountTerm, example: accountExample ?? '' };

/** Limits of the fields that differ from a detail's. */
const maxima: Record<string, number> = {
  subject: limits.subject,
  page: limits.page,
  publicKey: limits.publicKey,
};

function describeIssue(issue: z.core.$ZodIssue): Problem {
  const [field, index] = issue.path;
  const code = issue.message in problemKinds ? (issue.message as ProblemCode) : 'choice_unknown';
  return createProblem(
    code,
    { field: String(field), ...(typeof index === 'number' ? { index } : {}) },
    {
      maximum: String(maxima[String(field)] ?? limits.detail),
      ...accountWords,
    },
  );
}
