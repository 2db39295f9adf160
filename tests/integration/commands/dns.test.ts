import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { runCommand } from '../../support/command.ts';
import { root } from '../../support/fixture-site.ts';
import { readZone } from '../../unit/client-config/read-zone.ts';

/** Runs the command for a provider that differs from the fixture by these changes. */
function runWith(
  changes: object,
  ...parameters: string[]
): Promise<{ code: number; output: string; errors: string }> {
  const hook = new URL('../../support/use-provider.mjs', import.meta.url).href;
  const env = { PATH: process.env['PATH'], PROVIDER_CHANGES: JSON.stringify(changes) };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [`--import=${hook}`, `${root}src/commands/dns.ts`, ...parameters],
      { env, cwd: root, timeout: 40_000 },
      (failure, output, errors) => resolve({ code: failure ? Number(failure.code) : 0, output, errors }),
    );
  });
}

test('it prints the zone, with what to hand in on request', async () => {
  const { code, output } = await runCommand('dns', []);
  expect(code).toBe(0);
  expect(readZone(output).map(({ name }) => name)).toContain('_imaps._tcp.harborlight.example');
  const ispdb = await runCommand('dns', ['--ispdb']);
  expect(ispdb.output).toContain('<clientConfig version="1.1">');
  const deltaChat = await runCommand('dns', ['--delta-chat']);
  expect(deltaChat.output).toContain('hostname: imap.harborlight.example');
});

test('each mail domain has a zone of its own, and another name is refused', async () => {
  const changes = { mailDomains: ['harborlight.example', 'harbor.example'] };
  const first = await runWith(changes);
  expect(first.output).toContain('; Another mail domain: npm run --silent dns -- harbor.example');
  const second = await runWith(changes, 'harbor.example');
  expect(readZone(second.output).filter(({ name }) => name.startsWith('_imaps'))).toEqual([
    { name: '_imaps._tcp.harbor.example', type: 'SRV', data: ['0', '1', '993', 'imap.harborlight.example.'] },
  ]);
  const wrong = await runWith(changes, 'elsewhere.example');
  expect([wrong.code, wrong.output]).toEqual([1, '']);
  expect(wrong.errors).toContain('“elsewhere.example” isn’t one of the mail domains');
});

test('STARTTLS has the other names, and PACC says only what it can', async () => {
  const mail = { mayBeEmergency: false, label: 'Mail' };
  const { output, errors } = await runWith({
    facts: { 'features.pacc': true },
    services: {
      in: { ...mail, kind: 'imap', host: 'in.harborlight.example', port: 993, security: 'tls' },
      out: { ...mail, kind: 'submission', host: 'out.harborlight.example', port: 465, security: 'starttls' },
    },
  });
  expect(errors).toBe('');
  const zone = readZone(output);
  const find = (name: string) => zone.filter((record) => record.name === `${name}.harborlight.example`);
  expect(find('_submission._tcp')[0]?.data.join(' ')).toBe('0 1 465 out.harborlight.example.');
  expect(find('_submissions._tcp')[0]?.data.join(' ')).toBe('0 0 0 .');
  expect(find('ua-auto-config')[0]?.type).toBe('CNAME');
  // Neither STARTTLS nor another port can be said in it: only the first server is there.
  const body = `${JSON.stringify(
    {
      authentication: { password: true },
      info: {
        help: { documentation: 'https://support.harborlight.example/faq/mail-setup/server-settings/' },
        provider: { name: 'Harborlight', shortName: 'Harborlight' },
      },
      protocols: { imap: { host: 'in.harborlight.example' } },
    },
    undefined,
    2,
  )}\n`;
  const digest = createHash('sha256').update(body).digest('base64');
  expect(find('_ua-auto-config')[0]?.data.join('')).toBe(`v=UAAC1; a=sha256; d=${digest}`);
});

test('without mail there is nothing to print', async () => {
  const tunnel = {
    ...{ kind: 'wireguard', label: 'Tunnel', host: 'wg.harborlight.example', port: 51_820 },
    ...{ security: 'wireguard', publicKey: 'aGFyYm9ybGlnaHQgZml4dHVyZSBwdWJsaWMga2V5IDE=' },
    ...{ dns: '10.77.0.1', exampleAddress: '10.77.12.34/32' },
  };
  const { code, output, errors } = await runWith({
    services: { tunnel },
    mailDomains: [],
    customers: { knownBy: 'their-word' },
  });
  expect([code, output]).toEqual([1, '']);
  expect(errors).toContain('offers no mail');
});
