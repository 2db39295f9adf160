import type { z } from 'zod';
import type { Fields } from './parse.ts';
import { accountExample, accountTerm, needsAccount } from './account.ts';
import { createProblem, problemKinds, type Problem, type ProblemCode } from './problems.ts';
import { ContactSchema, emergencyServices, limits, type Contact } from './schema.ts';

const emergencyWord = /\bemergency\b/iu;

/** Checks the fields against the schema and says everything that is wrong at once. */
export function validateFields(fields: Fields): { contact: Contact } | { problems: Problem[] } {
  const parsed = ContactSchema.safeParse(shapeFields(fields));
  const problems = parsed.success ? [] : parsed.error.issues.map(describeIssue);
  problems.push(...demandEmergencyFields(fields));
  if (!parsed.success || problems.length > 0) return { problems };
  const { publicKey: _unread, ...contact } = parsed.data;
  return { contact: { ...contact, emergency: isEmergency(fields) ? 'yes' : 'no' } };
}

/** Leaves out boxes in which nothing was typed, with their topics. */
export function dropBlankBoxes(fields: Fields): Fields {
  const written = fields.question.map((text) => text !== '');
  const topic =
    fields.topic.length > 1 ? fields.topic.filter((_, index) => written[index] ?? true) : fields.topic;
  return { ...fields, question: fields.question.filter((text) => text !== ''), topic };
}

/** The box was ticked, or the subject has the word; an explicit `no` stands above both. */
export function isEmergency(fields: Fields): boolean {
  if (emergencyServices.length === 0 || fields.emergency.includes('no')) return false;
  return fields.emergency.includes('yes') || namesEmergency(fields);
}

/** Whether the subject has the word, which counts as a tick. */
export function namesEmergency({ subject }: Fields): boolean {
  return subject.some((text) => emergencyWord.test(text));
}

function shapeFields(fields: Fields) {
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

function demandEmergencyFields(fields: Fields): Problem[] {
  if (!isEmergency(fields) || !fields.customer.includes('yes')) return [];
  const missing: Problem[] = [];
  if (needsAccount && !fields.account.some(Boolean)) {
    missing.push(createProblem('account_missing', { field: 'account' }, accountWords));
  }
  if (!fields.service.some(Boolean)) missing.push(createProblem('service_missing', { field: 'service' }));
  return missing;
}

/** What the messages about an account are filled in with. */
const accountWords = { account: accountTerm, example: accountExample ?? '' };

/** Most characters of the fields that take more or fewer than a detail. */
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
