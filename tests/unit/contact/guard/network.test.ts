import { expect, test } from '@playwright/test';
import { findNetwork } from '../../../../src/contact/guard/network.ts';
import { contactUrl } from '../../../support/contact.ts';

interface From {
  peer?: string;
  forwarded?: string;
  realIp?: string;
  hops?: number;
  vercel?: string;
}

function find({ peer, forwarded, realIp, hops = 0, vercel }: From) {
  const headers = {
    ...(forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded }),
    ...(realIp === undefined ? {} : { 'X-Real-IP': realIp }),
  };
  return findNetwork(
    new Request(contactUrl, { headers }),
    peer === undefined ? undefined : { address: peer },
    {
      TRUST_PROXY: hops,
      VERCEL: vercel,
    },
  );
}

for (const [what, from, near] of [
  ['without a proxy, the other end of the connection', { peer: '192.0.2.7' }, '192.0.2.7'],
  [
    'without a proxy, whatever the headers say',
    { peer: '192.0.2.7', forwarded: '198.51.100.1', realIp: '198.51.100.2', vercel: '1' },
    '192.0.2.7',
  ],
  [
    'behind one proxy, the last address of the header',
    { peer: '127.0.0.1', hops: 1, forwarded: '198.51.100.66, 192.0.2.7' },
    '192.0.2.7',
  ],
  [
    'behind two proxies, the last but one',
    { peer: '127.0.0.1', hops: 2, forwarded: '198.51.100.66, 192.0.2.7, 203.0.113.5' },
    '192.0.2.7',
  ],
  [
    'behind two proxies, the last that there is',
    { peer: '127.0.0.1', hops: 2, forwarded: '192.0.2.7' },
    '192.0.2.7',
  ],
  ['behind a proxy that adds nothing, the proxy', { peer: '203.0.113.5', hops: 1 }, '203.0.113.5'],
  [
    'behind a proxy that adds a port',
    { peer: '127.0.0.1', hops: 1, forwarded: '192.0.2.7:4711' },
    '192.0.2.7',
  ],
  [
    'behind a proxy that adds a port to IPv6',
    { peer: '127.0.0.1', hops: 1, forwarded: '[2001:db8::7]:4711' },
    '2001:db8:0:0',
  ],
  ['on Vercel, what Vercel says', { vercel: '1', realIp: '192.0.2.7' }, '192.0.2.7'],
  ['on Vercel, not what anybody can say', { vercel: '1', forwarded: '192.0.2.7' }, 'unknown'],
  ['elsewhere without a peer, nobody', { realIp: '192.0.2.7', forwarded: '192.0.2.7' }, 'unknown'],
  ['IPv4 written as IPv6', { peer: '::ffff:192.0.2.7' }, '192.0.2.7'],
  ['IPv4 written as IPv6 in hexadecimal', { peer: '::FFFF:C000:207' }, '192.0.2.7'],
  ['IPv4 behind a translator', { peer: '64:ff9b::192.0.2.7' }, '192.0.2.7'],
  ['IPv6 with a zone', { peer: 'fe80::1%eth0' }, 'fe80:0:0:0'],
  ['IPv6 in short', { peer: '2001:db8::7' }, '2001:db8:0:0'],
  ['IPv6 in full', { peer: '2001:0DB8:0000:0000:0001:0001:0001:0001' }, '2001:db8:0:0'],
  ['IPv6 in another half', { peer: '2001:db8:0:1::7' }, '2001:db8:0:1'],
  ['a word', { peer: '127.0.0.1', hops: 1, forwarded: 'unknown' }, 'unknown'],
  ['nothing between commas', { peer: '192.0.2.7', hops: 1, forwarded: ' , ,' }, '192.0.2.7'],
  ['a connection that is gone, as one with all such', { peer: '' }, 'gone'],
  ['a gone connection with a header', { peer: '', forwarded: '192.0.2.7' }, 'gone'],
  ['a proxy that is gone', { peer: '', hops: 1, forwarded: '192.0.2.7' }, '192.0.2.7'],
  ['markup', { peer: '127.0.0.1', hops: 1, forwarded: '<b>::1</b>' }, 'unknown'],
] as [string, From, string][]) {
  test(`a sender is told by its network: ${what}`, () => {
    expect(find(from).near).toBe(near);
    expect(find(from).known).toBe(near !== 'unknown');
  });
}

test('an IPv6 network belongs to a wider one, and an IPv4 address to none', () => {
  expect(find({ peer: '2001:db8:1:2::7' }).wide).toBe('2001:db8:1');
  expect(find({ peer: '192.0.2.7' }).wide).toBeUndefined();
});

for (const peer of [
  '127.0.0.1',
  '10.1.2.3',
  '172.17.0.2',
  '192.168.1.2',
  '::1',
  'fd00::2',
  '::ffff:127.0.0.1',
]) {
  test(`a forwarded request from ${peer} shows a proxy that isn’t configured, not a sender`, () => {
    expect(find({ peer, forwarded: '192.0.2.7' })).toEqual({ near: 'unknown', known: false, hidden: true });
    expect(find({ peer }).hidden).toBeUndefined();
    expect(find({ peer, forwarded: '192.0.2.7', hops: 1 })).toEqual({ near: '192.0.2.7', known: true });
  });
}

test('a forwarded request from elsewhere shows nothing: anybody can write the header', () => {
  expect(find({ peer: '192.0.2.7', forwarded: '198.51.100.1' })).toEqual({ near: '192.0.2.7', known: true });
});
