import { expect, test } from '@playwright/test';
import { retryRow } from '../../../../../src/contact/send/outbox/operator.ts';
import { StoreError, type Store } from '../../../../../src/contact/send/outbox/types.ts';
import {
  createLetter,
  failed,
  hourMs,
  minuteMs,
  refused,
  sent,
  unknown,
  withOutbox,
  type Bench,
  type ScriptedTransport,
} from '../../../../unit/contact/send/outbox/bench.ts';

const onlyResend = { ways: ['resend'] };
const onlySmtp = { ways: ['smtp'] };
const copies = ({ sent: all }: ScriptedTransport) => all.map(({ copy }) => copy);
const submit = ({ outbox, during }: Bench, letter = createLetter()) => during(outbox.submit([letter]));

test('a message that is sent at once is answered so, and its payload is erased', () =>
  withOutbox(async (bench) => {
    expect(await submit(bench)).toMatchObject({
      status: 'sent',
      letters: [{ result: 'sent', known: false }],
    });
    expect(await bench.row()).toMatchObject({ state: 'sent', sealed: null });
    const [sending] = bench.resend.sent;
    expect(sending).toMatchObject({ id: createLetter().id, key: createLetter().id, copy: 1 });
    expect(sending?.mail).toEqual(createLetter().mail);
  }));

test('a failure that passes is over before the writer notices', () =>
  withOutbox(async (bench) => {
    bench.resend.steps = [failed, failed, sent];
    expect(await submit(bench)).toMatchObject({ status: 'sent' });
    expect(bench.resend.sent).toHaveLength(1);
  }, onlyResend));

test('a slow server is waited for: the answer is “stored”, then it is sent, once', () =>
  withOutbox(async (bench) => {
    bench.smtp.steps = [{ ...sent, takesMs: 9 * minuteMs }];
    const began = bench.time.now;
    const submitted = await bench.during(
      bench.outbox
        .submit([createLetter()])
        .then((answer) => ({ ...answer, afterMs: bench.time.now - began })),
    );
    expect(submitted).toMatchObject({ status: 'stored', afterMs: 6000 });
    await bench.pass(8 * minuteMs);
    expect(await bench.row()).toMatchObject({ state: 'waiting' });
    await bench.pass(2 * minuteMs);
    expect(await bench.row()).toMatchObject({ state: 'sent' });
    expect(copies(bench.smtp)).toEqual([1]);
  }, onlySmtp));

test('a lost answer at Resend is repeated with the same key and bytes', () =>
  withOutbox(async (bench) => {
    bench.resend.steps = [unknown, unknown, sent];
    await submit(bench);
    const [first, ...rest] = bench.resend.sent;
    expect(rest).toEqual([first, first]);
  }, onlyResend));

test('an answer lost at Resend, then 25 hours of certain failures: a marked copy', () =>
  withOutbox(async (bench) => {
    bench.resend.steps = [unknown, failed];
    await submit(bench);
    await bench.pass(25 * hourMs);
    bench.resend.steps = [sent];
    await bench.pass(hourMs);
    expect(copies(bench.resend)).toEqual([1, 2]);
    const copy = bench.resend.sent[1];
    expect(copy?.key).toBe(`${createLetter().id}-2`);
    expect(copy?.mail.headers['X-Support-Copy']).toBe('2');
    expect(copy?.mail.subject).toMatch(/\(perhaps a second copy\)$/u);
    expect(copy?.mail.messageId).toBe(bench.resend.sent[0]?.mail.messageId);
  }, onlyResend));

test('an unknown end over SMTP, then a certain failure: the doubt stays, and the copy is marked', () =>
  withOutbox(async (bench) => {
    bench.smtp.steps = [unknown, { result: { kind: 'failed', reason: '421' } }, sent];
    await submit(bench);
    await bench.pass(32 * minuteMs);
    expect(copies(bench.smtp)).toEqual([1, 2]);
    expect(await bench.row()).toMatchObject({ state: 'sent' });
  }, onlySmtp));

test('three copies with an unknown end are left to an operator, whose retry is marked, too', () =>
  withOutbox(async (bench) => {
    bench.smtp.steps = [unknown];
    await submit(bench);
    await bench.pass(3 * hourMs);
    expect(copies(bench.smtp)).toEqual([1, 2, 3]);
    expect(await bench.row()).toMatchObject({ state: 'stuck' });
    expect(bench.alerts).toContain('stuck');
    expect(await bench.outbox.health()).toMatchObject({ status: 'delayed' });
    bench.smtp.steps = [sent];
    expect(await retryRow(bench.store, await bench.row(), bench.time.now)).toBe(true);
    await bench.pass(minuteMs);
    expect(copies(bench.smtp)).toEqual([1, 2, 3, 4]);
    expect(await bench.outbox.health()).toMatchObject({ status: 'ok' });
  }, onlySmtp));

test('what every transport refuses is stuck with an alert, and goes within an hour once that is mended', () =>
  withOutbox(async (bench) => {
    bench.resend.steps = [refused];
    bench.smtp.steps = [refused];
    expect(await submit(bench)).toMatchObject({ status: 'stored' });
    expect(await bench.row()).toMatchObject({ state: 'stuck', refusedBy: ['resend', 'smtp'] });
    expect(bench.alerts).toContain('stuck');
    bench.smtp.steps = [sent];
    bench.resend.steps = [sent];
    await bench.pass(61 * minuteMs);
    expect(await bench.row()).toMatchObject({ state: 'sent' });
  }));

test('a lease that is lost before the hand-over lets nothing leave', () =>
  withOutbox(
    async (bench) => {
      await submit(bench);
      expect(bench.smtp.sent).toEqual([]);
      expect(await bench.row()).toMatchObject({ state: 'waiting', token: 'thief', maybe: 0 });
    },
    {
      ...onlySmtp,
      wrap: (store) => ({
        ...store,
        async put(rows) {
          const put = await store.put(rows);
          const far = Date.UTC(2100, 0);
          await store.claim({ now: far, limit: 1, token: 'thief', until: far });
          return put;
        },
      }),
    },
  ));

test('a late success after a lost lease is a success: nobody sends it again', () =>
  withOutbox(async (bench) => {
    bench.smtp.steps = [{ ...sent, takesMs: minuteMs }];
    const submitting = bench.outbox.submit([createLetter()]);
    await bench.time.runUntil(bench.time.now + 10_000);
    expect(await submitting).toMatchObject({ status: 'stored' });
    const later = bench.time.now + hourMs;
    const [stolen] = await bench.store.claim({ now: later, limit: 1, token: 'thief', until: later });
    expect(stolen).toMatchObject({ copy: 1, maybeBy: 'smtp' });
    await bench.time.runUntil(bench.time.now + 2 * minuteMs);
    expect(await bench.row()).toMatchObject({ state: 'sent', sealed: null });
    await bench.pass(2 * hourMs);
    expect(copies(bench.smtp)).toEqual([1]);
  }, onlySmtp));

test('a success that cannot be noted at once is noted later', () => {
  let failures = 2;
  const wrap = (store: Store): Store => ({
    ...store,
    settleSent: (...call) =>
      failures-- > 0 ? Promise.reject(new StoreError('gone', true)) : store.settleSent(...call),
  });
  return withOutbox(
    async (bench) => {
      expect(await submit(bench)).toMatchObject({ status: 'sent' });
      expect(bench.alerts).toContain('store failed');
      await bench.pass(minuteMs);
      expect(await bench.row()).toMatchObject({ state: 'sent' });
      expect(copies(bench.smtp)).toEqual([1]);
    },
    { ...onlySmtp, wrap },
  );
});

test('a row that neither secret opens is stuck, never erased, and told', () =>
  withOutbox(
    async (bench) => {
      expect(await submit(bench)).toMatchObject({ status: 'stored' });
      expect((await bench.row()).sealed).not.toBeNull();
      expect(bench.alerts).toEqual(['unknown secret']);
      const health = await bench.outbox.health();
      expect(health).toMatchObject({ status: 'delayed', counts: { unopenable: 1 } });
    },
    {
      wrap: (store) => ({
        ...store,
        put: (rows) => store.put(rows.map((row) => ({ ...row, sealed: Buffer.alloc(50) }))),
      }),
    },
  ));

test('a wrong key is told at once, and the message is kept', () =>
  withOutbox(async (bench) => {
    bench.resend.steps = [{ result: { kind: 'failed', reason: '401', needsOperator: true } }];
    expect(await submit(bench)).toMatchObject({ status: 'stored' });
    expect(bench.alerts).toContain('transport refuses');
  }, onlyResend));

test('a transport that throws is a failure before the hand-over, and unknown after it', () =>
  withOutbox(async (bench) => {
    bench.smtp.send = () => Promise.reject(new TypeError('before'));
    await submit(bench);
    expect(await bench.row()).toMatchObject({ maybe: 0, reason: 'smtp: TypeError' });
    bench.smtp.send = async (_sending, _signal, handOver) => {
      await handOver();
      throw new TypeError('after');
    };
    await bench.pass(minuteMs);
    expect((await bench.row()).maybe).toBeGreaterThan(0);
  }, onlySmtp));

test('stop lets what is under way end, and takes nothing new', () =>
  withOutbox(async (bench) => {
    bench.smtp.steps = [{ ...sent, takesMs: 8000 }];
    const submitting = bench.outbox.submit([createLetter()]);
    await bench.time.runUntil(bench.time.now + 7000);
    expect(await submitting).toMatchObject({ status: 'stored' });
    const stopping = bench.outbox.stop();
    await bench.time.runUntil(bench.time.now + 2000);
    await stopping;
    expect(bench.smtp.sent).toHaveLength(1);
  }, onlySmtp));

test('however many ask for what is due to be sent, a slow server gets few connections', () =>
  withOutbox(async ({ outbox, smtp, during, time }) => {
    smtp.steps = [failed];
    const letters = Array.from({ length: 40 }, (_, index) => createLetter({ submission: `${index}` }));
    await during(outbox.submit(letters), minuteMs);
    smtp.steps = [{ ...sent, takesMs: 9 * minuteMs }];
    for (let times = 0; times < 30; times += 1) void outbox.drain(3);
    await time.runUntil(time.now + minuteMs);
    expect(smtp.sent.length).toBeGreaterThan(2);
    expect(smtp.sent.length).toBeLessThanOrEqual(15);
  }, onlySmtp));
