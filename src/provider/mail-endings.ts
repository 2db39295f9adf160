import { provider } from './index.ts';

/** What a customer's own address ends in: “@” with the first domain “or” the second; empty without mail. */
export const mailEndings = new Intl.ListFormat('en', { type: 'disjunction' }).format(
  provider.mailDomains.map((domain) => `@${domain}`),
);
