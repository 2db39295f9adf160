import { expect, test } from '@playwright/test';
import { spellNumber } from '../../../src/content-check/numbers.ts';
import { listTypedFacts } from '../../../src/content-check/typed-facts.ts';
import { provider } from '../../../src/provider/index.ts';
import { bodyLine, listMistakes, listNotices, writeAnswer } from '../../support/content.ts';

const file = 'faq/webmail/sort.md';
const listOf = (body: string, fields = {}) => listMistakes({ [file]: writeAnswer(fields, body) });
const noteOf = (body: string, fields = {}) =>
  listNotices({ [file]: writeAnswer(fields, body) }).filter((note) => note.includes('is also the value'));
const { name, domain, services, support } = provider;
const host = services['imap']?.host ?? '';

/** Whether a fact with this value would be found in a text. */
function finds(
  value: string | number,
  text: string,
  fact = typeof value === 'number' ? 'limits.days' : 'some.words',
) {
  const facts = listTypedFacts({ ...provider, facts: { [fact]: value } }, new Map());
  return facts.some((typed) => typed.name === fact && text.search(typed.pattern) >= 0);
}

test('a typed host is named with its line and the fact to write, in code too', () => {
  const mistake = `“${host}” is a fact of this provider. Write [[imap.host]] instead, so that it changes with the fact.`;
  expect(listOf(`One.\n\nAt \`${host}\`.`)).toEqual([`${file}:${bodyLine + 2}: ${mistake}`]);
});

test('a typed fact in the frontmatter is named with its line', () => {
  expect(listOf('One.', { keywords: `[one, '${host}']` })).toEqual([
    expect.stringContaining(`${file}:6: “${host}” is`),
  ]);
  expect(listOf('One.', { title: `How does ${name} sort mail?` })).toEqual([
    expect.stringContaining(`${file}:2: “${name}” is a fact of this provider. Write [[name]] instead`),
  ]);
});

test('a typed fact is found in a text that is not published too', () => {
  expect(listOf(host, { needs: '[other]' })).toHaveLength(1);
});

for (const [written, fact] of [
  [name, 'name'],
  [domain, 'domain'],
  [provider.site, 'site'],
  [provider.website, 'website'],
  [support.address, 'support.address'],
  [support.abuse, 'support.abuse'],
  ['Monday to Friday, 09:00 to 17:00, Zurich time', 'support.hours'],
] as const) {
  test(`“${written}” is only found as [[${fact}]]`, () => {
    expect(listOf(`It is ${written}, or (${written})`)).toEqual(
      [0, 1].map(() =>
        expect.stringContaining(`: “${written}” is a fact of this provider. Write [[${fact}]] instead`),
      ),
    );
  });
}

test('an address of somebody else at the domain is found by the domain', () => {
  expect(listOf(`Write to someone@${domain}.`)).toEqual([expect.stringContaining(`“${domain}” is a fact`)]);
});

for (const text of [
  `x${host}`,
  `${host}.org`,
  `mail.${host}`,
  `my-${host}`,
  `${host}-2`,
  `${name}s`,
  name.toLowerCase(),
]) {
  test(`“${text}” is something else`, () => {
    expect(listOf(`At ${text} and on.`)).toEqual([]);
  });
}

test('a name is found before a word with a capital, at the end of a sentence, and with an s', () => {
  expect(listOf(`${name} Mail. By ${name}. We are ${name}'s.`)).toHaveLength(3);
});

test('a number is asked about with what it counts, in digits and in words, and stops no build', () => {
  const days = Number(provider.facts['refund.days']);
  const words = spellNumber(days) ?? '';
  expect(listOf(`One ${days} days`)).toEqual([]);
  const about =
    'the fact refund.days. If this is about it (“Days after a payment in which it can be refunded”), write';
  expect(noteOf(`One ${days} days\ntwo ${words}-day.`)).toEqual([
    `${file}:${bodyLine}: “${days} days” is also the value of ${about} [[refund.days]] days; otherwise leave it. ` +
      `Written as ${days}&nbsp;days it is never asked about.`,
    `${file}:${bodyLine + 1}: “${words}-day” is also the value of ${about} [[refund.days]]-day; otherwise leave it.`,
  ]);
  expect(noteOf(`One ${days}&nbsp;days.`)).toEqual([]);
  expect(noteOf(`One ${days} days`, { needs: '[other]' })).toEqual([]);
});

for (const text of ['30 days', '30-day', '30\n  days', 'thirty days', 'Thirty-day', '30 day', '30days']) {
  test(`30 days are found as ${JSON.stringify(text)}`, () => {
    expect(finds(30, `a ${text} b`)).toBe(true);
  });
}

for (const text of [
  '130 days',
  '30 daylight',
  '1.30 days',
  '2030 days',
  '3 days',
  '30 or 40 days',
  '10-30 days',
  '300 days',
]) {
  test(`30 days are not found in “${text}”`, () => {
    expect(finds(30, `a ${text} b`)).toBe(false);
  });
}

for (const [fact, value, text] of [
  ['limits.messageMegabytes', 50, '50 MB'],
  ['limits.messageMegabytes', 50, 'fifty megabytes'],
  ['limits.storageGigabytes', 10, '10GB'],
  ['limits.recipientsPerDay', 500, '500 recipients'],
  ['limits.recipientsPerDay', 1500, '1,500 recipients'],
  ['limits.devices', 1, 'one device'],
  ['aliases.count', 15, 'fifteen aliases'],
  ['backupCodes.count', 10, 'ten backup codes'],
  ['payment.recordYears', 24, 'twenty-four years'],
  ['trial.days', 90, 'ninety days'],
] as const) {
  test(`${fact}: ${value} is found in “${text}”`, () => {
    expect(finds(value, `a ${text} b`, fact)).toBe(true);
  });
}

for (const [value, text] of [
  ['Settings › Mail', 'open **Settings › Mail** there'],
  ['Settings › Mail', 'open Settings > Mail.'],
  ['Settings › Mail', 'open **Settings ›\n   Mail**'],
  ['Settings › Mail', 'words\n> Settings › Mail'],
  ['Settings › Mail', '<b>Settings › Mail</b>'],
  ['card, bank transfer or cash', 'by card, bank\ntransfer or cash.'],
  ['Switzerland', 'servers in Switzerland.'],
  ['Switzerland', 'our country (Switzerland)'],
] as const) {
  test(`“${value}” is found in ${JSON.stringify(text)}`, () => {
    expect(finds(value, text)).toBe(true);
  });
}

for (const [value, text] of [
  // Longer ways through menus, and other menus.
  ['Settings › Mail', 'open Settings › Mail › Rules'],
  ['Settings › Mail', 'open Settings > Mail > Rules'],
  ['Settings › Mail', 'open Settings › Mail Accounts'],
  ['Settings › Mail', 'open Settings › Mailboxes'],
  ['Settings › Mail', 'open AccountSettings › Mail'],
  ['Settings › Mail', 'open File › Settings › Mail'],
  ['Settings › Mail', 'open File > Settings > Mail'],
  ['Settings › Mail', 'open File ›\n   Settings › Mail'],
  ['Settings › Mail', 'open Settings › Mail & Calendar'],
  // Words that begin a sentence, short words, and ordinary ones.
  ['Complete', 'Complete the form. Complete it.'],
  ['Mail', 'the Mail app'],
  ['true', 'it is true'],
] as const) {
  test(`“${value}” is not found in “${text}”`, () => {
    expect(finds(value, text)).toBe(false);
  });
}

test('a value that goes over two lines is told on one', () => {
  const days = String(provider.facts['refund.days']);
  const [note = ''] = noteOf(`You have ${days}\n   days.`);
  expect(note).toContain(`“${days} days” is also the value of the fact refund.days.`);
});

test('another mail domain of the provider is found as the example of an address', () => {
  const facts = listTypedFacts({ ...provider, mailDomains: [domain, 'second.example'] }, new Map());
  expect(
    facts.filter((fact) => 'Mail to x@second.example.'.search(fact.pattern) >= 0).map((fact) => fact.name),
  ).toEqual(['example.address']);
});

test('a number that counts nothing is not looked for', () => {
  expect(finds(15, 'a 15 b', 'count')).toBe(false);
});

test('a value that several facts have is named once, with all of them', () => {
  expect(listOf(`Like you@${domain}.`)).toEqual([
    expect.stringContaining(
      'Write the one that is meant, [[example.address]] or [[account.example]], so that',
    ),
  ]);
});

test('a single word is asked about, and has no mark that ends the question', () => {
  const country = String(provider.facts['jurisdiction']);
  const [note = '', ...others] = noteOf(`The servers are in ${country}.`);
  expect(note).toContain(`“${country}” is also the value of `);
  expect(note).toMatch(/; otherwise leave it\.$/u);
  expect(others).toEqual([]);
});

test('the language of webmail is an ordinary word', () => {
  expect(listOf(`We answer in ${String(provider.facts['webmail.language'])}.`)).toEqual([]);
});
