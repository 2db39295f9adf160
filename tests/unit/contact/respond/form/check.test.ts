import { expect, test } from '@playwright/test';
import { findTopic } from '../../../../../src/provider/index.ts';
import { honeypot } from '../../../../../src/contact/message/fields.ts';
import { renderCheck } from '../../../../../src/contact/respond/form/check.ts';
import type { FieldName } from '../../../../../src/contact/message/fields.ts';
import {
  createFields,
  customer,
  emergencyMessage,
  invoiceQuestion,
  plainMessage,
  plainQuestion,
} from '../../../../support/contact.ts';
import { createForm } from '../../../../support/form.ts';
import { listButtons, readForm } from '../../../../support/markup.ts';

const render = (typed: Partial<Record<FieldName, string | string[]>>) =>
  String(renderCheck(createForm({ step: 'check', fields: createFields(typed) })));

test('the whole message is shown, and said not to be sent', () => {
  const markup = render({
    ...plainMessage,
    subject: 'Password refused',
    program: 'Thunderbird',
    customer: 'no',
  });
  expect(markup).toContain('Nothing has been sent yet.');
  expect(markup).toContain(
    `<blockquote class="check__text" dir="auto" translate="no">${plainQuestion}</blockquote>`,
  );
  for (const fact of [
    '<dd translate="no">jo@writer.example</dd>',
    '<dd translate="no">Password refused</dd>',
    '<dd translate="no">Thunderbird</dd>',
    '<dd>No</dd>',
  ]) {
    expect(markup).toContain(fact);
  }
});

test('each question says where it goes, chosen or not, and it can be changed', () => {
  const markup = render({
    ...plainMessage,
    question: [plainQuestion, invoiceQuestion],
    topic: ['security', ''],
  });
  // What the text chose is sent as no choice.
  expect(readForm(markup).getAll('topic')).toEqual(['security', '']);
  expect(markup).toContain('<option value="" selected>Account and billing</option>');
});

test('where two topics fit alike, both stand first and the second is named', () => {
  const fields = createFields({ ...plainMessage });
  const markup = String(
    renderCheck(createForm({ step: 'check', fields, chooseTopics: () => ['webmail', 'mail-setup'] })),
  );
  expect(markup).toMatch(/<option value="" selected>[^<]+<\/option>\s*<option value="mail-setup">/u);
  expect(markup).toContain('aria-describedby="topic-1-hint"');
  expect(markup).toContain(`could also be for ${findTopic('mail-setup').label}`);
  expect(render(plainMessage)).not.toContain('could also be');
});

test('the subject helps to choose, as it does when the message is sent', () => {
  const markup = render({ ...plainMessage, subject: 'My invoice' });
  expect(markup).toContain('<option value="" selected>Account and billing</option>');
});

test('what the writer confirmed is shown, because it is sent', () => {
  expect(render({ ...plainMessage, confirm: ['english'] })).toContain('<dd>this is in English</dd>');
});

test('beside a report of an outage another question says where it goes', () => {
  const question = [emergencyMessage.question, invoiceQuestion];
  const markup = render({ ...emergencyMessage, question });
  expect(markup.match(/Goes to the engineer on call/gu)).toHaveLength(1);
  expect(markup).toContain('id="topic-2"');
});

test('an emergency says whom it wakes', () => {
  const markup = render(emergencyMessage);
  expect(markup).toContain('Goes to the engineer on call');
  expect(markup).toContain(`<dd translate="no">${customer}</dd>`);
});

test('what is sent from here is what was typed, and no honeypot or step', () => {
  const typed = {
    ...emergencyMessage,
    topic: ['webmail'],
    confirm: ['one-question'],
    [honeypot]: 'x',
    step: 'check',
  };
  const sent = readForm(render(typed));
  for (const [name, value] of Object.entries(typed)) {
    const kept = name !== honeypot && name !== 'step';
    expect([name, sent.getAll(name)]).toEqual([name, kept ? [value].flat() : []]);
  }
});

test('the writer can send or change it', () => {
  expect(listButtons(render(plainMessage))).toEqual([
    { label: 'Send your question' },
    { label: 'Go back and edit', name: 'step', value: 'write' },
  ]);
  expect(listButtons(render({ ...plainMessage, question: [plainQuestion, invoiceQuestion] }))[0]?.label).toBe(
    'Send as 2 separate messages',
  );
});

test('a text that may ask several things can be split before it is sent', () => {
  const question = 'can i pay by card and which port is for imap';
  expect(render({ ...plainMessage, question })).toContain('name="step" value="split"');
  expect(render({ ...plainMessage, question, confirm: 'one-question' })).not.toContain('value="split"');
  expect(render(plainMessage)).not.toContain('value="split"');
});
