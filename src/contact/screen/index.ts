import { isMailDomain } from '../account.ts';
import type { Step } from '../outcome.ts';
import type { Fields } from '../parse.ts';
import { createProblem, type Problem } from '../problems.ts';
import { limits, type Contact, type Confirmation } from '../schema.ts';
import { judgeOutage } from './emergency.ts';
import { judgeLanguage } from './english.ts';
import { findNotice } from './notices.ts';
import { splitQuestions } from './one-question.ts';
import { findSecrets, secretWords } from './secrets.ts';

/**
 * The doubts about a valid message, in the order in which a writer can act on them. All are shown at once, except that of
 * a text that nobody here can read only a secret is said besides, before it goes to a translator.
 */
export async function screenContact(contact: Contact, fields: Fields): Promise<Step<Contact>> {
  const insists = (doubt: Confirmation) => contact.confirm.includes(doubt);
  const problems: Problem[] = [];
  if (!insists('secrets')) problems.push(...doubtSecrets(contact));
  const foreign = insists('english') ? [] : await doubtLanguage(contact);
  problems.push(...foreign);
  if (foreign.length === 0) {
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
    const { language } = verdict;
    const found = findNotice(language);
    const notice = found && { notice: found.text, noticeLanguage: found.lang };
    return [createProblem('not_english', { field: 'question', index, language, ...notice })];
  });
}

function doubtSecrets({ subject = '', question }: Contact): Problem[] {
  return [
    ...doubtSecret(subject, { field: 'subject' }),
    ...question.flatMap((text, index) => doubtSecret(text, { field: 'question', index })),
  ];
}

function doubtSecret(text: string, place: Pick<Problem, 'field' | 'index'>): Problem[] {
  return findSecrets(text)
    .slice(0, 1)
    .map(({ kind, start, end }) =>
      createProblem('contains_secret', { ...place, start, end }, secretWords[kind]),
    );
}

function doubtEmergency(contact: Contact, insists: boolean): Problem[] {
  if (contact.emergency !== 'yes') return [];
  if (contact.customer !== 'yes' || !isMailDomain(contact.account ?? '')) {
    return [
      createProblem('emergency_customers_only', {
        field: contact.customer === 'yes' ? 'account' : 'customer',
      }),
    ];
  }
  if (insists) return [];
  return contact.question.flatMap((question, index) => {
    const { serviceWide, help } = judgeOutage(joinSubject(contact, question));
    if (serviceWide) return [];
    const guide = help ?? '/faq/other/what-is-an-emergency/';
    return [createProblem('emergency_not_service_wide', { field: 'emergency', index, guide })];
  });
}

/**
 * The parts of a question, as many as there are boxes for; what is left over stays together in the last of them, with
 * what they all share said once.
 */
export function cutQuestion(text: string, boxes: number = limits.questions): string[] {
  const parts = splitQuestions(text);
  if (parts.length <= boxes) return parts;
  const [first = '', ...others] = parts.slice(boxes - 1);
  const opening = first.split('\n\n');
  const rest = others.map((part) => {
    const paragraphs = part.split('\n\n');
    return paragraphs.slice(paragraphs.findIndex((own, i) => own !== opening[i])).join('\n\n');
  });
  return [...parts.slice(0, boxes - 1), [first, ...rest].join('\n\n')];
}

/** The subject is left out: people repeat their question in it. */
function doubtOneQuestion({ question }: Contact): Problem[] {
  // Where all boxes are taken nothing is cut any more: what comes back as five boxes would never leave otherwise.
  let freeBoxes = limits.questions - question.length;
  return question.flatMap((text, index) => {
    const parts = cutQuestion(text, freeBoxes + 1);
    freeBoxes -= parts.length - 1;
    if (parts.length < 2) return [];
    return [
      createProblem(
        'several_questions',
        { field: 'question', index, parts },
        { count: String(parts.length) },
      ),
    ];
  });
}
