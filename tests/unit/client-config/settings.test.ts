import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { writeDeltaChatEntry } from '../../../src/client-config/databases.ts';
import { answerPorts } from '../../../src/client-config/ports.ts';
import { listMailWords } from '../../../src/client-config/settings-list.ts';
import { writeSettingsText } from '../../../src/client-config/settings-text.ts';
import { findServices, provider } from '../../../src/provider/index.ts';

const text = writeSettingsText('/faq/security/app-passwords/');

/** The lines below a heading, as names and values. */
function readBlock(title: string): Map<string, string> {
  const [, after = ''] = text.split(`\n${title}\n${'-'.repeat(title.length)}\n`);
  const [block = ''] = after.split('\n\n');
  return new Map(
    block.split('\n').map((line) => {
      const [name = '', ...value] = line.split(': ');
      return [name, value.join(': ')];
    }),
  );
}

test('the plain text has every setting of every mail service', () => {
  for (const { label, host, port } of findServices('imap', 'pop3', 'submission')) {
    const block = readBlock(label);
    expect(block.get('Server')).toBe(host);
    expect(block.get('Port')).toBe(String(port));
    expect(block.get('Security')).toBe('SSL/TLS');
    expect(block.get('User name')).toContain(`you@${provider.mailDomains[0] ?? ''}`);
  }
});

test('the plain text has every setting for private browsing', () => {
  for (const { label, host, port } of findServices('https-proxy', 'ssh-socks', 'wireguard')) {
    const values = [...readBlock(label).values()].join('\n');
    expect(values).toContain(host);
    expect(values).toContain(String(port));
  }
  const [tunnel] = findServices('wireguard');
  const values = [...readBlock(tunnel?.label ?? '').values()];
  expect(values).toEqual(expect.arrayContaining([tunnel?.publicKey, tunnel?.dns]));
});

test('the plain text names app passwords where the site has an answer about them', () => {
  expect(text).toContain(`${provider.site}/faq/security/app-passwords/`);
  expect(writeSettingsText(undefined)).not.toContain('app password');
});

test('each port that people know is answered: what it is for, or what to use instead', () => {
  expect(answerPorts().map(({ port, answer }) => `${port} ${answer}`)).toEqual([
    '993 Yes: IMAP, imap.harborlight.example, with SSL/TLS.',
    '143 No. A connection on this port begins unencrypted. Use 993 with SSL/TLS.',
    '995 Yes: POP3, pop.harborlight.example, with SSL/TLS.',
    '110 No. A connection on this port begins unencrypted. Use 995 with SSL/TLS.',
    '465 Yes: sending, smtp.harborlight.example, with SSL/TLS.',
    '587 No. A connection on this port begins unencrypted. Use 465 with SSL/TLS.',
    '25 No. Mail servers use it among themselves, and many networks block it. Use 465 with SSL/TLS.',
  ]);
});

test('what programs call things is answered with the facts', () => {
  const values = listMailWords().map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining(['imap.harborlight.example', 'smtp.harborlight.example']));
});

test('the entry for Delta Chat’s database is YAML with both servers', () => {
  const [, front = ''] = writeDeltaChatEntry(new Date('2026-11-29'))?.split('---\n') ?? [];
  expect(parse(front)).toEqual({
    name: provider.name,
    status: 'OK',
    domains: provider.mailDomains,
    server: [
      {
        type: 'imap',
        socket: 'SSL',
        hostname: 'imap.harborlight.example',
        port: 993,
        username: 'EMAILADDRESS',
      },
      {
        type: 'smtp',
        socket: 'SSL',
        hostname: 'smtp.harborlight.example',
        port: 465,
        username: 'EMAILADDRESS',
      },
    ],
    strict_tls: true,
    last_checked: '2026-11',
    website: provider.website,
  });
});
