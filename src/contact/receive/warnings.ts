import { cutQuestions, dropMarkers, judgeOutage } from '../../checks/index.ts';
import { provider } from '../../provider/index.ts';
import { isCustomerAccount, needsAccount } from '../message/account.ts';
import { warnOfAddress } from '../message/address-warning.ts';
import { noteOne } from '../message/offer.ts';
import { createProblem, type Problem } from '../message/problems.ts';
import type { Contact } from '../message/schema.ts';
import type { FindAnswer } from '../message/types.ts';
import { joinSubject } from '../message/subject.ts';

// A part of its own, loaded for the first text in English: what was learned of questions and outages is large.

/** Warns about a text in English, in the order in which a writer can act. */
export function warnOfEnglish(contact: Contact, findAnswer: FindAnswer): Problem[] {
  const warnings = warnOfEmergency(contact, contact.confirm.includes('emergency'), findAnswer);
  // Whoever is called to an outage reads the whole text, and nothing holds it up.
  const isUrgent = contact.emergency === 'yes' && warnings.length === 0;
  const isOne = isUrgent || contact.confirm.includes('one-question');
  return [...warnings, ...(isOne ? [] : warnOfSeveralQuestions(contact)), ...warnOfAddress(contact)];
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
function warnOfSeveralQuestions({ question, confirm }: Contact): Problem[] {
  return cutQuestions(question).flatMap(({ parts, count, certainty }, index) => {
    if (certainty === 'one') noteOne(question[index] ?? '', confirm);
    if (parts.length < 2) return [];
    return [
      createProblem(
        'several_questions',
        { field: 'question', index, parts: dropMarkers(parts) },
        { count: String(count), rest: count > parts.length ? leftOver : '' },
      ),
    ];
  });
}
