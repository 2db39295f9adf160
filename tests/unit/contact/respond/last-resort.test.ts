import { expect, test } from '@playwright/test';
import { provider } from '../../../../src/provider/index.ts';
import { createProblem } from '../../../../src/contact/message/problems.ts';
import type { Outcome } from '../../../../src/contact/message/types.ts';
import { respond } from '../../../../src/contact/respond/index.ts';
import { respondAtLast } from '../../../../src/contact/respond/last-resort.ts';
import { built, contactUrl, createFields, plainMessage } from '../../../support/contact.ts';

const reference = `${provider.referencePrefix}-0000-0000`;
const fields = createFields({ ...plainMessage, question: ['<b>Where</b> is my mail?', 'And my calendar?'] });
const refused: Outcome = { kind: 'refused', fields, problems: [createProblem('not_delivered')] };
const failure = new RangeError('the text of a visitor');

/** Parts of which each fails: whatever is made with them can't be made. */
function fail(): never {
  throw failure;
}
const broken = { ...built, page: fail, findAnswer: fail, hasPage: fail, findTitle: fail };

const print = console.error;
const printed: string[] = [];

test.beforeEach(() => {
  printed.length = 0;
  console.error = (line: string) => printed.push(line);
});

test.afterEach(() => {
  console.error = print;
});

function answer(outcome: Outcome, accept: string): Promise<Response> {
  const request = new Request(contactUrl, { method: 'POST', headers: { Accept: accept } });
  return respond(request, outcome, { ...broken, secret: 'a secret of the tests' });
}

test('a page that can’t be made gives every text back, with another way to send it', async () => {
  const response = await answer(refused, 'text/html');
  expect(response.status).toBe(500);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  const body = await response.text();
  expect(body).toContain('&lt;b&gt;Where&lt;/b&gt; is my mail?');
  expect(body).toContain('And my calendar?');
  expect(body).toContain(`mailto:${provider.support.address}`);
  expect([body, ...printed].join('\n')).not.toContain('the text of a visitor');
  expect(printed).toEqual([expect.stringContaining('"failure":"RangeError"')]);
});

test('a message that was accepted is said to be accepted, whatever failed afterwards', async () => {
  const receipts = [{ reference, topic: 'sales' }];
  const outcome: Outcome = { kind: 'accepted', status: 'stored', receipts, emergency: false };
  const ask = (Accept: string) =>
    respondAtLast(new Request(contactUrl, { method: 'POST', headers: { Accept } }), outcome, failure);
  expect(await ask('text/html').text()).toContain(reference);
  const program = ask('application/json');
  expect([program.status, await program.json()]).toMatchObject([200, { references: [reference] }]);
});

test('a receipt that can’t be shown still says that the message was accepted', async () => {
  const receipts = [{ reference, topic: 'sales' }];
  // No calendar has this moment.
  const receipt: Outcome = { kind: 'receipt', status: 'stored', receipts, emergency: false, at: Infinity };
  const response = await answer(receipt, 'text/html');
  expect(response.status).toBe(200);
  const body = await response.text();
  expect(body).toContain(reference);
  expect(body).not.toContain('what you typed');
});
