import { expect, test } from '@playwright/test';
import { createOutbox } from '../../../../../src/contact/send/outbox/index.ts';
import {
  createLetter,
  failed,
  refused,
  secret,
  sent,
  unknown,
  withOutbox,
  type Bench,
  type Step,
} from './bench.ts';

/** An outbox without a store, with the transports and the time of the bench. */
function withoutStore(ways: string[], use: (bench: Bench) => Promise<void>) {
  return withOutbox(async (bench) => {
    const transports = [bench.resend, bench.smtp].filter(({ name }) => ways.includes(name));
    const clock = bench.time.clockOf({ dead: false, skewMs: 0 });
    const outbox = createOutbox({ storeName: 'off', transports, secret, clock, alert: () => undefined });
    await use({ ...bench, outbox });
  });
}
const submit = ({ outbox, during }: Bench) => during(outbox.submit([createLetter()]));
const slow: Step = { ...sent, takesMs: 20_000 };

for (const [title, ways, resend, smtp, expected, counts] of [
  ['a message that is taken is sent', ['resend'], [sent], [], { status: 'sent' }, [1, 0]],
  ['a failure is repeated', ['smtp'], [], [failed, failed, sent], { status: 'sent' }, [0, 1]],
  [
    'the next transport follows a sure failure',
    ['resend', 'smtp'],
    [failed],
    [sent],
    { status: 'sent' },
    [0, 1],
  ],
  [
    'only sure failures are “not delivered”',
    ['resend', 'smtp'],
    [failed],
    [refused],
    { status: 'not_delivered' },
    [0, 0],
  ],
  [
    'Resend’s silence is repeated with its key',
    ['resend'],
    [unknown, unknown, sent],
    [],
    { status: 'sent' },
    [3, 0],
  ],
  [
    'Resend’s silence to the end may be sent again, and no other transport is tried',
    ['resend', 'smtp'],
    [{ ...unknown, takesMs: 1500 }],
    [sent],
    { status: 'unknown', again: 'safe' },
    [3, 0],
  ],
  [
    'a certain failure clears no older doubt',
    ['resend'],
    [unknown, failed],
    [],
    { status: 'unknown', again: 'safe' },
    [1, 0],
  ],
  [
    'an unknown end over SMTP is repeated by nothing',
    ['smtp', 'resend'],
    [sent],
    [unknown],
    { status: 'unknown', again: 'unsafe' },
    [0, 1],
  ],
  [
    'a slow SMTP server has probably taken it',
    ['smtp'],
    [],
    [slow],
    { status: 'unknown', again: 'unsafe' },
    [0, 1],
  ],
  [
    'a slow server that has no text yet gets none after the answer',
    ['smtp'],
    [],
    [{ ...failed, takesMs: 20_000 }],
    { status: 'not_delivered' },
    [0, 0],
  ],
] as const) {
  test(title, () =>
    withoutStore([...ways], async (bench) => {
      if (resend.length > 0) bench.resend.steps = [...resend];
      if (smtp.length > 0) bench.smtp.steps = [...smtp];
      // The order of the letter decides, not that of the configuration.
      const letter = createLetter({ ways: [...ways] });
      const submitted = await bench.during(bench.outbox.submit([letter]));
      expect(submitted).toMatchObject(expected);
      expect([bench.resend.sent.length, bench.smtp.sent.length]).toEqual([...counts]);
    }),
  );
}

test('a key that is known with other content was sent before', () =>
  withoutStore(['resend'], async (bench) => {
    bench.resend.steps = [{ result: { kind: 'unknown', reason: '409', keySpent: true } }];
    expect(await submit(bench)).toMatchObject({ status: 'sent' });
  }));

test('what goes on behind the answer can be waited for', () =>
  withoutStore(['smtp'], async (bench) => {
    bench.smtp.steps = [slow];
    await submit(bench);
    let isIdle = false;
    const idle = bench.outbox.idle().then(() => (isIdle = true));
    await bench.time.runUntil(bench.time.now + 1000);
    expect(isIdle).toBe(false);
    await bench.during(idle, 20_000);
  }));
