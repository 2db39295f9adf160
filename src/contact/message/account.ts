import { z } from 'zod';
import { facts } from '../../provider/facts.ts';
import { provider, type Provider } from '../../provider/index.ts';

/** What this provider's customers call what they sign in with: “account address”, “account number”. */
export const accountTerm = facts.get('account.term') ?? 'account';

/**
 * An account that belongs to nobody, shown as an example; undefined where customers are known by their word
 * alone.
 */
export const accountExample = facts.get('account.example');

/** Whether a customer who reports an emergency must name an account. */
export const needsAccount = provider.customers.knownBy !== 'their-word';

/** How a provider knows its customers. The functions take this provider's way unless a test gives another. */
export type CustomerRule = Pick<Provider, 'customers' | 'mailDomains'>;

/** Whether the text has the form of an account: an email address or a number. It may belong to anybody. */
export function looksLikeAccount(account: string, { customers }: CustomerRule = provider): boolean {
  switch (customers.knownBy) {
    case 'mail-domain':
      return z.email().safeParse(account).success;
    case 'account-number':
      // Group marks are dropped: people type the digits as a card or an invoice shows them.
      return new RegExp(`^(?:${customers.pattern})$`, 'u').test(account.replaceAll(/[ .-]/gu, ''));
    case 'their-word':
      return true;
  }
}

/**
 * Whether the account can be one of the provider's: an address at one of its mail domains, or a number of the
 * right form.
 */
export function isCustomerAccount(account: string, rule: CustomerRule = provider): boolean {
  if (rule.customers.knownBy !== 'mail-domain') return looksLikeAccount(account, rule);
  const domain = account.slice(account.lastIndexOf('@') + 1).toLowerCase();
  return rule.mailDomains.includes(domain);
}
