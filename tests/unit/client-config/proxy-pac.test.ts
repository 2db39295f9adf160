import { createContext, runInContext } from 'node:vm';
import { expect, test } from '@playwright/test';
import { writeProxyPac } from '../../../src/client-config/proxy-pac.ts';
import type { NamedService } from '../../../src/provider/index.ts';

const proxy: NamedService<'https-proxy'> = {
  id: 'proxy',
  kind: 'https-proxy',
  label: 'HTTPS proxy',
  host: 'proxy.writer.example',
  port: 8443,
  security: 'tls',
  mayBeEmergency: false,
};

/** Runs the file as a browser does; the functions are those that browsers give it. */
const browser = createContext({
  isPlainHostName: (name: string) => !name.includes('.'),
  shExpMatch: (text: string, pattern: string) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.')}$`, 'u').test(
      text,
    ),
});
runInContext(writeProxyPac(proxy), browser);
const findProxy = (name: string) =>
  runInContext(`FindProxyForURL('http://x/', ${JSON.stringify(name)})`, browser) as string;

for (const name of [
  'writer.example',
  'www.writer.example',
  '192.0.2.7',
  '100.10.0.1',
  '172.15.0.1',
  '172.32.0.1',
  '2001:db8::1',
  '10.tracker.example',
  '127.0.0.1.tracker.example',
  '192.168.tracker.example',
  '172.16.tracker.example',
  'fd.tracker.example',
  'local.tracker.example',
  'home.arpa.tracker.example',
  'nothome.arpa',
  'notlocal.example',
  'tracker.arpa',
  '[2001:db8::1]',
]) {
  test(`${name} is reached through the proxy`, () => {
    expect(findProxy(name)).toBe(`HTTPS ${proxy.host}:${proxy.port}`);
  });
}

for (const name of [
  'localhost',
  'printer',
  'printer.local',
  'PRINTER.Local.',
  'router.home.arpa',
  'a.b.home.arpa',
  'app.localhost',
  'printer.',
  '169.254.10.1',
  '[fd12:3456::1]',
  '127.0.0.1',
  '10.1.2.3',
  '192.168.1.1',
  '172.16.0.1',
  '172.31.255.1',
  '::1',
  'fe80::1',
  'fd00::1',
]) {
  test(`${name} is in the reader’s own network, and reached directly`, () => {
    expect(findProxy(name)).toBe('DIRECT');
  });
}

test('nothing goes on unprotected when the proxy does not answer', () => {
  expect(findProxy('writer.example')).not.toContain('DIRECT');
});
