import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { readAddress, showAddress } from '../../../../src/contact/message/address.ts';

for (const [typed, address] of [
  ['jo@writer.example', 'jo@writer.example'],
  ['user@пример.рф', 'user@xn--e1afmkfd.xn--p1ai'],
  ['info@münchen.de', 'info@xn--mnchen-3ya.de'],
  ['a&b@example.com', 'a&b@example.com'],
  ['o’brien@example.com'.replace('’', "'"), "o'brien@example.com"],
  ['{x}/y=z?@example.com', '{x}/y=z?@example.com'],
  ['John <j@x.org>', 'j@x.org'],
  ['"Writer, John" <j@x.org>', 'j@x.org'],
  ['j@x.org <mailto:j@x.org>', 'j@x.org'],
  ['mailto:j@x.org', 'j@x.org'],
  ['MAILTO:j%2Bsite@x.org?subject=Hello', 'j+site@x.org'],
  ['j@x.org,', 'j@x.org'],
  ['(j@x.org).', 'j@x.org'],
  ['\u200bj@x.org\u00a0', 'j@x.org'],
  ['ｊo＠x。org', 'jo@x.org'],
] as const) {
  test(`“${typed}” is read as ${address}`, () => {
    expect(readAddress(typed)).toEqual({ address });
  });
}

for (const [typed, fault] of [
  ['', 'email_invalid'],
  ['jo', 'email_invalid'],
  ['jo@localhost', 'email_invalid'],
  ['jo@10.0.0.1', 'email_invalid'],
  ['jo@[10.0.0.1]', 'email_invalid'],
  ['jo @x.org', 'email_invalid'],
  ['jo..writer@x.org', 'email_invalid'],
  ['.jo@x.org', 'email_invalid'],
  ['"jo writer"@x.org', 'email_invalid'],
  ['=?utf-8?q?support?=@x.org', 'email_invalid'],
  ['jo@x.org:25', 'email_invalid'],
  ['jo@al@x.org', 'email_invalid'],
  [`${'a'.repeat(65)}@x.org`, 'email_invalid'],
  ['j@x.org, k@x.org', 'email_several'],
  ['j@x.org k@x.org', 'email_several'],
  ['John <j@x.org>, Al <a@x.org>', 'email_several'],
  ['support@bank.example <j@x.org>', 'email_several'],
  ['jo@x.org\nBcc: al@x.org', 'email_several'],
  ['пользователь@пример.рф', 'email_not_ascii'],
  ['jörg@x.org', 'email_not_ascii'],
] as const) {
  test(`“${typed.slice(0, 30)}” is refused as ${fault}`, () => {
    expect(readAddress(typed)).toEqual({ fault });
  });
}

test('a domain is shown as its owner writes it, and as it is sent', () => {
  expect(showAddress('info@xn--mnchen-3ya.de')).toBe('info@münchen.de (info@xn--mnchen-3ya.de)');
  expect(showAddress('jo@writer.example')).toBe('jo@writer.example');
});

test('whatever is typed, an address can be put into a header as it is, and is read as itself again', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.emailAddress(),
    fc
      .tuple(fc.string(), fc.constantFrom('@', '<', '>', '@x.org', '=?', '\r\n', ','))
      .map((pair) => pair.join('')),
    fc.tuple(fc.string({ unit: 'grapheme' }), fc.domain()).map(([local, domain]) => `${local}@${domain}`),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const read = readAddress(text);
      if (!('address' in read)) return true;
      return (
        /^[\x21-\x7E]{1,254}$/u.test(read.address) &&
        !/[<>,;:()[\]"\\]|=\?/u.test(read.address) &&
        read.address.split('@').length === 2 &&
        isDeepStrictEqual(readAddress(read.address), read)
      );
    }),
    { numRuns: 2000 },
  );
});
