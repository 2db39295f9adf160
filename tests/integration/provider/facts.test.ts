import { expect, test } from '@playwright/test';
import { facts, fillFacts, isOffered, securityNames, UnknownName } from '../../../src/provider/facts.ts';
import { freeFacts } from '../../../src/provider/free-facts.ts';
import { findService, provider } from '../../../src/provider/index.ts';
import { serviceKinds } from '../../../src/provider/kinds.ts';
import { describeTimeZone } from '../../../src/provider/office-hours.ts';
import { askOther } from './other-provider.ts';

test('names between double square brackets become facts', () => {
  const imap = findService('imap');
  const submission = findService('submission');
  if (!imap || !submission) throw new Error('The fixture has mail.');
  expect(fillFacts('Server [[imap.host]], port [[imap.port]], [[submission.security]].')).toBe(
    `Server ${imap.host}, port ${imap.port}, ${securityNames[submission.security]}.`,
  );
});

test('a link’s address may carry the brackets percent-encoded', () => {
  const webmail = facts.get('webmail.url') ?? '';
  expect(webmail).toMatch(/^https:\/\/[^/]+$/u);
  expect(fillFacts('%5B%5Bwebmail.url%5D%5D/settings')).toBe(`${webmail}/settings`);
  expect(fillFacts('%5b%5bwebmail.url%5d%5d')).toBe(webmail);
});

test('every kind of service that is offered has host, port and security', () => {
  for (const kind of serviceKinds) {
    const service = findService(kind);
    expect(facts.get(`${kind}.host`)).toBe(service?.host);
    expect(facts.get(`${kind}.port`)).toBe(service && String(service.port));
    expect(facts.get(`${kind}.security`)).toBe(service && securityNames[service.security]);
  }
});

test('every free fact with a value can be quoted, and one that is only true cannot', () => {
  for (const [name, value] of Object.entries(provider.facts))
    expect(facts.get(name)).toBe(value === true ? undefined : String(value));
});

test('no fact is empty or holds another fact’s name', () => {
  for (const value of facts.values()) expect(value).toMatch(/^[^[\]]+$/u);
});

test('a misspelled name stops the build, and the error names the one that was meant', () => {
  expect(() => fillFacts('Server [[imap.hots]]')).toThrow(UnknownName);
  expect(() => fillFacts('Server [[imap.hots]]')).toThrow(/“imap\.hots”.* Did you mean imap\.host\?/u);
  expect(() => fillFacts('[[constructor]]')).toThrow(
    /no fact called “constructor”\. .*set 'constructor' under/u,
  );
});

test('a fact that texts may quote but that is not set stops the build, and the error says both ways out', () => {
  const unset = Object.keys(freeFacts).find((name) => !Object.hasOwn(provider.facts, name)) ?? '';
  expect(() => fillFacts(`[[${unset}]]`)).toThrow(
    `no fact “${unset}”. Set it in content/provider.ts, or ask for it first: [[if ${unset}]] … [[end]].`,
  );
});

test('the address that wakes an engineer is no fact that a page could show', () => {
  expect([...facts.values()]).not.toContain(provider.support.emergency);
});

test('other brackets are left as they are', () => {
  for (const text of ['[a link](/x/)', 'array[[0]', '[[ spaced ]]', '[[]]', ''])
    expect(fillFacts(text)).toBe(text);
});

test('office hours are said as people say them', () => {
  const { opens, closes, timeZone } = provider.support;
  expect(facts.get('support.hours')).toBe(
    `Monday to Friday, ${opens} to ${closes}, ${describeTimeZone(timeZone)}`,
  );
});

for (const [name, expected] of [
  ['imap', true],
  ['other', false],
  ['!imap', false],
  ['!other', true],
  ['!!imap', true],
  ['mail', true],
  ['browsing', true],
  ['proxies', true],
  ['mail-domain', true],
  ['account-number', false],
  ['emergencies', true],
  ['imap.host', true],
  ['website.url', false],
  ['account.example', true],
  ['features.filters', true],
  ['logs.days', true],
] as const) {
  test(`[[if ${name}]] holds: ${expected}`, () => {
    expect(isOffered(name)).toBe(expected);
  });
}

test('a free fact that this provider does not set does not hold, and is no mistake', () => {
  const unset = Object.keys(freeFacts).filter((name) => !Object.hasOwn(provider.facts, name));
  expect(unset.length).toBeGreaterThan(0);
  expect(unset.filter((name) => isOffered(name))).toEqual([]);
});

test('a condition that nobody knows is a mistake with a suggestion', () => {
  expect(() => isOffered('wiregard')).toThrow(
    new UnknownName('There is nothing called “wiregard” to ask for. Did you mean wireguard?'),
  );
  expect(() => isOffered('!featres.filters')).toThrow(/Did you mean features\.filters\?/u);
  expect(() => isOffered('imap.hosst')).toThrow(/Did you mean imap\.host\?/u);
  expect(() => isOffered('website.ulr')).toThrow(/Did you mean website\.url\?/u);
  // Only some kinds have these.
  for (const name of ['imap.url', 'pop3.publicKey', 'webmail.dns'])
    expect(() => isOffered(name)).toThrow(UnknownName);
  for (const name of ['', 'toString', 'imap.hots', 'smtp'])
    expect(() => isOffered(name)).toThrow(UnknownName);
});

test('with mail only, conditions and facts follow', () => {
  expect(
    askOther(
      'mail-only',
      `{
        offered: ['imap', 'submission', 'mail', 'mail-domain', 'limits.trashDays'].map(isOffered),
        absent: ['pop3', 'webmail', 'wireguard', 'browsing', 'proxies', 'account-number', 'logs.days'].map(isOffered),
        security: facts.get('submission.security'),
        example: facts.get('example.address'),
        hours: facts.get('support.hours'),
        webmail: [...facts.keys()].filter((name) => name.startsWith('webmail')),
      }`,
    ),
  ).toEqual({
    offered: [true, true, true, true, true],
    absent: [false, false, false, false, false, false, false],
    security: 'STARTTLS',
    example: 'you@lakemail.example',
    hours: 'Monday to Thursday, 10:00 to 16:30, Toronto time',
    webmail: [],
  });
});

test('with browsing only and account numbers, conditions and facts follow', () => {
  expect(
    askOther(
      'browsing-only',
      `{
        offered: ['https-proxy', 'wireguard', 'browsing', 'proxies', 'account-number', '!mail'].map(isOffered),
        absent: ['imap', 'mail', 'ssh-socks', 'mail-domain', 'example.address'].map(isOffered),
        account: fillFacts('your [[account.term]], such as [[account.example]]'),
        hours: facts.get('support.hours'),
      }`,
    ),
  ).toEqual({
    offered: [true, true, true, true, true, true],
    absent: [false, false, false, false, false],
    account: 'your account number, such as 4821 0937 5516',
    hours: 'Monday, Wednesday and Friday, 12:00 to 20:00, Kolkata time',
  });
});
