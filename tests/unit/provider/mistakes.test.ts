import { expect, test } from '@playwright/test';
import { listMistakes, ProviderError, readProvider } from '../../../src/provider/mistakes.ts';
import { createPlainProvider, spoil } from './plain-provider.ts';

/** What an operator reads about a provider, one mistake a line, without the name of the file. */
function readMistakes(input: unknown): string[] {
  const read = readProvider(input);
  if (!('mistakes' in read)) return [];
  return listMistakes(read.mistakes)
    .split('\n')
    .map((line) => line.replace(/^content\/provider\.ts(?: › |: )/u, ''));
}

const host = 'is not a host name such as imap.example.org.';
const port = 'is not a port: a whole number from 1 to 65535.';
const address = 'is not an address such as https://www.example.org.';
const weekday = 'is not a weekday: 1 (Monday) to 7 (Sunday).';
const id = 'may have only lowercase letters, digits and single hyphens, such as mail-setup.';
const kinds = 'imap, pop3, submission, webmail, website, https-proxy, ssh-socks, wireguard, other';
const webPlace = { kind: 'webmail', label: 'Web', host: 'www.fernpost.example', port: 443, security: 'tls' };

test('a provider without a mistake is complete: what was left out has its default', () => {
  const read = readProvider(createPlainProvider());
  if ('mistakes' in read) throw new Error(listMistakes(read.mistakes));
  expect(read.provider).toMatchObject({ facts: {}, hide: [], confirmed: [] });
  expect(read.provider.topics.map(({ icon }) => icon)).toEqual(['circle-help', 'circle-help']);
  expect(read.provider.services['imap']?.mayBeEmergency).toBe(false);
});

for (const [title, changes, mistake] of [
  // Keys
  ['a misspelled key', { 'topics.1.publickey': 'x' }, 'topics[1].publickey: unknown. Did you mean publicKey?'],
  ['a misspelled key of a service', { 'services.imap.prt': 1 }, 'services.imap.prt: unknown. Did you mean port?'],
  ['a misspelled key of support', { 'support.open': '09:00' }, 'support.open: unknown. Did you mean opens?'],
  [
    'a misspelled key of the repository',
    { repository: { url: 'https://forge.example/x', Branch: 'main' } },
    'repository.Branch: unknown. Did you mean branch?',
  ],
  [
    'a key that another way to know customers has',
    { 'customers.example': '12' },
    'customers.example: unknown. Known: knownBy.',
  ],
  ['a key that is like no other', { colours: 'green' }, /^colours: unknown\. Known: name, .*, confirmed\.$/u],
  // Missing values
  ['a missing text', { name: undefined }, 'name: is missing. Write a text in quotes.'],
  ['a missing block', { support: undefined }, 'support: is missing. Write a block in { }.'],
  ['a missing list', { topics: undefined }, 'topics: is missing. Write a list in [ ].'],
  [
    'a missing kind of service',
    { 'services.imap.kind': undefined },
    `services.imap.kind: is missing. Choose one of ${kinds}.`,
  ],
  [
    'a missing way to know customers',
    { customers: {} },
    'customers.knownBy: is missing. Choose one of mail-domain, account-number, their-word.',
  ],
  // Wrong types
  ['a number where a text belongs', { name: 5 }, 'name: is not a text in quotes.'],
  ['a text where a list belongs', { hide: 'faq/x/y' }, 'hide: is not a list in [ ].'],
  ['a text where yes or no belongs', { 'services.imap.mayBeEmergency': 'yes' }, /mayBeEmergency: .*true or false/u],
  ['nothing where a service belongs', { 'services.imap': null }, 'services.imap: is not a block in { }.'],
  ['a name where a number belongs', { 'support.days': ['Monday'] }, /^support\.days\[0\]: is not a number/u],
  [
    'a fact that is neither text nor number',
    { facts: { 'refund.days': [30] } },
    "facts['refund.days']: is neither a text, nor a number, nor true.",
  ],
  ['a fact that is off', { facts: { 'mail.x': false } }, "facts['mail.x']: is neither a text, nor a number, nor true."],
  // Wrong choices
  [
    'a misspelled kind of service',
    { 'services.imap.kind': 'imapp' },
    'services.imap.kind: “imapp” is not one of the choices. Did you mean imap?',
  ],
  [
    'a kind of service that goes by another name here',
    { 'services.imap.kind': 'smtp' },
    `services.imap.kind: “smtp” is not one of the choices. Known: ${kinds}.`,
  ],
  ['a wrong protection', { 'services.imap.security': 'ssl' }, 'services.imap.security: must be “tls” or “starttls”.'],
  [
    'the protection of another kind',
    { 'services.tunnel.security': 'tls' },
    'services.tunnel.security: must be “wireguard”.',
  ],
  [
    'a misspelled subject',
    { 'topics.0.takes': ['mail-setpu'] },
    'topics[0].takes[0]: “mail-setpu” is not one of the choices. Did you mean mail-setup?',
  ],
  ['a misspelled icon', { 'topics.0.icon': 'inbx' }, 'topics[0].icon: “inbx” is not one of the choices. Did you mean inbox?'],
  [
    'a misspelled way to know customers',
    { customers: { knownBy: 'mail-domains' } },
    'customers.knownBy: “mail-domains” is not one of the choices. Did you mean mail-domain?',
  ],
  [
    'an unknown forge',
    { repository: { url: 'https://forge.example/x', forge: 'bitbucket' } },
    'repository.forge: must be “github”, “gitlab” or “forgejo”.',
  ],
  // Values that make no sense
  ['a host with a space', { 'services.imap.host': 'imap host' }, `services.imap.host: ${host}`],
  ['an address where a host belongs', { domain: 'https://fernpost.example' }, `domain: ${host}`],
  ['a port in quotes', { 'services.imap.port': '993' }, `services.imap.port: ${port}`],
  ['a port too high', { 'services.imap.port': 65_536 }, `services.imap.port: ${port}`],
  ['a port too low', { 'services.imap.port': 0 }, `services.imap.port: ${port}`],
  ['half a port', { 'services.imap.port': 993.5 }, `services.imap.port: ${port}`],
  ['an address without its beginning', { site: 'help.fernpost.example' }, `site: ${address}`],
  ['an address without encryption', { website: 'http://fernpost.example' }, `website: ${address}`],
  ['a slash too many', { site: 'https://help.fernpost.example/' }, 'site: ends with a slash; leave the slash out.'],
  ['an email address without a domain', { 'support.abuse': 'abuse' }, /^support\.abuse: is not an email address such as/u],
  [
    'a time zone that does not exist',
    { 'support.timeZone': 'Europe/Zurch' },
    'support.timeZone: is not a time zone such as Europe/Zurich.',
  ],
  ['a time with one digit', { 'support.opens': '9:00' }, 'support.opens: is not a time such as 09:00.'],
  ['a time with seconds', { 'support.opens': '09:00:00' }, 'support.opens: is not a time such as 09:00.'],
  ['a time after midnight', { 'support.closes': '25:00' }, 'support.closes: is not a time such as 09:00.'],
  ['a day 0', { 'support.days': [0, 1] }, `support.days[0]: ${weekday}`],
  ['a day 8', { 'support.days': [1, 8] }, `support.days[1]: ${weekday}`],
  ['no day at all', { 'support.days': [] }, 'support.days: names no day; Monday is 1.'],
  ['an id with capitals', { 'topics.0.id': 'Mail Setup' }, `topics[0].id: ${id}`],
  ['a long id', { 'topics.0.id': 'm'.repeat(21) }, 'topics[0].id: is too long: at most 20 characters.'],
  ['a label of spaces', { 'topics.0.label': '  ' }, 'topics[0].label: is empty.'],
  ['a long label', { 'topics.0.label': 'm'.repeat(41) }, 'topics[0].label: is too long: at most 40 characters.'],
  ['no topic', { topics: [] }, 'topics: lists no topic.'],
  ['no service', { services: {} }, 'services: lists no service.'],
  ['a prefix in small letters', { referencePrefix: 'fp' }, 'referencePrefix: is not two capital letters such as PH.'],
  [
    'a name of a fact with a hyphen',
    { facts: { 'refund-days': 30 } },
    /^facts\['refund-days'\]: is not a name such as refund\.days/u,
  ],
  ['a resolver by name', { 'services.tunnel.dns': 'dns' }, /^services\.tunnel\.dns: is not an IPv4 address such as/u],
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

test('all mistakes are reported at once, contradictions between readable parts too', () => {
  expect(
    readMistakes(
      spoil({
        name: undefined,
        colours: 'green',
        'services.imap.port': '993',
        'topics.0.publickey': 'x',
        'topics.0.id': 'other',
        'support.closes': '08:00',
        mailDomains: [],
      }),
    ),
  ).toEqual([
    'name: is missing. Write a text in quotes.',
    `services.imap.port: ${port}`,
    'topics[0].publickey: unknown. Did you mean publicKey?',
    expect.stringMatching(/^colours: unknown\./u),
    'topics[1].id: “other” is the id of two topics; give one of them another.',
    expect.stringMatching(/^topics\[0\]\.takes: a topic with the id “other” takes the subject “other”/u),
    'support.closes: 08:00 is not later than 09:00, when support opens.',
    'mailDomains: is empty, but customers are known by “mail-domain”. Name the domains.',
  ]);
});

for (const input of ['a text', 5, [], undefined]) {
  test(`${JSON.stringify(input)} instead of a provider is reported without a path`, () => {
    const read = readProvider(input);
    if (!('mistakes' in read)) throw new Error('It was read.');
    expect(listMistakes(read.mistakes)).toMatch(/^content\/provider\.ts: is .*\.$/u);
  });
}

test('the error is the list alone: no stack, no word of the schema’s library', () => {
  const read = readProvider(spoil({ name: 5, site: 5, topics: {}, 'services.imap.host': undefined }));
  if (!('mistakes' in read)) throw new Error('It was read.');
  const error = new ProviderError(read.mistakes);
  expect(error.stack).toBe(error.message);
  expect(error.message.split('\n')).toHaveLength(4);
  for (const line of error.message.split('\n')) expect(line).toMatch(/^content\/provider\.ts › [\w.]+: is .*\.$/u);
  expect(error.message).not.toMatch(/zod|invalid|expected|received|undefined/iu);
});
