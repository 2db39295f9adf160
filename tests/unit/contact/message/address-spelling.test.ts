import { expect, test } from '@playwright/test';
import { correctAddress } from '../../../../src/contact/message/address-spelling.ts';

const own = 'provider.example';

for (const [typed, meant] of [
  ['ada@gmial.com', 'ada@gmail.com'],
  ['ada@gmail.con', 'ada@gmail.com'],
  ['ada@gmail.co', 'ada@gmail.com'],
  ['ada@hotmial.com', 'ada@hotmail.com'],
  ['ada@aol.con', 'ada@aol.com'],
  ['ada@protonmail.con', 'ada@protonmail.com'],
  ['ada@provider.exmple', 'ada@provider.example'],
  [' Ada.B+x@Outlok.com ', 'Ada.B+x@outlook.com'],
] as const) {
  test(`“${typed}” was most likely meant as “${meant}”`, () => {
    expect(correctAddress(typed, [own])).toBe(meant);
  });
}

// Each of them is a real provider whose name is near to a better known one.
for (const domain of [
  'mailbox.org',
  'mail.com',
  'email.com',
  'ymail.com',
  'fastmail.fm',
  'mac.com',
  'hotmail.it',
  'yahoo.ca',
  'gmx.at',
  'yahoo.co.jp',
  'email.cz',
  'mailo.com',
  'protonmail.ch',
  'posteo.ch',
  'fastmail.in',
  'gm.com',
  'key.com',
  'ms.com',
  'tuta.io',
  'mail.de',
  'ox.ac.uk',
  'firm.co',
  own,
]) {
  test(`nobody is corrected away from ${domain}`, () => {
    expect(correctAddress(`ada@${domain}`, [own])).toBeUndefined();
  });
}

for (const typed of [
  '',
  'ada',
  'ada@',
  '@gmial.com',
  'ada@gmial',
  'ada @gmial.com',
  `ada@${'a'.repeat(300)}.com`,
]) {
  test(`what is no address is left to the check: “${typed.slice(0, 20)}”`, () => {
    expect(correctAddress(typed, [own])).toBeUndefined();
  });
}
