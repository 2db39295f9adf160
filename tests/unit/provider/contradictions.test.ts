import { expect, test } from '@playwright/test';
import { findContradictions } from '../../../src/provider/contradictions.ts';
import { ProviderSchema, type Provider } from '../../../src/provider/schema.ts';
import { spoil } from './plain-provider.ts';

/** The contradictions of the plain provider after some changes, each of which is fine by itself. */
function contradict(changes: Readonly<Record<string, unknown>>): string[] {
  const provider: Provider = ProviderSchema.parse(spoil(changes));
  return findContradictions(provider).map(({ path, message }) => `${path}: ${message}`);
}

const accountNumber = { knownBy: 'account-number', pattern: '\\d{12}', example: '1234 5678 9012' };

for (const [title, changes, mistakes] of [
  ['a provider that agrees with itself', {}, []],
  [
    'an id that two topics have',
    { 'topics.0.id': 'other', 'topics.0.takes': ['other'], 'topics.1.takes': ['other'] },
    [
      'topics[1].id: “other” is the id of two topics; give one of them another.',
      'topics[1].takes: “other” is taken by another topic already; leave it with one.',
    ],
  ],
  [
    'a subject that two topics take',
    { 'topics.1.takes': ['other', 'mail-setup'] },
    ['topics[1].takes: “mail-setup” is taken by another topic already; leave it with one.'],
  ],
  [
    'no topic for everything else',
    { 'topics.1.id': 'rest', 'topics.1.takes': [] },
    ['topics: no topic takes “other”; add it to the “takes” of the one that answers everything else.'],
  ],
  [
    'a topic with a subject’s name that does not take it',
    { 'topics.0.id': 'webmail' },
    [
      'topics[0].takes: a topic with the id “webmail” takes the subject “webmail”; add it, or choose another id.',
    ],
  ],
  [
    'support that closes when it opens',
    { 'support.closes': '09:00' },
    ['support.closes: 09:00 is not later than 09:00, when support opens.'],
  ],
  [
    'a day named twice',
    { 'support.days': [1, 1] },
    ['support.days: name each day once, in the order of the week.'],
  ],
  [
    'days out of order',
    { 'support.days': [2, 1] },
    ['support.days: name each day once, in the order of the week.'],
  ],
  [
    'an account number that does not fit its pattern',
    { customers: { ...accountNumber, example: '1234' } },
    ['customers.example: “1234” does not fit the pattern. Give one that does.'],
  ],
  [
    'an account number of which only a part fits its pattern',
    { customers: { ...accountNumber, example: '1234567890123' } },
    ['customers.example: “1234567890123” does not fit the pattern. Give one that does.'],
  ],
  ['an account number with spaces that fits its pattern', { customers: accountNumber }, []],
  [
    'a service that may be an emergency, and nobody to wake',
    { 'services.imap.mayBeEmergency': true },
    ['support.emergency: is missing: “imap” may be an emergency. Give the address that wakes somebody.'],
  ],
  [
    'a service that may be an emergency, and somebody to wake',
    { 'services.imap.mayBeEmergency': true, 'support.emergency': 'duty@elsewhere.example' },
    [],
  ],
  [
    'mail without mail domains',
    { mailDomains: [], customers: { knownBy: 'their-word' } },
    ['mailDomains: is empty, but “imap” is a mail service. Name the mail domains.'],
  ],
  [
    'customers known by mail domains that are not named',
    { mailDomains: [], 'services.imap': undefined },
    ['mailDomains: is empty, but customers are known by “mail-domain”. Name the domains.'],
  ],
  [
    'mail, and customers known by mail domains, without mail domains: once',
    { mailDomains: [] },
    ['mailDomains: is empty, but customers are known by “mail-domain”. Name the domains.'],
  ],
  [
    'neither mail nor mail domains',
    { mailDomains: [], 'services.imap': undefined, customers: { knownBy: 'their-word' } },
    [],
  ],
  [
    'a number with the word that the texts add',
    { facts: { 'limits.devices': true, 'payment.recordYears': 'ten' } },
    ['limits.devices', 'payment.recordYears'].map(
      (name) => `facts['${name}']: is not a number without quotes. The texts add what it counts.`,
    ),
  ],
  [
    'a number with its unit',
    {
      facts: {
        'refund.days': '14 days',
        'aliases.count': '14 aliases',
        'payment.recordYears': '14 years',
        'limits.storageGigabytes': '14GB',
        'limits.messageMegabytes': '14 MB',
      },
    },
    [
      'refund.days',
      'aliases.count',
      'payment.recordYears',
      'limits.storageGigabytes',
      'limits.messageMegabytes',
    ].map((name) => `facts['${name}']: is a number without the unit: 14.`),
  ],
  [
    'a number in quotes',
    { facts: { 'refund.days': '14' } },
    ["facts['refund.days']: is in quotes. Write 14 without quotes."],
  ],
  [
    'something offered that is not true',
    { facts: { 'features.appPasswords': 'no' } },
    ["facts['features.appPasswords']: says what you offer. Write true, without quotes, or leave it out."],
  ],
  [
    'facts that only the operator’s own texts know',
    { facts: { 'features.parking': 'two', 'parking.days': 'weekdays', 'trial.days': 3 } },
    [],
  ],
] satisfies [string, Record<string, unknown>, string[]][]) {
  test(`${title}: ${mistakes.length === 0 ? 'nothing to report' : 'reported'}`, () => {
    expect(contradict(changes)).toEqual(mistakes);
  });
}

test('parts that could not be read contradict nothing', () => {
  expect(findContradictions({})).toEqual([]);
});
