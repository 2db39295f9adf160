import { expect, test } from '@playwright/test';
import { findHome, findKey } from '../../../../src/search/core/keys.ts';
import { stemWord } from '../../../../src/checks/text/stem.ts';

for (const words of [
  ['message', 'messages', 'messaging'],
  ['copy', 'copies', 'copied'],
  ['stop', 'stopped', 'stopping'],
  ['update', 'updates', 'updated', 'updating'],
  ['class', 'classes'],
  ['arrive', 'arrives', 'arrived', 'arriving'],
  ['pay', 'paid', 'payment', 'paying'],
  ['lose', 'lost'],
  ['cancel', 'cancelled', 'cancellation'],
  ['verify', 'verification', 'verified'],
  ['quick', 'quickly'],
  ['attachment', 'attach', 'attached'],
]) {
  test(`${words.join(', ')} have one stem`, () => {
    expect(new Set(words.map(stemWord)).size).toBe(1);
  });
}

for (const [one, other] of [
  ['status', 'state'],
  ['address', 'add'],
  ['bus', 'busy'],
  ['news', 'new-'],
  ['пароль', 'пароли'],
  ['0x80', '0x8'],
] as const) {
  test(`${one} and ${other} stay apart`, () => {
    expect(stemWord(one)).not.toBe(stemWord(other));
  });
}

test('no word becomes a stop word', () => {
  expect(stemWord('setings')).toBe('set');
  expect(findKey('setings')).toBe('setings');
  expect(findKey('set')).toBe('set');
});

test('a phrase is at home with its first word that says anything', () => {
  expect(findHome('out_of_office')).toBe('office');
  expect(findHome('how_do_i')).toBe('how');
  expect(findHome('err_cert_date')).toBe('err');
});
