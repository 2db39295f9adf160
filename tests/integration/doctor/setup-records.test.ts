import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { writeZone } from '../../../src/client-config/zone.ts';
import { checkAutoconfig, listAutoconfigUrls } from '../../../src/doctor/autoconfig.ts';
import { createResolver } from '../../../src/doctor/dns.ts';
import { checkSetupRecords } from '../../../src/doctor/setup-records.ts';
import { provider } from '../../../src/provider/index.ts';
import { withSite } from '../../unit/integrations/hooks.ts';
import { startZoneServer } from './zone-server.ts';

const { domain } = provider;
const printed = writeZone({ domain, settings: undefined });

/** What the doctor says of a domain whose name server has this zone. */
async function look(zone: string, expected: { pacc?: string } = {}): Promise<string[]> {
  const server = await startZoneServer(zone);
  const findings = await checkSetupRecords(domain, expected, createResolver(server.address));
  server.close();
  return findings.map(({ level, message }) => `${level} ${message}`);
}

test('the zone that “npm run dns” prints is as it should be', async () => {
  expect(await look(printed)).toEqual([
    `ok ${domain} names its mail servers for programs (SRV).`,
    `ok autoconfig.${domain} has an address.`,
  ]);
});

test('what is missing is said record by record; what isn’t offered needs no record', async () => {
  expect(await look(`$ORIGIN ${domain}.\n@ IN A 192.0.2.1`)).toEqual([
    `warning _imaps._tcp.${domain} is missing: imap.${domain}:993.`,
    `warning _pop3s._tcp.${domain} is missing: pop.${domain}:995.`,
    `warning _submissions._tcp.${domain} is missing: smtp.${domain}:465.`,
    expect.stringMatching(/^warning autoconfig\..*has no address/u),
  ]);
});

test('a record that leads programs elsewhere is wrong; weights are the operator’s own', async () => {
  const zone = printed
    .replace('0 1 993 imap.', '0 1 993 old.')
    .replace('10 1 995', '20 5 995')
    .replace('_submission._tcp IN SRV 0 0 0 .', `_submission._tcp IN SRV 0 1 587 smtp.${domain}.`);
  expect(await look(zone)).toEqual([
    `error _imaps._tcp.${domain} says old.${domain}:993, and the facts say imap.${domain}:993.`,
    `error _submission._tcp.${domain} says smtp.${domain}:587, and the facts say not offered.`,
    `ok autoconfig.${domain} has an address.`,
  ]);
});

test('the record of PACC must fit the file to the byte', async () => {
  const pacc = 'v=UAAC1; a=sha256; d=abc=';
  const withRecord = (value: string) => `${printed}\n_ua-auto-config IN TXT "${value}"\n`;
  expect((await look(withRecord(pacc), { pacc })).at(-1)).toMatch(/^ok .*fits the published settings/u);
  expect((await look(withRecord('v=UAAC1; a=sha256; d=old='), { pacc })).at(-1)).toMatch(
    /^error .*doesn’t fit/u,
  );
  expect((await look(printed, { pacc })).at(-1)).toMatch(/^error .*is missing/u);
});

test('without an answer nothing is said to be missing', async () => {
  const server = await startZoneServer(printed);
  server.close();
  const findings = await checkSetupRecords(domain, {}, createResolver(server.address));
  expect(findings.map(({ level, message }) => `${level} ${message}`)).toEqual([
    `warning couldn’t check those of ${domain} (ECONNREFUSED).`,
  ]);
  // A resolver that knows no name of the world has no network.
  expect(await look('$ORIGIN elsewhere.example.\n@ IN A 192.0.2.1')).toEqual([
    `warning couldn’t check those of ${domain} (ENOTFOUND).`,
  ]);
});

test('the file that programs get is compared with the one that was built', async () => {
  const files: Record<string, string> = { '/mail/config-v1.1.xml': '<a/>', '/old.xml': '<b/>' };
  const server = createServer(({ url = '' }, response) => {
    const content = files[url];
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const urls = ['/mail/config-v1.1.xml', '/old.xml', '/none.xml'].map((path) => base + path);
  const findings = await withSite({ 'mail/config-v1.1.xml': '<a/>' }, (folder) =>
    checkAutoconfig(urls, folder),
  );
  server.close();
  expect(findings.map(({ level }) => level)).toEqual(['ok', 'error', 'warning']);
  const [finding] = await withSite({ 'mail/config-v1.1.xml': '<a/>' }, (folder) =>
    checkAutoconfig([`${base}/mail/config-v1.1.xml`], folder),
  );
  expect(finding?.level).toBe('warning');
  expect(await withSite({}, (folder) => checkAutoconfig(urls, folder))).toEqual([]);
});

test('programs ask below autoconfig first: customers with a domain of their own need that one', () => {
  expect(listAutoconfigUrls('a.example')).toEqual([
    'https://autoconfig.a.example/mail/config-v1.1.xml',
    'https://a.example/.well-known/autoconfig/mail/config-v1.1.xml',
  ]);
});
