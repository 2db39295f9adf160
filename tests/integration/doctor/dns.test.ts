import { expect, test } from '@playwright/test';
import { checkDns, createResolver } from '../../../src/doctor/dns.ts';
import { startDnsServer } from '../../support/dns-server.ts';

const domain = 'provider.example';

async function look(zone: Parameters<typeof startDnsServer>[0]): Promise<string[]> {
  const server = await startDnsServer(zone);
  const findings = await checkDns(domain, createResolver(server.address));
  server.close();
  return findings.map(({ level, message }) => `${level} ${message}`);
}

test('a domain with all records is as it should be', async () => {
  const findings = await look({
    [domain]: { MX: ['mx.provider.example'], TXT: ['other=1', 'v=spf1 mx -all'] },
    [`s1._domainkey.${domain}`]: { TXT: ['v=DKIM1; p=abc'] },
    [`_dmarc.${domain}`]: { TXT: ['v=DMARC1; p=reject'] },
  });
  expect(findings).toEqual([
    'ok provider.example takes mail, so bounces come back.',
    'ok provider.example has an SPF record.',
    'ok provider.example has DKIM keys.',
    'ok provider.example has a DMARC record.',
  ]);
});

test('what is missing is said record by record', async () => {
  const findings = await look({ [domain]: { TXT: ['v=spf10 is none'] } });
  expect(findings).toEqual([
    expect.stringMatching(/^warning .*no MX/u),
    expect.stringMatching(/^warning .*no SPF/u),
    expect.stringMatching(/^warning .*no DKIM/u),
    expect.stringMatching(/^warning .*no DMARC/u),
  ]);
});

test('two SPF or DMARC records are wrong, because receivers then believe none', async () => {
  const findings = await look({
    [domain]: { TXT: ['v=spf1 mx -all', 'v=spf1 a ~all'] },
    [`_dmarc.${domain}`]: { TXT: ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] },
  });
  expect(findings[1]).toMatch(/^error .*2 SPF records/u);
  expect(findings[3]).toMatch(/^error .*2 DMARC records/u);
});

test('without an answer nothing is said to be missing', async () => {
  const server = await startDnsServer({});
  server.close();
  expect(await checkDns(domain, createResolver(server.address))).toEqual([
    {
      subject: 'DNS',
      level: 'warning',
      message: expect.stringMatching(/^couldn’t check the records of provider\.example \(E[A-Z]+\)\.$/u),
      remedy: 'Is this machine online?',
    },
  ]);
});

test('a resolver that knows no name at all, as without a network, isn’t believed that records are missing', async () => {
  expect(await look({})).toEqual(['warning couldn’t check the records of provider.example (ENOTFOUND).']);
  // One that knows others is: this domain doesn't exist.
  expect(await look({ com: {} })).toContainEqual(expect.stringMatching(/^warning .*no MX/u));
});
