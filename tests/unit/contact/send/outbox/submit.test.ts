import { expect, test } from '@playwright/test';
import { StoreError, type Store } from '../../../../../src/contact/send/outbox/types.ts';
import { createLetter, failed, hourMs, sent, unknown, withOutbox, type Bench } from './bench.ts';

const refusing = new StoreError('full', true);
const silent = new StoreError('time-out', false);
const onlyResend = { ways: ['resend'] };
const onlySmtp = { ways: ['smtp'] };

/** Fails `put` in turn; undefined does it. */
function failPuts(...failures: (StoreError | undefined)[]) {
  return (store: Store): Store => ({
    ...store,
    put(rows) {
      const failure = failures.shift();
      return failure ? Promise.reject(failure) : store.put(rows);
    },
  });
}
const submit = ({ outbox, during }: Bench, ...letters: ReturnType<typeof createLetter>[]) =>
  during(outbox.submit(letters.length > 0 ? letters : [createLetter()]));

test('all questions of a submission are stored together, and one that fails hides no other', () =>
  withOutbox(async (bench) => {
    bench.resend.steps = [sent, unknown];
    const letters = [createLetter({ index: 0 }), createLetter({ index: 1 })];
    const submitted = await submit(bench, ...letters);
    expect(submitted).toMatchObject({
      status: 'stored',
      letters: [{ result: 'sent' }, { result: 'stored' }],
    });
    expect(submitted.letters.map(({ reference }) => reference)).toEqual(
      letters.map(({ reference }) => reference),
    );
  }, onlyResend));

test('the same press again is the same message, whether it was sent or waits', () =>
  withOutbox(async (bench) => {
    bench.resend.steps = [failed];
    const first = await submit(bench);
    const second = await submit(bench);
    expect([first.status, second.status]).toEqual(['stored', 'stored']);
    expect(second.letters[0]).toMatchObject({ known: true, reference: first.letters[0]?.reference });
    bench.resend.steps = [sent];
    await bench.pass(hourMs);
    expect(await submit(bench)).toMatchObject({ status: 'sent', letters: [{ known: true, attempts: [] }] });
    expect(bench.resend.sent).toHaveLength(1);
  }, onlyResend));

test('a double click waits for the first one’s attempt', () =>
  withOutbox(async (bench) => {
    bench.resend.steps = [{ ...sent, takesMs: 3000 }];
    const clicks = [bench.outbox.submit([createLetter()]), bench.outbox.submit([createLetter()])];
    const told = await bench.during(Promise.all(clicks));
    expect(told.map(({ status }) => status)).toEqual(['sent', 'sent']);
    expect(bench.resend.sent).toHaveLength(1);
  }, onlyResend));

test('another submission with the same words is another message', () =>
  withOutbox(async (bench) => {
    await submit(bench);
    await submit(bench, createLetter({ submission: 'evening' }));
    expect(bench.resend.sent).toHaveLength(2);
    const { print } = createLetter();
    expect(await bench.outbox.find({ print, since: 0 })).toHaveLength(2);
    const { submission } = createLetter();
    expect(await bench.outbox.find({ submission })).toMatchObject([{ state: 'sent', print }]);
  }, onlyResend));

test('after an unknown first put, a second one that fails for sure proves nothing: nothing is sent', () =>
  withOutbox(
    async (bench) => {
      expect(await submit(bench)).toMatchObject({ status: 'unknown', again: 'safe' });
      expect([...bench.resend.sent, ...bench.smtp.sent]).toEqual([]);
      expect(bench.alerts).toEqual(['store failed']);
    },
    { wrap: failPuts(silent, refusing) },
  ));

test('a put that is unknown at first and done at last is stored', () =>
  withOutbox(
    async (bench) => {
      expect(await submit(bench)).toMatchObject({ status: 'sent', letters: [{ known: false }] });
      expect(bench.resend.sent).toHaveLength(1);
    },
    {
      ...onlyResend,
      wrap: (store) => {
        let first = true;
        return {
          ...store,
          async put(rows) {
            const put = await store.put(rows);
            if (!first) return put;
            first = false;
            throw silent;
          },
        };
      },
    },
  ));

test('a put that hangs is left after a second, twice', () =>
  withOutbox(
    async (bench) => {
      const began = bench.time.now;
      const answer = bench.outbox.submit([createLetter()]);
      const timed = answer.then(({ status }) => ({ status, afterMs: bench.time.now - began }));
      expect(await bench.during(timed)).toEqual({ status: 'unknown', afterMs: 2000 });
    },
    { wrap: (store) => ({ ...store, put: () => new Promise(() => undefined) }) },
  ));

test('beside a store that fails, a message goes marked; the same press, stored, then goes once', () =>
  withOutbox(
    async (bench) => {
      expect(await submit(bench)).toMatchObject({ status: 'sent' });
      expect(bench.smtp.sent).toMatchObject([{ copy: 2, key: `${createLetter().id}-d` }]);
      expect(await bench.outbox.health()).toMatchObject({ status: 'delayed', problems: ['the store fails'] });
      await submit(bench);
      expect(bench.smtp.sent.map(({ mail }) => mail.headers['X-Support-Copy'])).toEqual(['2', undefined]);
      expect(await bench.outbox.health()).toMatchObject({ status: 'ok' });
    },
    { ...onlySmtp, wrap: failPuts(refusing) },
  ));

test('beside a store that fails, Resend alone recognizes its key: no mark is needed', () =>
  withOutbox(
    async (bench) => {
      await submit(bench);
      await submit(bench);
      const [first, second] = bench.resend.sent;
      expect(first?.copy).toBe(1);
      expect(second).toEqual(first);
    },
    { ...onlyResend, wrap: failPuts(refusing) },
  ));

test('beside a store that fails, a failure is never “not delivered”: an earlier press may lie in it', () =>
  withOutbox(
    async (bench) => {
      bench.smtp.steps = [failed];
      expect(await submit(bench)).toMatchObject({ status: 'unknown', again: 'safe' });
    },
    { ...onlySmtp, wrap: failPuts(refusing) },
  ));

for (const step of ['open', 'settle', 'settleSent'] as const) {
  test(`a store that vanishes at ${step} turns no durable put into an error, and the message goes later`, () => {
    let isGone = true;
    const wrap = (store: Store): Store => {
      const vanish = <Call extends unknown[]>(name: string, does: (...call: Call) => Promise<boolean>) =>
        name === step ? (...call: Call) => (isGone ? Promise.reject(silent) : does(...call)) : does;
      const { open, settle, settleSent } = store;
      return {
        ...store,
        open: vanish('open', open),
        settle: vanish('settle', settle),
        settleSent: vanish('settleSent', settleSent),
      };
    };
    return withOutbox(
      async (bench) => {
        if (step === 'settle') bench.smtp.steps = [failed, sent];
        expect((await submit(bench)).status).toBe(step === 'settleSent' ? 'sent' : 'stored');
        isGone = false;
        await bench.pass(2 * hourMs);
        expect(await bench.row()).toMatchObject({ state: 'sent' });
        expect(bench.smtp.sent).toHaveLength(1);
      },
      { ...onlySmtp, wrap },
    );
  });
}
