import { expect, test } from '@playwright/test';
import { listMistakes, ProviderError, readProvider } from '../../../src/provider/mistakes.ts';
import { createPlainProvider, readMistakes, spoil } from './plain-provider.ts';

const kinds = 'imap, pop3, submission, webmail, website, https-proxy, ssh-socks, wireguard, other';

test('a provider without a mistake is complete: what was left out has its default', () => {
  const read = readProvider(createPlainProvider());
  if ('mistakes' in read) throw new Error(listMistakes(read.mistakes));
  expect(read.provider).toMatchObject({ facts: {}, hide: [], confirmed: [] });
  expect(read.provider.topics.map(({ icon }) => icon)).toEqual(['circle-help', 'circle-help']);
  expect(read.provider.services['imap']?.mayBeEmergency).toBe(false);
});

for (const [title, changes, mistake] of [
  // Keys
  [
    'a misspelled key',
    { 'topics.1.publickey': 'x' },
    'topics[1].publickey: unknown. Did you mean publicKey?',
  ],
  [
    'a misspelled key of a service',
    { 'services.imap.prt': 1 },
    'services.imap.prt: unknown. Did you mean port?',
  ],
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
  ['a key that is like no other', { colours: 'green' }, 'colours: unknown. content/README.md lists all 16.'],
  [
    'an icon that is like no other',
    { 'topics.1.icon': 'money' },
    'topics[1].icon: “money” is not one of the choices. content/README.md lists all 16.',
  ],
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
  [
    'a text where yes or no belongs',
    { 'services.imap.mayBeEmergency': 'yes' },
    'services.imap.mayBeEmergency: is not true or false. Write true, without quotes.',
  ],
  [
    'a no in quotes',
    { 'services.imap.mayBeEmergency': 'no' },
    'services.imap.mayBeEmergency: is not true or false. Write it without quotes, or leave the line out.',
  ],
  ['nothing where a service belongs', { 'services.imap': null }, 'services.imap: is not a block in { }.'],
  [
    'the name of a day',
    { 'support.days': ['Monday'] },
    'support.days[0]: is not a weekday: 1 (Monday) to 7 (Sunday).',
  ],
  [
    'a list where a fact belongs',
    { facts: { 'plans.names': ['Mail', 'Complete'] } },
    "facts['plans.names']: is a list. Write one text, as it would stand in a sentence: 'Mail and Complete'.",
  ],
  [
    'a block where a fact belongs',
    { facts: { refund: { days: 30 } } },
    "facts.refund: is a block. Write each of its values on a line of its own, with a dot in its name: 'refund.days': 30.",
  ],
  [
    'nothing where a fact belongs',
    { facts: { 'mail.x': null } },
    /is neither a text, nor a number, nor true\.$/u,
  ],
  [
    'a fact that is off',
    { facts: { 'mail.x': false } },
    "facts['mail.x']: is false. Leave the line out if you don’t offer it.",
  ],
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
  [
    'a wrong protection',
    { 'services.imap.security': 'ssl' },
    'services.imap.security: must be “tls” or “starttls”.',
  ],
  [
    'the protection of another kind',
    { 'services.tunnel.security': 'tls' },
    'services.tunnel.security: must be “wireguard”.',
  ],
  [
    'a misspelled subject',
    { 'topics.0.takes': ['mail-setpu'] },
    'topics[0].takes[0]: “mail-setpu” is not a subject. Did you mean mail-setup?',
  ],
  [
    'one half of the subject for accounts and payments',
    { 'topics.0.takes': ['billing'] },
    'topics[0].takes[0]: “billing” is not a subject. ' +
      'Accounts and payments are one subject, which goes to one team: account-billing.',
  ],
  [
    'a misspelled icon',
    { 'topics.0.icon': 'inbx' },
    'topics[0].icon: “inbx” is not one of the choices. Did you mean inbox?',
  ],
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
] satisfies [string, Record<string, unknown>, string | RegExp][]) {
  test(`${title} is reported, with what to write instead`, () => {
    const mistakes = readMistakes(spoil(changes));
    expect(mistakes).toHaveLength(1);
    if (typeof mistake === 'string') expect(mistakes[0]).toBe(mistake);
    else expect(mistakes[0]).toMatch(mistake);
    expect(mistakes[0]).toMatch(/[.?]$/u);
  });
}

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
    'services.imap.port: is in quotes. Write 993 without quotes.',
    'topics[0].publickey: unknown. Did you mean publicKey?',
    expect.stringMatching(/^colours: unknown\./u),
    'topics[1].id: “other” is the id of two topics; give one of them another.',
    expect.stringMatching(/^topics\[0\]\.takes: a topic with the id “other” takes the subject “other”/u),
    'support.closes: 08:00 is not later than 09:00, when support opens.',
    'mailDomains: is empty, but customers are known by “mail-domain”. Name the domains.',
  ]);
});

test('a misspelled key is told once, and not what follows from it', () => {
  const { mailDomains, ...others } = createPlainProvider();
  expect(readMistakes({ ...others, mailDomain: mailDomains })).toEqual([
    'mailDomain: unknown. Did you mean mailDomains?',
  ]);
  expect(readMistakes(spoil({ name: undefined, nmae: 'Fernpost' }))).toEqual([
    'nmae: unknown. Did you mean name?',
  ]);
  expect(readMistakes(spoil({ 'topics.1.takes': undefined, 'topics.1.take': ['other'] }))).toContain(
    'topics[1].take: unknown. Did you mean takes?',
  );
});

test('a misspelled key hides no mistake of the right one that is there as well', () => {
  expect(readMistakes(spoil({ name: '', nmae: 'Fernpost' }))).toEqual([
    'name: is empty.',
    'nmae: unknown. Did you mean name?',
  ]);
});

test('the line of a mistake is told where it is known', () => {
  const mistakes = [
    { path: 'name', message: 'is empty.' },
    { path: 'tagline', message: 'is empty.' },
    { path: '', message: 'is not a block in { }.' },
  ];
  expect(listMistakes(mistakes, (path) => (path === 'name' ? 7 : undefined)).split('\n')).toEqual([
    'content/provider.ts:7 › name: is empty.',
    'content/provider.ts › tagline: is empty.',
    'content/provider.ts: is not a block in { }.',
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
  const written = spoil({ name: 5, site: 5, topics: {}, 'services.imap.host': undefined });
  const read = readProvider(written);
  if (!('mistakes' in read)) throw new Error('It was read.');
  const error = new ProviderError(read.mistakes, written);
  expect(error.stack).toBe('');
  expect(error.message.split('\n')).toHaveLength(4);
  for (const line of error.message.split('\n'))
    expect(line).toMatch(/^content\/provider\.ts › [\w.]+: is .*\.$/u);
  expect(error.message).not.toMatch(/zod|invalid|expected|received|undefined/iu);
});
