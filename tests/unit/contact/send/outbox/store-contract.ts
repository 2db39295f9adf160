import { expect, test } from '@playwright/test';
import { readProgress } from '../../../../../src/contact/send/outbox/schedule.ts';
import { never, reasons, type Progress, type Store } from '../../../../../src/contact/send/outbox/types.ts';
import { createRow, createStoredRow } from './bench.ts';

const progress = (parts: Partial<Progress> = {}): Progress => ({
  ...readProgress(createStoredRow()),
  ...parts,
});
const claimAt = (store: Store, now: number, token = 'worker', limit = 10) =>
  store.claim({ now, limit, token, until: now + 100 });

/** What every store must do. */
export function describeStore(open: () => Promise<{ store: Store; close: () => Promise<void> }>): void {
  let store: Store;
  let close: () => Promise<void>;
  test.beforeEach(async () => {
    ({ store, close } = await open());
  });
  test.afterEach(() => close());

  const read = async (id = 'row') => {
    const [row] = await store.find([id]);
    if (!row) throw new Error(`There is no ${id}.`);
    return row;
  };

  test('a row comes back as it was put, bytes and all', async () => {
    const put = createRow({ urgent: true, lease: 5000 });
    const [first] = await store.put([put]);
    expect(first).toMatchObject({ known: false, row: { id: 'row', state: 'waiting' } });
    const row = await read();
    expect(row).toEqual({
      ...createStoredRow({ ...put, due: put.created }),
      sealed: expect.any(Uint8Array) as Uint8Array,
    });
    expect([...(row.sealed ?? [])]).toEqual([...put.sealed]);
  });

  test('a row that is there stays as it is, and the others are stored', async () => {
    await store.put([createRow()]);
    const answer = await store.put([createRow({ reference: 'other' }), createRow({ id: 'second' })]);
    expect(answer.map(({ known, row }) => [known, row.reference])).toEqual([
      [true, 'HL-0000-0000'],
      [false, 'HL-0000-0000'],
    ]);
    expect(await store.list(10)).toHaveLength(2);
  });

  test('rows are claimed when they are due and nobody has them, urgent ones first', async () => {
    await store.put([
      createRow({ id: 'late', created: 300, lease: 300 }),
      createRow({ id: 'early', created: 100, lease: 100 }),
      createRow({ id: 'urgent', created: 200, lease: 200, urgent: true }),
      createRow({ id: 'leased', created: 100, lease: 9000 }),
    ]);
    const first = await claimAt(store, 1000, 'one', 2);
    expect(first.map(({ id, token, lease }) => [id, token, lease])).toEqual([
      ['urgent', 'one', 1100],
      ['early', 'one', 1100],
    ]);
    expect((await claimAt(store, 1000, 'two')).map(({ id }) => id)).toEqual(['late']);
    expect(await claimAt(store, 1050, 'three')).toEqual([]);
    expect(await claimAt(store, 1100, 'four')).toHaveLength(3);
  });

  test('rows that nobody is sending are due at once, in the order in which they came', async () => {
    const left = { lease: 0, token: '' };
    for (const [id, created] of [
      ['c', 30],
      ['a', 20],
      ['b', 10],
    ] as const) {
      await store.put([createRow({ id, created, ...left })]);
    }
    expect((await claimAt(store, 30, 'worker', 2)).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await claimAt(store, 29)).toEqual([]);
    const [last] = await claimAt(store, 30);
    expect(last).toEqual({
      ...createStoredRow({ id: 'c', created: 30, due: 30, lease: 130, token: 'worker' }),
      sealed: expect.any(Uint8Array) as Uint8Array,
    });
  });

  test('emergencies are claimed alone where there is room for them only', async () => {
    await store.put([createRow({ id: 'normal' }), createRow({ id: 'urgent', urgent: true })]);
    const claim = { now: 1000, limit: 5, token: 'worker', until: 2000, urgentOnly: true };
    expect((await store.claim(claim)).map(({ id }) => id)).toEqual(['urgent']);
    expect(await store.claim(claim)).toEqual([]);
    expect(await claimAt(store, 1000)).toHaveLength(1);
  });

  test('a hand-over needs the lease, and notes the first attempt of a copy that may have been accepted', async () => {
    await store.put([createRow()]);
    expect(await store.open('row', 'another', { by: 'smtp', copy: 1, at: 5 })).toBe(false);
    expect(await store.open('row', 'first', { by: 'resend', copy: 1, at: 5 })).toBe(true);
    expect(await store.open('row', 'first', { by: 'resend', copy: 1, at: 9 })).toBe(true);
    expect(await read()).toMatchObject({ copy: 1, maybe: 5, maybeBy: 'resend' });
    expect(await store.open('row', 'first', { by: 'smtp', copy: 2, at: 12 })).toBe(true);
    expect(await read()).toMatchObject({ copy: 2, maybe: 12, maybeBy: 'smtp' });
  });

  test('a lease is renewed only by its owner', async () => {
    await store.put([createRow()]);
    expect(await store.renew('row', 'first', 2000)).toBe(true);
    expect(await store.renew('row', 'another', 9000)).toBe(false);
    expect(await claimAt(store, 1999)).toEqual([]);
    expect(await claimAt(store, 2000)).toHaveLength(1);
  });

  test('a late success is a success, and erases the payload', async () => {
    await store.put([createRow()]);
    await claimAt(store, 1000);
    expect(await store.settleSent('row', 'lost', { by: 'smtp', at: 2000, keepUntil: 0 })).toBe(true);
    expect(await read()).toMatchObject({ state: 'sent', sealed: null, ended: 2000 });
    // Neither an older failure nor a second success changes that, and nobody sends it again.
    expect(await store.settle('row', 'worker', progress())).toBe(false);
    expect(await store.open('row', 'worker', { by: 'smtp', copy: 1, at: 3 })).toBe(false);
    expect(await store.settleSent('row', 'worker', { by: 'smtp', at: 9000, keepUntil: 0 })).toBe(true);
    expect(await read()).toMatchObject({ state: 'sent', ended: 2000 });
    expect(await claimAt(store, 1e9)).toEqual([]);
    expect(await store.list(10)).toEqual([]);
  });

  test('a success that is older than a refusal by the same transport changes nothing', async () => {
    await store.put([createRow()]);
    await store.revise('row', ['waiting'], progress({ refusedBy: ['resend'] }));
    expect(await store.settleSent('row', 'first', { by: 'resend', at: 1, keepUntil: 0 })).toBe(false);
    expect(await read()).toMatchObject({ state: 'waiting' });
    expect(await store.settleSent('row', 'first', { by: 'smtp', at: 1, keepUntil: 0 })).toBe(true);
  });

  test('progress is noted only with the lease, and frees the row unless it is kept', async () => {
    await store.put([createRow()]);
    const next = progress({ due: 7000, tries: 3, copy: 2, maybe: 4, maybeBy: 'smtp', refusedBy: ['resend'] });
    expect(await store.settle('row', 'another', next)).toBe(false);
    expect(await store.settle('row', 'first', next, 6000)).toBe(true);
    expect(await read()).toMatchObject({ ...next, lease: 6000, token: 'first' });
    expect(await store.settle('row', 'first', { ...next, state: 'stuck', due: 8000 })).toBe(true);
    expect(await read()).toMatchObject({ state: 'stuck', lease: 0, token: '' });
    expect(await claimAt(store, 7999)).toEqual([]);
    expect(await claimAt(store, 8000)).toHaveLength(1);
  });

  test('a row that waits for an operator is never due', async () => {
    await store.put([createRow()]);
    await store.settle('row', 'first', progress({ state: 'stuck', due: never }));
    expect(await claimAt(store, Date.UTC(2200, 1, 1))).toEqual([]);
    expect(await store.list(10)).toHaveLength(1);
    expect(await store.revise('row', ['stuck'], progress({ due: 1000 }))).toBe(true);
    expect(await claimAt(store, 1000)).toHaveLength(1);
  });

  test('a sent row goes again if its payload was kept, and then with another one if wanted', async () => {
    await store.put([createRow()]);
    await store.settleSent('row', 'first', { by: 'resend', at: 2000, keepUntil: 5000 });
    expect((await read()).sealed).not.toBeNull();
    expect(await claimAt(store, 1e9)).toEqual([]);
    expect(await store.revise('row', ['waiting'], progress())).toBe(false);
    const again = progress({ refusedBy: ['resend'], copy: 2, due: 3000 });
    expect(await store.revise('row', ['sent'], again, Buffer.from('other'))).toBe(true);
    const [claimed] = await claimAt(store, 3000);
    expect(claimed).toMatchObject({ state: 'waiting', copy: 2, ended: 0 });
    expect(Buffer.from(claimed?.sealed ?? []).toString()).toBe('other');
    await store.sweep(6000, 0);
    expect((await read()).sealed).not.toBeNull();
  });

  test('payloads are erased when asked, when their time is over, and when a row is dropped', async () => {
    const rows = ['asked', 'over', 'kept', 'dropped'].map((id) => createRow({ id }));
    await store.put(rows);
    for (const id of ['asked', 'over', 'kept']) {
      const keepUntil = id === 'kept' ? 9000 : 5000;
      await store.settleSent(id, 'first', { by: 'resend', at: 2000, keepUntil });
    }
    expect(await store.erase('asked')).toBe(true);
    expect(await store.erase('asked')).toBe(false);
    expect(await store.erase('dropped')).toBe(false);
    expect(await store.drop('dropped', 2000)).toBe(true);
    expect(await store.drop('kept', 2000)).toBe(false);
    await store.sweep(6000, 0);
    const left = await store.find(rows.map(({ id }) => id));
    expect(left.map(({ id, sealed, state }) => [id, sealed !== null, state])).toEqual([
      ['asked', false, 'sent'],
      ['over', false, 'sent'],
      ['kept', true, 'sent'],
      ['dropped', false, 'dropped'],
    ]);
    expect(await store.revise('asked', ['sent'], progress())).toBe(false);
  });

  test('rows are found by their submission, and by their text since a time', async () => {
    await store.put([
      createRow({ id: 'a', submission: 'one', created: 1000 }),
      createRow({ id: 'b', submission: 'one', created: 1000, print: 'other' }),
      createRow({ id: 'c', submission: 'two', created: 2000 }),
    ]);
    const find = async (key: Parameters<Store['findBy']>[0]) =>
      (await store.findBy(key)).map(({ id }) => id).sort();
    expect(await find({ submission: 'one' })).toEqual(['a', 'b']);
    expect(await find({ print: 'print', since: 1001 })).toEqual(['c']);
    expect(await find({ print: 'print', since: 1000 })).toEqual(['a', 'c']);
    expect(await find({ submission: 'three' })).toEqual([]);
  });

  test('the figures count what waits, what is stuck, and how old it is', async () => {
    await store.put([
      createRow({ id: 'old', created: 1000, reference: 'HL-OLD' }),
      createRow({ id: 'urgent', created: 2000, urgent: true, reference: 'HL-URGENT' }),
      createRow({ id: 'stuck', created: 3000, reference: 'HL-STUCK' }),
      createRow({ id: 'sent', created: 500 }),
      createRow({ id: 'delayed', created: 600 }),
    ]);
    await store.settle('stuck', 'first', progress({ state: 'stuck', reason: reasons.unopenable }));
    await store.settleSent('sent', 'first', { by: 'resend', at: 1, keepUntil: 9000 });
    await store.settleSent('delayed', 'first', { by: 'resend', at: 1, keepUntil: 9000 });
    await store.revise('delayed', ['sent'], progress({ state: 'sent', due: 4000, reason: reasons.delayed }));
    expect(await read('delayed')).toMatchObject({ state: 'sent' });
    expect(await store.stats({ delayedBefore: 4001 })).toEqual({
      waiting: 2,
      urgent: 1,
      stuck: 1,
      unopenable: 1,
      oldest: 1000,
      oldestUrgent: 2000,
      delayed: 1,
      references: ['HL-STUCK', 'HL-OLD', 'HL-URGENT'],
    });
    expect(await store.stats({ delayedBefore: 4000 })).toMatchObject({ delayed: 0 });
  });
}
