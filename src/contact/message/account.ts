import { facts } from '../../provider/facts.ts';
import { provider, type Provider } from '../../provider/index.ts';
import { readAddress, splitAddress } from './address.ts';

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

/** The account as it is compared and shown: an address without what was pasted along with it. */
export function tidyAccount(account: string, { customers }: CustomerRule = provider): string {
  if (customers.knownBy !== 'mail-domain') return account;
  const read = readAddress(account);
  return 'address' in read ? read.address : account;
}

/** Whether the text has the form of an account: an email address or a number. It may belong to anybody. */
export function looksLikeAccount(account: string, { customers }: CustomerRule = provider): boolean {
  switch (customers.knownBy) {
    case 'mail-domain':
      return 'address' in readAddress(account);
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
  const [, domain] = splitAddress(account.toLowerCase());
  return rule.mailDomains.includes(domain);
}
