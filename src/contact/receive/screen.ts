import { findSecrets, judgeLanguage, secretWords } from '../../checks/index.ts';
import type { FindAnswer, Step } from '../message/types.ts';
import type { TypedFields } from '../message/fields.ts';
import { loadOnce } from '../load-once.ts';
import { joinSubject } from '../message/subject.ts';
import { createProblem, type Problem } from '../message/problems.ts';
import type { Contact, Confirmation } from '../message/schema.ts';
import { findNotice } from '../message/not-english.ts';

const loadWarnings = loadOnce(() => import('./warnings.ts'));

/**
 * Warns about a valid message, in the order in which a writer can act. All warnings are given at once, but a
 * text that is not English gets only the one about a secret besides, before the writer pastes it into a
 * translator. The form asks about several questions last (`divideWarnings`).
 */
export async function screenContact(
  contact: Contact,
  fields: TypedFields,
  findAnswer: FindAnswer,
): Promise<Step<Contact>> {
  const isConfirmed = (id: Confirmation) => contact.confirm.includes(id);
  const problems: Problem[] = [];
  if (!isConfirmed('secrets')) problems.push(...warnOfSecrets(contact));
  const foreign = isConfirmed('english') ? [] : await warnOfLanguage(contact);
  problems.push(...foreign);
  if (foreign.length === 0) {
    const { warnOfEnglish } = await loadWarnings();
    problems.push(...warnOfEnglish(contact, findAnswer));
  }
  return problems.length > 0 ? { outcome: { kind: 'refused', fields, problems } } : { value: contact };
}

async function warnOfLanguage(contact: Contact): Promise<Problem[]> {
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

function warnOfSecrets({ subject = '', question }: Contact): Problem[] {
  return [
    ...warnOfSecret(subject, { field: 'subject' }),
    ...question.flatMap((text, index) => warnOfSecret(text, { field: 'question', index })),
  ];
}

function warnOfSecret(text: string, box: Pick<Problem, 'field' | 'index'>): Problem[] {
  return findSecrets(text)
    .slice(0, 1)
    .map(({ kind, start, end }) =>
      createProblem('contains_secret', { ...box, start, end }, secretWords[kind]),
    );
}
