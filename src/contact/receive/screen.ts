import { cutQuestions, findSecrets, judgeLanguage, judgeOutage, secretWords } from '../../checks/index.ts';
import { provider } from '../../provider/index.ts';
import { isCustomerAccount, needsAccount } from '../message/account.ts';
import type { FindAnswer, Step } from '../message/types.ts';
import type { TypedFields } from '../message/fields.ts';
import { warnOfAddress } from '../message/address-warning.ts';
import { joinSubject } from '../message/urgent.ts';
import { createProblem, type Problem } from '../message/problems.ts';
import type { Contact, Confirmation } from '../message/schema.ts';
import { findNotice } from '../message/not-english.ts';

/**
 * Warns about a valid message, in the order in which a writer can act. All warnings are shown at once, but a
 * text that is not English gets only the one about a secret besides, before the writer pastes it into a
 * translator.
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
    const warnings = warnOfEmergency(contact, isConfirmed('emergency'), findAnswer);
    problems.push(...warnings);
    // Whoever is called to an outage reads the whole text, and nothing holds it up.
    const isUrgent = contact.emergency === 'yes' && warnings.length === 0;
    if (!isUrgent && !isConfirmed('one-question')) problems.push(...warnOfSeveralQuestions(contact));
    problems.push(...warnOfAddress(contact));
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

const ownDomains = provider.mailDomains.map((domain) => `@${domain}`).join(' or ');
/** Customers with a domain of their own may not know which of their addresses is meant. */
const evenSo = 'features.ownDomains' in provider.facts ? ', even if you use your own domain' : '';
const ownAddress = `Enter the address you sign in with. It ends in ${ownDomains}${evenSo}.`;

function warnOfEmergency(contact: Contact, isConfirmed: boolean, findAnswer: FindAnswer): Problem[] {
  if (contact.emergency !== 'yes') return [];
  if (contact.customer !== 'yes') return [createProblem('emergency_customers_only', { field: 'customer' })];
  if (needsAccount && !isCustomerAccount(contact.account ?? '')) {
    return [createProblem('emergency_customers_only', { field: 'account' }, { account: ` ${ownAddress}` })];
  }
  if (isConfirmed) return [];
  const outages = contact.question.map((question) => judgeOutage(joinSubject(contact, question)));
  // Other questions beside the report of an outage go to their own teams (see `route.ts`).
  if (outages.some(({ serviceWide }) => serviceWide)) return [];
  const help = outages.map((outage) => outage.help).find((role) => role && findAnswer(role));
  const guide = findAnswer(help ?? 'what-is-an-emergency');
  return [createProblem('emergency_not_service_wide', { field: 'emergency', ...(guide ? { guide } : {}) })];
}

const leftOver = ' The last box holds the rest.';

/** Ignores the subject, in which people repeat their question. */
function warnOfSeveralQuestions({ question }: Contact): Problem[] {
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
