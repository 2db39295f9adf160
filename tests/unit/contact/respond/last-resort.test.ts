import { expect, test } from '@playwright/test';
import { provider } from '../../../../src/provider/index.ts';
import { createProblem } from '../../../../src/contact/message/problems.ts';
import type { Outcome } from '../../../../src/contact/message/types.ts';
import { respondAtLast } from '../../../../src/contact/respond/last-resort.ts';
import { contactUrl, createFields, plainMessage } from '../../../support/contact.ts';

const reference = `${provider.referencePrefix}-0000-0000`;
const fields = createFields({ ...plainMessage, question: ['<b>Where</b> is my mail?', 'And my calendar?'] });
const refused: Outcome = { kind: 'refused', fields, problems: [createProblem('not_delivered')] };
const failure = new RangeError('the text of a visitor');

function answer(outcome: Outcome, accept: string): Response {
  const request = new Request(contactUrl, { method: 'POST', headers: { Accept: accept } });
  return respondAtLast(request, outcome, failure);
}

test('a page that can’t be made gives every text back, with another way to send it', async () => {
  const response = answer(refused, 'text/html');
  expect(response.status).toBe(500);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  const body = await response.text();
  expect(body).toContain('&lt;b&gt;Where&lt;/b&gt; is my mail?');
  expect(body).toContain('And my calendar?');
  expect(body).toContain(`mailto:${provider.support.address}`);
  expect(body).not.toContain('the text of a visitor');
});

test('a message that was accepted is said to be accepted, whatever failed afterwards', async () => {
  const receipts = [{ reference, topic: 'sales' }];
  const outcome: Outcome = { kind: 'accepted', status: 'stored', receipts, emergency: false };
  expect(await answer(outcome, 'text/html').text()).toContain(reference);
  const program = answer(outcome, 'application/json');
  expect([program.status, await program.json()]).toMatchObject([200, { references: [reference] }]);
});
