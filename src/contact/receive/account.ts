import { provider } from '../../provider/schema.ts';

/** Whether the address is on one of the provider's mail domains, so that its owner can be a customer. */
export function isMailDomain(address: string): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return provider.mailDomains.includes(domain);
}
