import { expect, test } from '@playwright/test';
import { listProgramNames } from '../../../../src/search/build/list-names.ts';
import { findTitles, guide, others, page, searchSite } from '../small-site.ts';

for (const [program, names] of [
  ['KMail', ['KMail']],
  ['Mozilla Thunderbird', ['Mozilla Thunderbird', 'Thunderbird']],
  ['Thunderbird for Android', ['Thunderbird for Android', 'Thunderbird']],
  ['Kiwi for Gmail', ['Kiwi for Gmail']],
  ['Apple Mail', ['Apple Mail']],
  ['Windows Mail and Calendar', ['Windows Mail and Calendar', 'Windows Mail']],
  ['curl, Git and apt', ['curl, Git and apt', 'curl', 'Git', 'apt']],
  ['Printers', []],
  ['Android', []],
] as const) {
  test(`“${program}” is found by ${names.join(' and ') || 'no name'}`, () => {
    expect(listProgramNames(program)).toEqual(names);
  });
}

const programs = [
  'KMail',
  'Opera',
  'Opera Mail',
  'The Bat!',
  'Trojitá',
  'FairEmail',
  'Links',
  '1.1.1.1',
  'K-9 Mail',
];
const search = searchSite([
  ...programs.map((program) => guide(program)),
  page('Links in my mail do not open', { keywords: ['links', 'mail'] }),
  page('Server settings for mail', { keywords: ['imap settings', 'setup'] }),
  ...others,
]);

for (const [query, first] of [
  ['kmail', 'Set up KMail'],
  ['KMAIL SETUP', 'Set up KMail'],
  ['K-Mail imap settings', 'Set up KMail'],
  ['opera mail settings', 'Set up Opera Mail'],
  ['opera', 'Set up Opera'],
  ['the bat imap', 'Set up The Bat!'],
  ['trojita', 'Set up Trojitá'],
  ['fair email', 'Set up FairEmail'],
  ['k9 mail', 'Set up K-9 Mail'],
  ['1.1.1.1', 'Set up 1.1.1.1'],
  ['links', 'Set up Links'],
  ['links in my mail do not open', 'Links in my mail do not open'],
  ['fairemial setup', 'Set up FairEmail'],
] as const) {
  test(`“${query}” finds “${first}” first`, async () => {
    expect((await findTitles(search, query))[0]).toBe(first);
  });
}

test('a name that nobody knows is not made another program’s', async () => {
  expect(await findTitles(searchSite([guide('Min'), ...others]), 'mini')).toEqual([]);
});

const vpns = ['windows', 'android', 'linux'].map((system) =>
  guide(`Tunnel on ${system}`, { names: ['Tunnel'], systems: [system], keywords: ['vpn'] }),
);

test('a guide for the reader’s system comes before those for others; one that the query names before that', async () => {
  const tunnels = searchSite([...vpns, ...others]);
  const find = async (query: string, system: string) =>
    (await tunnels.find(query, { system })).results[0]?.title;
  expect(await find('vpn', 'linux')).toBe('Set up Tunnel on linux');
  expect(await find('tunnel', 'android')).toBe('Set up Tunnel on android');
  expect(await find('vpn for windows', 'android')).toBe('Set up Tunnel on windows');
});

test('answers keep their places when guides change theirs', async () => {
  const mixed = searchSite([page('vpn'), ...vpns, ...others]);
  expect((await mixed.find('vpn', { system: 'linux' })).results[0]?.title).toBe('vpn');
});
