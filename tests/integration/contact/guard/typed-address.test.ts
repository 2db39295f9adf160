import { expect, test } from '@playwright/test';
import {
  emergencyMessage,
  plainMessage,
  plainQuestion,
  postJson,
  readCodes,
  writer,
} from '../../../support/contact.ts';
import { withContact } from '../../../support/contact-under-test.ts';

const limited = { environment: { RATE_LIMIT: 'on' } };
const victim = { address: '192.0.2.7' };

let count = 0;
const post = (more: object = {}) => {
  count += 1;
  return postJson({ ...plainMessage, question: `${plainQuestion} This is number ${count}.`, ...more });
};

/** What an answer says beside its reference, which differs from message to message. */
function describeAnswer(response: Response) {
  const { status, headers } = response;
  return {
    status,
    limits: ['RateLimit', 'RateLimit-Policy', 'Retry-After'].map((name) => headers.get(name)),
  };
}

for (const [where, attackers] of [
  ['one network', ['198.51.100.1']],
  ['two networks', ['198.51.100.1', '203.0.113.1']],
] as const) {
  test(`after a stranger in ${where} has sent all they can in a person’s name, the person’s own messages go through`, () =>
    withContact(
      async ({ send }) => {
        for (const address of attackers) {
          for (let message = 0; message < 12; message += 1) await send(post(), { address });
        }
        expect((await send(post(), victim)).status).toBe(200);
        expect((await send(postJson(emergencyMessage), victim)).status).toBe(200);
      },
      { environment: { RATE_LIMIT: 'on', PROOF: 'off' } },
    ));
}

test('nobody learns from an answer what an address has sent', () =>
  withContact(async ({ send }) => {
    for (let message = 0; message < 6; message += 1) await send(post({ email: writer }), victim);
    const known = await send(post({ email: writer }), { address: '198.51.100.1' });
    const unknown = await send(post({ email: 'nobody@writer.example' }), { address: '203.0.113.1' });
    expect(describeAnswer(known)).toEqual(describeAnswer(unknown));
    // The person who sent these is asked for proof of work; a stranger in another network is not.
    expect(await readCodes(await send(post({ email: writer }), victim))).toEqual(['proof_wanted']);
  }, limited));

test('a network that sends in one name in all the time is refused, and its other writers are not', () =>
  withContact(
    async ({ send }) => {
      const statuses = [];
      for (let message = 0; message < 11; message += 1) statuses.push((await send(post(), victim)).status);
      expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
      expect((await send(post({ email: 'al@writer.example' }), victim)).status).toBe(200);
    },
    { environment: { RATE_LIMIT: 'on', PROOF: 'off' } },
  ));

test('a flood from many networks demands proof of everybody, and gives each form its challenge', () =>
  withContact(async ({ send }) => {
    const flood = (index: number) =>
      send(post({ email: `bot-${index}@bot.example` }), { address: `203.0.113.${index}` });
    for (let index = 0; index < 105; index += 1) await flood(index);
    expect(await readCodes(await send(post(), victim))).toEqual(['proof_wanted']);
    expect((await send(postJson(emergencyMessage), victim)).status).toBe(200);
    const token = await send(new Request('https://x.example/api/contact?token'), victim);
    expect(await token.json()).toMatchObject({ challenge: { signature: expect.any(String) } });
  }, limited));
