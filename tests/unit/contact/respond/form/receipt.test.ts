import { expect, test } from '@playwright/test';
import { fillFacts } from '../../../../../src/provider/facts.ts';
import { provider } from '../../../../../src/provider/index.ts';
import { describeTimeZone } from '../../../../../src/provider/office-hours.ts';
import { renderReceipt } from '../../../../../src/contact/respond/form/receipt.ts';

const references = ['HL-0000-0000', 'HL-0000-0011'];
const one = references.slice(0, 1);

test('every reference is shown', () => {
  for (const reference of references) {
    expect(renderReceipt({ references, emergency: false })).toContain(
      `<output class="reference" id="${reference}">${reference}</output>`,
    );
  }
});

test('one question and several are spoken of as such', () => {
  expect(renderReceipt({ references: one, emergency: false })).toContain('>Your question is on its way</h1>');
  expect(renderReceipt({ references, emergency: false })).toContain('>Your questions are on their way</h1>');
});

test('what happens next names the office hours, and promises no answer', () => {
  const markup = renderReceipt({ references: one, emergency: false });
  expect(markup).toContain(fillFacts('[[support.hours]]'));
  expect(markup).toContain('we can’t promise a reply');
  expect(markup).not.toContain('engineer');
});

test('after an emergency it says that an engineer is called, and when the answer comes', () => {
  const markup = renderReceipt({ references: one, emergency: true });
  expect(markup).toContain('We’ve alerted the engineer on call');
  expect(markup).toContain(fillFacts('[[support.hours]]'));
});

test('the next office hours are said in the provider’s time', () => {
  // A Sunday at noon in UTC.
  const now = new Date('2026-11-22T12:00:00Z');
  expect(renderReceipt({ references: one, emergency: true, now })).toContain(
    `We open again on Monday, November 23, at ${provider.support.opens} (${describeTimeZone(provider.support.timeZone)}).`,
  );
});
