/**
 * What people ask about: the fixed list that the checks know. Each topic of a provider `takes` some of these;
 * answers stand in folders of these names, so that their addresses stay when a provider groups its topics
 * differently.
 */
const subjects = {
  'mail-setup': 'mail programs: setting up, folders, errors that a program shows',
  webmail: 'reading and writing mail in the browser',
  'account-billing': 'accounts, passwords, plans, payments, invoices',
  'private-browsing': 'proxy, VPN and tunnels',
  security: 'second factors, encryption, certificates, misused accounts',
  deliverability: 'bounces, spam, delays, own domains',
  sales: 'what is offered, before somebody buys',
  website: 'mistakes on the support site itself',
  other: 'everything else',
} as const;

/** What a question is about: the id of a subject. */
export type Subject = keyof typeof subjects;

/** Every subject, in the order in which they are listed. */
export const subjectIds = Object.keys(subjects) as readonly Subject[];

/** Whether a text, such as the name of a folder, is the id of a subject. */
export function isSubject(text: string): text is Subject {
  return Object.hasOwn(subjects, text);
}
