import { isMailDomain } from '../account.ts';
import type { Step } from '../outcome.ts';
import type { Fields } from '../parse.ts';
import { createProblem, type Problem } from '../problems.ts';
import type { Contact, Confirmation } from '../schema.ts';
import { judgeOutage } from './emergency.ts';
import { judgeLanguage } from './english.ts';
import { findNotice } from './notices.ts';
import { splitQuestions } from './one-question.ts';
import { findSecrets } from './secrets.ts';

/**
 * The doubts about a valid message, in the order in which a writer can act on them. All are shown at once, except that
 * nothing else is said about a text that nobody here can read.
 */
export async function screenContact(contact: Contact, fields: Fields): Promise<Step<Contact>> {
  const insists = (doubt: Confirmation) => contact.confirm.includes(doubt);
  const problems: Problem[] = [];
  if (!insists('english')) problems.push(...(await doubtLanguage(contact)));
  if (problems.length === 0) {
    if (!insists('secrets')) problems.push(...doubtSecrets(contact));
    problems.push(...doubtEmergency(contact, insists('emergency')));
    if (!insists('one-question')) problems.push(...doubtOneQuestion(contact));
  }
  return problems.length > 0 ? { outcome: { kind: 'refused', fields, problems } } : { value: contact };
}

/** A question with its subject, as the checks read it. */
export function joinSubject({ subject }: Pick<Contact, 'subject'>, question: string): string {
  return subject ? `${subject}\n\n${question}` : question;
}

async function doubtLanguage(contact: Contact): Promise<Problem[]> {
  const verdicts = await Promise.all(
    contact.question.map((question) => judgeLanguage(joinSubject(contact, question))),
  );
  return verdicts.flatMap((verdict, index) => {
    if (verdict.english) return [];
    const notice = findNotice(verdict.language)?.text;
    const { language } = verdict;
    return [createProblem('not_english', { field: 'question', index, language, ...(notice ? { notice } : {}) })];
  });
}

function doubtSecrets({ question }: Contact): Problem[] {
  return question.flatMap((text, index) =>
    findSecrets(text)
      .slice(0, 1)
      .map(({ kind, start, end }) =>
        createProblem('contains_secret', { field: 'question', index, start, end }, { secret: kind.replaceAll('-', ' ') }),
      ),
  );
}

function doubtEmergency(contact: Contact, insists: boolean): Problem[] {
  if (contact.emergency !== 'yes') return [];
  if (contact.customer !== 'yes' || !isMailDomain(contact.account ?? '')) {
    return [createProblem('emergency_customers_only', { field: contact.customer === 'yes' ? 'account' : 'customer' })];
  }
  if (insists) return [];
  return contact.question.flatMap((question, index) => {
    const { serviceWide, help } = judgeOutage(joinSubject(contact, question));
    if (serviceWide) return [];
    const guide = help ?? '/faq/other/what-is-an-emergency/';
    return [createProblem('emergency_not_service_wide', { field: 'emergency', index, guide })];
  });
}

/** The subject is left out: people repeat their question in it. */
function doubtOneQuestion({ question }: Contact): Problem[] {
  return question.flatMap((text, index) => {
    const parts = splitQuestions(text);
    if (parts.length < 2) return [];
    return [
      createProblem('several_questions', { field: 'question', index, parts }, { count: String(parts.length) }),
    ];
  });
}
