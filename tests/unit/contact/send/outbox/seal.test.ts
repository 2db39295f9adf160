import { expect, test } from '@playwright/test';
import { createSealer } from '../../../../../src/contact/send/outbox/seal.ts';
import { createMail } from '../../../../support/mail.ts';
import { secret } from './bench.ts';

const payload = { mail: createMail({ text: 'Where is my mail? – “gone”' }), facts: { incident: 'IMAP-1' } };
const sealer = createSealer(secret);

test('a payload comes back as it was', () => {
  expect(sealer.open('row', sealer.seal('row', payload))).toEqual(payload);
});

test('the sealed bytes say nothing, and differ each time', () => {
  const sealed = Buffer.from(sealer.seal('row', payload));
  expect(sealed.includes('gone')).toBe(false);
  expect(sealed.includes(payload.mail.to)).toBe(false);
  expect(sealed.equals(Buffer.from(sealer.seal('row', payload)))).toBe(false);
  expect(sealed).toHaveLength(Buffer.byteLength(JSON.stringify(payload)) + 33);
});

test('a payload that was moved or changed does not open', () => {
  const sealed = sealer.seal('row', payload);
  expect(sealer.open('another', sealed)).toBeUndefined();
  for (const index of [0, 1, 5, 17, 33, sealed.length - 1]) {
    const changed = Uint8Array.from(sealed, (byte, at) => (at === index ? byte ^ 1 : byte));
    expect(sealer.open('row', changed), `byte ${index}`).toBeUndefined();
  }
  for (const length of [0, 1, 32]) expect(sealer.open('row', sealed.slice(0, length))).toBeUndefined();
});

test('after a rotation the previous secret still opens, and the new one seals', () => {
  const rotated = createSealer('another secret, of 32 characters or more', secret);
  expect(rotated.open('row', sealer.seal('row', payload))).toEqual(payload);
  expect(sealer.open('row', rotated.seal('row', payload))).toBeUndefined();
});
