import { provider } from '../../provider/index.ts';
import { isCustomerAccount, needsAccount } from './account.ts';
import type { FindAnswer, Step } from '../types.ts';
import type { Fields } from './parse.ts';
import { createProblem, type Problem } from './problems.ts';
import type { Contact, Confirmation } from './schema.ts';
import { cutQuestions } from './boxes.ts';
import { judgeOutage } from '../../checks/outage/index.ts';
import { judgeLanguage } from '../../checks/language/index.ts';
import { findNotice } from '../respond/not-english.ts';
import { findSecrets, secretWords } from '../../checks/secrets.ts';

/**
 * The doubts about a valid message, in the order in which a writer can act on them. All are shown at once, except that of
 * a text that nobody here can read only a secret is said besides, before it goes to a translator.
 */
export async function screenContact(
  contact: Contact,
  fields: Fields,
  findAnswer: FindAnswer,
): Promise<Step<Contact>> {
  const insists = (doubt: Confirmation) => contact.confirm.includes(doubt);
  const problems: Problem[] = [];
  if (!insists('secrets')) problems.push(...doubtSecrets(contact));
  const foreign = insists('english') ? [] : await doubtLanguage(contact);
  problems.push(...foreign);
  if (foreign.length === 0) {
    problems.push(...doubtEmergency(contact, insists('emergency'), findAnswer));
    if (!insists('one-question')) problems.push(...doubtOneQuestion(contact));
  }
  return problems.length > 0 ? { outcome: { kind: 'refused', fields, problems } } : { value: contact };
}

/** A question with its subject, as the checks read it. */
export function joinSubject({ subject }: { subject?: string | undefined }, question: string): string {
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

const ownAddress = `Enter the address with which you sign in: it ends in ${provider.mailDomains.map((domain) => `@${domain}`).join(' or ')}, also if you write from a domain of your own.`;

function doubtEmergency(contact: Contact, insists: boolean, findAnswer: FindAnswer): Problem[] {
  if (contact.emergency !== 'yes') return [];
  if (contact.customer !== 'yes') return [createProblem('emergency_customers_only', { field: 'customer' })];
  if (needsAccount && !isCustomerAccount(contact.account ?? '')) {
    return [createProblem('emergency_customers_only', { field: 'account' }, { account: ` ${ownAddress}` })];
  }
  if (insists) return [];
  const outages = contact.question.map((question) => judgeOutage(joinSubject(contact, question)));
  // What is asked beside a report of an outage goes to its own team (see `route.ts`).
  if (outages.some(({ serviceWide }) => serviceWide)) return [];
  const help = outages.map((outage) => outage.help).find((role) => role && findAnswer(role));
  const guide = findAnswer(help ?? 'what-is-an-emergency');
  return [createProblem('emergency_not_service_wide', { field: 'emergency', ...(guide ? { guide } : {}) })];
}

/** Which questions of an emergency wake an engineer: those that report an outage, or all where the writer insists on none. */
export function findUrgent(questions: readonly string[], subject?: string): boolean[] {
  const outages = questions.map((question) => judgeOutage(joinSubject({ subject }, question)).serviceWide);
  return outages.includes(true) ? outages : outages.map(() => true);
}

const leftOver = ', and what is left in the last one';

/** The subject is left out: people repeat their question in it. */
function doubtOneQuestion({ question }: Contact): Problem[] {
  return cutQuestions(question).flatMap(({ parts, count }, index) => {
    if (parts.length < 2) return [];
    return [
      createProblem(
        'several_questions',
        { field: 'question', index, parts },
        { count: String(count), rest: count > parts.length ? leftOver : '' },
      ),
    ];
  });
}
