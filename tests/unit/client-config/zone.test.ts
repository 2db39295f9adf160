import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { quote } from '../../../src/client-config/records.ts';
import { writeZone } from '../../../src/client-config/zone.ts';
import { provider } from '../../../src/provider/index.ts';
import { readZone } from './read-zone.ts';

const { domain } = provider;
const now = new Date('2026-11-29T12:00:00Z');
const text = writeZone({ domain, settings: undefined, now });
const zone = readZone(text);
const find = (name: string, type: string) =>
  zone.filter((record) => record.name === `${name}.${domain}` && record.type === type);

test('each service has its SRV record, and what is not offered has a dot for a host', () => {
  const servers = zone.flatMap(({ name, type, data }) =>
    type === 'SRV' ? [[name.replace(`.${domain}`, ''), data.join(' ')]] : [],
  );
  expect(servers).toEqual([
    ['_imaps._tcp', '0 1 993 imap.harborlight.example.'],
    ['_imap._tcp', '0 0 0 .'],
    ['_pop3s._tcp', '10 1 995 pop.harborlight.example.'],
    ['_pop3._tcp', '0 0 0 .'],
    ['_submissions._tcp', '0 1 465 smtp.harborlight.example.'],
    ['_submission._tcp', '0 0 0 .'],
  ]);
});

test('autoconfig leads to this site', () => {
  expect(find('autoconfig', 'CNAME').map(({ data }) => data)).toEqual([
    [`${new URL(provider.site).hostname}.`],
  ]);
});

test('PACC is off: nothing of it is there', () => {
  expect(text).not.toContain('ua-auto-config');
});

test('SPF includes what customers include; what only the operator knows stays a comment', () => {
  const texts = zone.filter(({ type }) => type === 'TXT').map(({ data }) => data.join(''));
  expect(texts).toEqual(['v=spf1 include:spf.harborlight.example ~all']);
  for (const part of ['IN MX', '_domainkey IN TXT "v=DKIM1;', '_dmarc IN TXT "v=DMARC1;'])
    expect(text.split('\n').filter((line) => line.includes(part))).toEqual([expect.stringMatching(/^;/u)]);
});

test('only what to add is printed on request', () => {
  const records = readZone(writeZone({ domain, settings: undefined, recordsOnly: true }));
  expect(new Set(records.map(({ type }) => type))).toEqual(new Set(['SRV', 'CNAME', 'TXT']));
});

test('a long TXT record is cut into strings of 255 characters', () => {
  const long = `v=DKIM1; p=${'A'.repeat(400)} "\\`;
  const [record] = readZone(`$ORIGIN x.example.\n@ IN TXT ${quote(long)}`);
  expect(record?.data.map(({ length }) => length)).toEqual([255, long.length - 255]);
  expect(record?.data.join('')).toBe(long);
});

const program = 'named-checkzone';
const { error: missing } = spawnSync(program, ['-v']);

test('BIND takes the zone', () => {
  test.skip(missing !== undefined, `${program} isn’t installed (package bind9-utils)`);
  const folder = mkdtempSync(join(tmpdir(), 'zone-'));
  try {
    const file = join(folder, 'zone');
    writeFileSync(file, text);
    const { status, stdout } = spawnSync(program, [domain, file], { encoding: 'utf8' });
    expect(stdout).toMatch(/loaded serial 2026112901\nOK\n$/u);
    expect(status).toBe(0);
    writeFileSync(file, text.replace('IN SRV 0 1 993', 'IN SRV 0 993'));
    expect(spawnSync(program, [domain, file]).status).not.toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
