// The first process of the room: starts the servers on the provider's side of the cable, then the tests on the
// reader's. What is in GUIDES_FOLDER and GUIDES_SITE was prepared by `index.ts`. All processes end with this one.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCertificates } from './certificate.ts';
import { listenForTests } from './control.ts';
import { startMailServer } from './mail-server.ts';
import { addresses, offered } from './names.ts';
import { startNameServer } from './name-server.ts';
import { startProxy, startSsh } from './tunnels.ts';
import { startWebServers } from './web-server.ts';

const { GUIDES_FOLDER: folder = '', GUIDES_SITE: site = '' } = process.env;
const [command = '', ...parameters] = process.argv.slice(2);

const reader = await layCable();
mkdirSync(join(folder, 'logs'));
writeFileSync('/etc/resolv.conf', `nameserver ${addresses.provider}\noptions timeout:2 attempts:1\n`);
const certificate = makeCertificates(folder);
await startNameServer(folder);
await startWebServers(folder, site, certificate);
const [hostKey] = await Promise.all([
  startSsh(folder),
  startProxy(folder, certificate),
  offered.mail ? startMailServer(folder, certificate) : undefined,
]);
const control = join(folder, 'control');
await listenForTests(control);
writeFileSync(
  join(folder, 'room.json'),
  JSON.stringify({ folder, control, hostKey, authority: certificate.authority }),
);

const tests = spawn('nsenter', ['-t', String(reader), '-n', '--', command, ...parameters], {
  stdio: 'inherit',
  env: { ...process.env, GUIDES_ROOM: join(folder, 'room.json') },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => tests.kill(signal));
const [code] = (await once(tests, 'exit')) as [number | null];
process.exit(code ?? 1);

/**
 * Makes the reader's network namespace and joins it to this one by a virtual cable.
 * @returns A process in the reader's namespace
 */
async function layCable(): Promise<number> {
  const holder = spawn('unshare', ['--net', 'sh', '-c', 'echo ready; exec sleep infinity'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  const { pid = 0 } = holder;
  const ip = (line: string, inside = false) =>
    inside
      ? execFileSync('nsenter', ['-t', String(pid), '-n', 'ip', ...line.split(' ')])
      : execFileSync('ip', line.split(' '));
  ip('link set lo up');
  ip(`addr add ${addresses.sites}/32 dev lo`);
  ip(`link add provider type veth peer name eth0 netns ${pid}`);
  ip(`addr add ${addresses.provider}/24 dev provider`);
  ip('link set provider up');
  ip('link set lo up', true);
  ip(`addr add ${addresses.reader}/24 dev eth0`, true);
  ip('link set eth0 up', true);
  ip(`route add default via ${addresses.provider}`, true);
  return pid;
}
