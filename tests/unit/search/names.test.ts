import { expect, test } from '@playwright/test';
import { listNames } from '../../../src/search/list-names.ts';
import { findNamed, isKeyword, readNames } from '../../../src/search/names.ts';

for (const [program, names] of [
  ['KMail', ['KMail']],
  ['Mozilla Thunderbird', ['Mozilla Thunderbird', 'Thunderbird']],
  ['Thunderbird for Android', ['Thunderbird for Android', 'Thunderbird']],
  ['Kiwi for Gmail', ['Kiwi for Gmail']],
  ['Apple Mail', ['Apple Mail']],
  ['Windows Mail and Calendar', ['Windows Mail and Calendar', 'Windows Mail']],
  ['curl, Git and apt', ['curl, Git and apt', 'curl', 'Git', 'apt']],
  ['Android', []],
] as const) {
  test(`“${program}” is found by ${names.join(' and ') || 'no name'}`, () => {
    expect(listNames(program).split('|').filter(Boolean)).toEqual(names);
  });
}

test('a program’s edition is found by its full name, by the maker’s and by the short one', () => {
  expect(listNames('Microsoft Outlook (classic)').split('|')).toEqual([
    'Microsoft Outlook (classic)',
    'Microsoft Outlook',
    'Outlook (classic)',
    'Outlook',
  ]);
});

const names = readNames(
  [
    listNames('KMail', 'Kontact'),
    listNames('Opera'),
    listNames('Opera Mail'),
    listNames('The Bat!'),
    listNames('Trojitá'),
    listNames('Cloudflare WARP', '1.1.1.1'),
    listNames('Links'),
    listNames('WireGuard'),
    listNames('WireGuard (wg-quick)'),
    listNames('ChromeOS'),
    listNames('Google Chrome'),
    listNames('Microsoft Outlook for Android and iOS'),
  ].filter(Boolean),
);
const find = (query: string) => findNamed(query, names).pages.map((page) => page.split('|')[0]);

for (const [query, programs] of [
  ['kmail', ['KMail']],
  ['KONTACT setup', ['KMail']],
  ['K-Mail', ['KMail']],
  ['how do I set up kmail on my laptop', []],
  ['opera mail settings', ['Opera Mail']],
  ['opera', ['Opera']],
  ['opera or opera mail?', ['Opera', 'Opera Mail']],
  ['the bat imap', ['The Bat!']],
  ['trojita', ['Trojitá']],
  ['1.1.1.1', ['Cloudflare WARP']],
  ['wireguard', ['WireGuard', 'WireGuard (wg-quick)']],
  ['chrome os', ['ChromeOS']],
  ['outlook on android', ['Microsoft Outlook for Android and iOS']],
  ['links in my mail do not open', []],
  ['links', ['Links']],
  ['mail settings', []],
  ['', []],
] as const) {
  test(`“${query}” asks for ${programs.join(' and ') || 'no program'}`, () => {
    expect(find(query)).toEqual(programs);
  });
}

test('the words of a name are known where the query asks for more than the set-up', () => {
  expect([...findNamed('kmail shows folders twice', names).words]).toEqual(['kmail']);
});

for (const [query, system] of [
  ['wireguard android', 'android'],
  ['wireguard on a MacBook', 'macos'],
  ['vpn for my iPad', 'ios'],
  ['emacs', ''],
  ['Microsoft account', ''],
  ['chrome os', ''],
] as const) {
  test(`“${query}” names ${system || 'no system'}`, () => {
    expect(findNamed(query, names).system).toBe(system);
  });
}

test('a keyword is one alone or beside words of the set-up, and never a word such as “mail”', () => {
  expect(isKeyword('K9 settings', 'Android, K9, mail')).toBe(true);
  expect(isKeyword('K9 folders', 'Android, K9, mail')).toBe(false);
  expect(isKeyword('mail', 'Android, K9, mail')).toBe(false);
  expect(isKeyword('anything', '')).toBe(false);
});
