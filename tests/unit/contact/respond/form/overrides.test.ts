import { expect, test } from '@playwright/test';
import {
  isSplit,
  renderSplitOverrides,
  renderOverrides,
} from '../../../../../src/contact/respond/form/overrides.ts';
import {
  createProblem,
  type Problem,
  type ProblemCode,
} from '../../../../../src/contact/message/problems.ts';
import type { FormState } from '../../../../../src/contact/respond/form/state.ts';
import { createFields, customer, writer } from '../../../../support/contact.ts';
import { createForm } from '../../../../support/form.ts';
import { listButtons } from '../../../../support/markup.ts';

/** What the buttons of these warnings send. */
function listOverrides(...codes: ProblemCode[]): string[] {
  const problems = codes.map((code) => createProblem(code));
  return listButtons(String(renderOverrides(createForm({ problems })))).map(
    ({ name, value }) => `${name}=${value}`,
  );
}

for (const [code, ways] of [
  ['not_english', ['confirm=english']],
  ['contains_secret', ['confirm=secrets']],
  ['check_address', ['confirm=address']],
  ['emergency_not_service_wide', ['emergency=no', 'confirm=emergency']],
] as const) {
  test(`the writer can override ${code}`, () => {
    expect(listOverrides(code)).toEqual(ways);
  });
}

test('a writer who is no customer cannot override that, but can send a regular message', () => {
  // A customer who forgot to say so can say it now.
  expect(listOverrides('emergency_customers_only')).toEqual(['emergency=no', 'customer=yes']);
});

test('a mistyped address is corrected with one press, or confirmed', () => {
  const problems = [createProblem('check_address', { field: 'email', suggestion: 'anna@gmail.com' })];
  const markup = String(renderOverrides(createForm({ problems })));
  const [button = ''] = /<button[^>]*name="email"[\s\S]*?<\/button>/u.exec(markup) ?? [];
  expect(button).toContain('value="anna@gmail.com"');
  expect(button).toMatch(/Use\s<span translate="no">anna@gmail.com<\/span>/u);
  expect(markup).toContain('My address is fine: send it');
});

/** What the buttons of a form say. */
function readLabels(state: Partial<FormState>): string[] {
  return (String(renderOverrides(createForm(state))).match(/<button[\s\S]*?<\/button>/gu) ?? []).map(
    (button) => button.replace(/<[^>]*>/gu, '').replace(/\s+/gu, ' '),
  );
}

test('a button says that it sends only where nothing else is asked first', () => {
  const address = createProblem('check_address', { field: 'email', suggestion: 'anna@gmail.com' });
  const several = createProblem('several_questions', { field: 'question', index: 0, parts: ['a', 'b'] });
  const label = (problems: Problem[], later: Problem[] = []) => readLabels({ problems, later });
  expect(label([address])).toEqual(['Use anna@gmail.com and send', 'My address is fine: send it']);
  expect(label([address], [several])).toEqual(['Use anna@gmail.com', 'My address is fine']);
  expect(label([createProblem('contains_secret'), address])).toEqual([
    'Use anna@gmail.com',
    'There’s nothing secret in it',
    'My address is fine',
  ]);
  // Nobody is asked how many questions an emergency has.
  expect(label([createProblem('emergency_not_service_wide')], [several])).toEqual([
    'Make it a regular message',
    'The service is down for others too: send as an emergency',
  ]);
});

test('no button says that it sends where its press brings up a mistyped address', () => {
  const label = (code: ProblemCode, typed: Parameters<typeof createFields>[0]) =>
    readLabels({ problems: [createProblem(code)], fields: createFields(typed) })[0];
  const email = 'Jo <jo@gmial.com>';
  expect(label('not_english', { email })).toBe('It’s in English');
  expect(label('emergency_not_service_wide', { email })).toBe('Make it a regular message');
  expect(label('account_missing', { email })).toBe('It’s not an emergency');
  for (const typed of [{ email: writer }, { email: 'no address' }, { email, confirm: 'address' }, {}]) {
    expect(label('not_english', typed)).toBe('It’s in English: send it as it is');
    expect(label('emergency_not_service_wide', typed)).toBe('Send as a regular message');
  }
});

test('who becomes a customer by a press sends an emergency only where service and account are named', () => {
  const label = (typed: Parameters<typeof createFields>[0]) =>
    readLabels({ problems: [createProblem('emergency_customers_only')], fields: createFields(typed) })[1];
  const service = 'imap';
  expect(label({ service, account: customer })).toBe('I’m a customer: send as an emergency');
  for (const typed of [{}, { service }, { account: customer }, { service, account: writer }])
    expect(label(typed)).toBe('I’m a customer: it’s an emergency');
});

test('nobody can override a bad field', () => {
  expect(
    listOverrides('email_invalid', 'question_too_long', 'too_many_questions', 'too_many_messages'),
  ).toEqual([]);
});

test('the same warning about two questions has one button', () => {
  expect(listOverrides('not_english', 'not_english', 'contains_secret')).toEqual([
    'confirm=english',
    'confirm=secrets',
  ]);
});

test('each message that could not be delivered has its own link to the writer’s mail program', () => {
  const problems = ['a', 'b'].map((text) =>
    createProblem('not_delivered', { mailto: `mailto:x?subject=${text}&body=${text}` }),
  );
  const markup = String(renderOverrides(createForm({ problems })));
  expect(markup).toContain('href="mailto:x?subject=a&amp;body=a"');
  expect(markup).toContain('href="mailto:x?subject=b&amp;body=b"');
});

test('a text that was split is sent as several messages, or as it was', () => {
  expect(listButtons(String(renderSplitOverrides(3)))).toEqual([
    { label: 'Send as 3 separate messages' },
    { label: 'It’s one question: send it as it is', name: 'step', value: 'unsplit' },
  ]);
});

test('only a text that was split is asked about', () => {
  expect(isSplit([createProblem('several_questions', { parts: ['a', 'b'] })])).toBe(true);
  expect(isSplit([createProblem('not_english')])).toBe(false);
});
