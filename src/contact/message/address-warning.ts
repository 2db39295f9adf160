import { saysUnreachable } from '../../checks/index.ts';
import { provider } from '../../provider/index.ts';
import { splitAddress } from './address.ts';
import { correctAddress } from './address-spelling.ts';
import { createProblem, type Problem } from './problems.ts';
import type { Contact } from './schema.ts';
import { joinSubject } from './subject.ts';

/**
 * Asks about a reply address that can hardly be meant: a typo of a well-known one, or a mailbox here that its
 * writer says they can't open. An emergency is never held for it.
 */
export function warnOfAddress(contact: Contact): Problem[] {
  if (contact.emergency === 'yes' || contact.confirm.includes('address')) return [];
  const suggestion = correctAddress(contact.email, provider.mailDomains);
  if (suggestion !== undefined) {
    const reason = `Did you mean ${suggestion}?`;
    return [createProblem('check_address', { field: 'email', suggestion }, { reason })];
  }
  if (!isUnreachable(contact)) return [];
  return [createProblem('check_address', { field: 'email' }, { reason: unreachable })];
}

const unreachable =
  `We’d reply to your mailbox at ${provider.name}, which you may not be able to open at the moment. ` +
  'Enter another address.';

function isUnreachable(contact: Contact): boolean {
  const [, domain] = splitAddress(contact.email.toLowerCase());
  if (!provider.mailDomains.includes(domain)) return false;
  return contact.question.some((question) => saysUnreachable(joinSubject(contact, question)));
}
