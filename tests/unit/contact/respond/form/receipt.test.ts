import { expect, test } from '@playwright/test';
import { fillFacts } from '../../../../../src/provider/facts.ts';
import { findTopic, provider } from '../../../../../src/provider/index.ts';
import { describeTimeZone } from '../../../../../src/provider/office-hours.ts';
import { renderReceipt, type ReceiptState } from '../../../../../src/contact/respond/form/receipt.ts';
import { readForm } from '../../../../support/markup.ts';

const receipts = [
  { reference: 'HL-0000-0000', topic: 'sales' },
  { reference: 'HL-0000-0011', topic: 'security' },
];
const one = receipts.slice(0, 1);
/** A Sunday at noon in UTC. */
const at = Date.parse('2026-11-22T12:00:00Z');
const zone = describeTimeZone(provider.support.timeZone);

const render = (parts: Partial<ReceiptState> = {}) =>
  renderReceipt({ receipts: one, status: 'sent', at, emergency: false, ...parts });
/** What a reader sees. */
const read = (parts: Partial<ReceiptState> = {}) =>
  render(parts)
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ');

test('every reference is shown, and left alone by page translators', () => {
  for (const { reference } of receipts) {
    expect(render({ receipts })).toContain(
      `<output class="reference" id="${reference}" translate="no">${reference}</output>`,
    );
  }
});

test('one question and several are spoken of as such', () => {
  expect(render()).toContain('>Your question is on its way</h1>');
  expect(render({ receipts })).toContain('>Your questions are on their way</h1>');
  expect(read()).toContain('The team that handles this will read your message.');
  expect(read({ receipts })).toContain('The right team will read each of your messages.');
});

test('it tells when the message was sent, with the time zone, and to which team it goes', () => {
  expect(read()).toMatch(/Sent Sunday, November 22, at \d\d:00 , /u);
  expect(read()).toContain(`, ${zone}`);
  expect(render()).toContain('<time datetime="2026-11-22T12:00:00.000Z">');
  expect(read()).toContain(`Goes to ${findTopic('sales').label}`);
  expect(read({ receipts })).toContain(`HL-0000-0011 goes to ${findTopic('security').label}`);
});

test('a topic that is gone since is not named, and breaks nothing', () => {
  expect(read({ receipts: [{ reference: 'HL-0000-0000', topic: 'gone' }] })).not.toContain('Goes to');
});

test('what is stored and not sent is never called sent or on its way', () => {
  for (const parts of [{}, { receipts }, { emergency: true, paged: false }]) {
    const text = read({ status: 'stored', ...parts });
    expect(text).toMatch(/^ ?We have your/u);
    expect(text).toContain('stored safely');
    expect(text).toContain('you don’t need to do anything');
    expect(text).toContain('Received Sunday, November 22');
    expect(text).not.toMatch(/\bsent\b|on (?:its|their) way|alerted/iu);
  }
});

test('a message that came before is not sent again in words either', () => {
  expect(read({ earlier: true })).toContain('We already have this message');
});

test('what happens next names the office hours, and promises no answer', () => {
  expect(render()).toContain(fillFacts('[[support.hours]]'));
  expect(render()).toContain('we can’t promise a reply');
  expect(render()).not.toContain('engineer');
});

test('an engineer is said to be alerted only if a page was handed over', () => {
  const incident = { number: 'IMAP-261122-1200', report: 1, pages: true, alerted: false };
  const emergency = { emergency: true, incident } as const;
  expect(read({ ...emergency, paged: true })).toContain('We’ve alerted the engineer on call.');
  expect(read({ ...emergency, paged: true })).toContain('The incident number is IMAP-261122-1200');
  for (const status of ['sent', 'stored'] as const) {
    const text = read({ ...emergency, status, paged: false });
    expect(text).toContain('couldn’t reach the engineer’s pager yet');
    expect(text).not.toMatch(/alerted/u);
  }
  expect(read({ ...emergency, paged: false, incident: { ...incident, report: 2, alerted: true } })).toContain(
    'The engineer on call has already been alerted.',
  );
});

test('while no engineer was reached, nothing is said of what the engineer knows or does', () => {
  for (const seen of ['answers', 'not_probed'] as const)
    expect(read({ emergency: true, paged: false, seen })).not.toMatch(/the engineer (?:knows|is doing)/u);
  expect(read({ emergency: true, paged: false, seen: 'refuses' })).toContain('refuses connections');
});

test('the next office hours are said in the provider’s time', () => {
  expect(render({ emergency: true, paged: true, now: new Date(at) })).toContain(
    `We open again on Monday, November 23, at ${provider.support.opens} (${zone}).`,
  );
});

test('something can be added to each message without a script: a form asks for a form', () => {
  const forms = render({ receipts }).match(/<form[\s\S]*?<\/form>/gu) ?? [];
  expect(forms.map((form) => Object.fromEntries(readForm(form)))).toEqual([
    { step: 'write', follows: 'HL-0000-0000', topic: 'sales' },
    { step: 'write', follows: 'HL-0000-0011', topic: 'security' },
  ]);
});

test('nothing is in the page that only a script can use or show', () => {
  expect(render()).not.toMatch(/\shidden[\s>]|type="button"/u);
});

test('asks whether to split a message that may ask two things, and only then', () => {
  expect(render({ offer: 2 })).toContain('Did you ask two things?');
  expect(render({ offer: 2 })).toContain('name="step" value="split"');
  expect(render({})).not.toContain('value="split"');
});
