import { expect, test } from '@playwright/test';
import { createPlainProvider, readMistakes, spoil } from './plain-provider.ts';

const host = 'is not a host name such as imap.example.org.';
const port = 'is not a port: a whole number from 1 to 65535.';
const address = 'is not an address such as https://www.example.org.';
const weekday = 'is not a weekday: 1 (Monday) to 7 (Sunday).';
const id = 'may have only lowercase letters, digits and single hyphens, such as mail-setup.';
const webPlace = { kind: 'webmail', label: 'Web', host: 'www.fernpost.example', port: 443, security: 'tls' };

for (const [title, changes, mistake] of [
  ['a host with a space', { 'services.imap.host': 'imap host' }, `services.imap.host: ${host}`],
  ['an address where a host belongs', { domain: 'https://fernpost.example' }, `domain: ${host}`],
  [
    'a port in quotes',
    { 'services.imap.port': '587' },
    'services.imap.port: is in quotes. Write 587 without quotes.',
  ],
  ['the name of a port', { 'services.imap.port': 'imaps' }, `services.imap.port: ${port}`],
  ['a port too high', { 'services.imap.port': 65_536 }, `services.imap.port: ${port}`],
  ['a port too low', { 'services.imap.port': 0 }, `services.imap.port: ${port}`],
  ['half a port', { 'services.imap.port': 993.5 }, `services.imap.port: ${port}`],
  ['an address without its beginning', { site: 'help.fernpost.example' }, `site: ${address}`],
  ['an address without encryption', { website: 'http://fernpost.example' }, `website: ${address}`],
  [
    'a slash too many',
    { site: 'https://help.fernpost.example/' },
    'site: ends with a slash; leave the slash out.',
  ],
  [
    'an email address without a domain',
    { 'support.abuse': 'abuse' },
    /^support\.abuse: is not an email address such as/u,
  ],
  [
    'a time zone that does not exist',
    { 'support.timeZone': 'Europe/Zurch' },
    'support.timeZone: is not a time zone such as Europe/Zurich. Did you mean Europe/Zurich?',
  ],
  [
    'a city without its continent',
    { 'support.timeZone': 'Toronto' },
    'support.timeZone: is not a time zone such as Europe/Zurich. Did you mean America/Toronto?',
  ],
  [
    'a city of two words',
    { 'support.timeZone': 'New York' },
    'support.timeZone: is not a time zone such as Europe/Zurich. Did you mean America/New_York?',
  ],
  [
    'a time zone that is like no other',
    { 'support.timeZone': 'where we live, mostly' },
    'support.timeZone: is not a time zone such as Europe/Zurich.',
  ],
  ['a time with one digit', { 'support.opens': '9:00' }, 'support.opens: is not a time such as 09:00.'],
  ['a time with seconds', { 'support.opens': '09:00:00' }, 'support.opens: is not a time such as 09:00.'],
  ['a time after midnight', { 'support.closes': '25:00' }, 'support.closes: is not a time such as 09:00.'],
  ['a day 0', { 'support.days': [0, 1] }, `support.days[0]: ${weekday}`],
  ['a day 8', { 'support.days': [1, 8] }, `support.days[1]: ${weekday}`],
  [
    'a range of days',
    // What JavaScript makes of [1-4].
    { 'support.days': [-3] },
    'support.days[0]: is -3, because 1-4 is a subtraction here. Write [1, 2, 3, 4].',
  ],
  [
    'an entry of “confirmed” without its day',
    { confirmed: ['pages/support@2026-11-29', 'pages/privacy'] },
    'confirmed[1]: “pages/privacy” does not name a text and a day, such as faq/other/x@2026-11-29.',
  ],
  ['no day at all', { 'support.days': [] }, 'support.days: names no day; Monday is 1.'],
  ['an id with capitals', { 'topics.0.id': 'Mail Setup' }, `topics[0].id: ${id}`],
  ['a long id', { 'topics.0.id': 'm'.repeat(21) }, 'topics[0].id: is too long: at most 20 characters.'],
  ['a label of spaces', { 'topics.0.label': '  ' }, 'topics[0].label: is empty.'],
  [
    'a long label',
    { 'topics.0.label': 'm'.repeat(41) },
    'topics[0].label: is too long: at most 40 characters.',
  ],
  [
    'a contact for weaknesses that is neither',
    { security: { contact: ['us'], expires: '2027-05-31' } },
    /^security\.contact\[0\]: is neither an email address nor an address such as/u,
  ],
  [
    'nobody to tell of a weakness',
    { security: { contact: [], expires: '2027-05-31' } },
    'security.contact: names nobody.',
  ],
  [
    'a day in another order',
    { security: { contact: ['x@fernpost.example'], expires: '31.5.2027' } },
    'security.expires: is not a day such as 2027-11-30.',
  ],
  ['no topic', { topics: [] }, 'topics: lists no topic.'],
  ['no service', { services: {} }, 'services: lists no service.'],
  [
    'a prefix in small letters',
    { referencePrefix: 'fp' },
    'referencePrefix: is not two capital letters such as PH.',
  ],
  [
    'a name of a fact with a hyphen',
    { facts: { 'refund-days': 30 } },
    /^facts\['refund-days'\]: is not a name such as refund\.days/u,
  ],
  [
    'a resolver by name',
    { 'services.tunnel.dns': 'dns' },
    /^services\.tunnel\.dns: is not an IPv4 address such as/u,
  ],
  [
    'an address without its length',
    { 'services.tunnel.exampleAddress': '10.1.2.3' },
    'services.tunnel.exampleAddress: is not an address with its length, such as 10.0.0.2/32.',
  ],
  [
    'half a key',
    { 'services.tunnel.publicKey': 'aGFsZg==' },
    'services.tunnel.publicKey: is not a WireGuard key: 44 characters that end in =.',
  ],
  [
    'a path with a slash at its end',
    { 'services.web': { ...webPlace, path: '/mail/' } },
    'services.web.path: must begin with a slash and not end with one, such as /webmail.',
  ],
  [
    'a pattern that cannot be read',
    { customers: { knownBy: 'account-number', pattern: '(', example: '12' } },
    'customers.pattern: is not a regular expression.',
  ],
] satisfies [string, Record<string, unknown>, string | RegExp][]) {
  test(`${title} is reported, with what to write instead`, () => {
    const mistakes = readMistakes(spoil(changes));
    expect(mistakes).toHaveLength(1);
    if (typeof mistake === 'string') expect(mistakes[0]).toBe(mistake);
    else expect(mistakes[0]).toMatch(mistake);
    expect(mistakes[0]).toMatch(/[.?]$/u);
  });
}

test('an id of a service with capitals names the service', () => {
  const { imap } = createPlainProvider().services;
  expect(readMistakes(spoil({ 'services.My Mail': imap }))).toEqual([`services['My Mail']: ${id}`]);
});

test('more than 20 topics are too many', () => {
  const topics = Array.from({ length: 21 }, (_, index) => ({
    ...createPlainProvider().topics[0],
    id: `topic${index}`,
    takes: index === 0 ? ['other'] : [],
  }));
  expect(readMistakes(spoil({ topics }))).toEqual(['topics: lists too many: at most 20.']);
});
