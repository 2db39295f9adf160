import { expect, test } from '@playwright/test';
import { createContactHandler } from '../../../../src/contact/handle.ts';
import { createBotCheck } from '../../../../src/contact/guard/bot-check.ts';
import { createIncidents } from '../../../../src/contact/emergency/incident.ts';
import { createOutbox } from '../../../../src/contact/send/outbox/index.ts';
import type { Outcome } from '../../../../src/contact/message/types.ts';
import {
  built,
  createSettings,
  notProbed,
  plainMessage,
  plainQuestion,
  postForm,
  postJson,
  readProblems,
} from '../../../support/contact.ts';

const broken = new TypeError(`Cannot read “${plainQuestion}”`);
const outcomes: Outcome[] = [];

const limit = {
  isCrowded: () => Promise.resolve(false),
  isFlooded: () => Promise.resolve(false),
  count: () => Promise.reject(broken),
};

/** A handler of which one part is broken in a way that nobody has thought of. */
const send = createContactHandler({
  ...built,
  settings: createSettings(),
  outbox: createOutbox({ storeName: 'off', transports: [], secret: createSettings().CONTACT_SECRET }),
  limit,
  botCheck: createBotCheck(createSettings(), limit),
  incidents: createIncidents(createSettings()),
  probe: notProbed,
  log: (outcome) => outcomes.push(outcome),
});

test('when a part of ours breaks, a program is told that nothing was delivered, with a ready mail', async () => {
  const response = await send(postJson(plainMessage));
  expect(response.status).toBe(503);
  const { problems } = await readProblems(response);
  expect(problems).toMatchObject([{ code: 'not_delivered', field: 'question', index: 0 }]);
  expect(new URL(problems[0]?.mailto ?? '').searchParams.get('body')).toBe(plainQuestion);
});

test('when a part of ours breaks, the page keeps what was typed', async () => {
  const response = await send(postForm({ ...plainMessage, subject: 'Password refused' }));
  expect(response.status).toBe(503);
  const body = await response.text();
  for (const typed of [plainQuestion, plainMessage.email, 'Password refused', 'Try again'])
    expect(body).toContain(typed);
});

test('the log is told the name of the error, and not its message', async () => {
  await send(postJson(plainMessage));
  expect(outcomes.at(-1)).toMatchObject({ kind: 'refused', failure: 'TypeError' });
  expect(JSON.stringify(outcomes.at(-1))).not.toContain('Cannot read');
});
