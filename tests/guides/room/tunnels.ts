import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findService, provider } from '../../../src/provider/index.ts';
import type { CertificateFiles } from './certificate.ts';
import { addresses, person } from './names.ts';
import { run, waitForPort } from './processes.ts';

const openssl = (...parameters: string[]) =>
  execFileSync('openssl', parameters, { encoding: 'utf8', timeout: 10_000 }).trim();

/** The name that the proxy gives with its question for a password (RFC 7617 realm). */
const realm = `${provider.name} private browsing`;

/**
 * Starts Squid as an HTTPS proxy with password, if the provider has one. Its `access.log` names the user.
 * @param folder Work folder of the room
 */
export async function startProxy(folder: string, certificate: CertificateFiles): Promise<void> {
  const service = findService('https-proxy');
  if (!service) return;
  const work = join(folder, 'squid');
  mkdirSync(work);
  writeFileSync(join(work, 'users'), `${person.address}:${openssl('passwd', '-apr1', person.password)}\n`);
  copyFileSync(certificate.key, join(work, 'leaf.key'));
  writeFileSync(
    join(work, 'squid.conf'),
    `https_port ${addresses.provider}:${service.port} tls-cert=${certificate.certificate} tls-key=${work}/leaf.key
auth_param basic program /usr/lib/squid/basic_ncsa_auth ${work}/users
auth_param basic realm ${realm}
auth_param basic children 2 startup=1
acl signed proxy_auth REQUIRED
http_access allow signed
http_access deny all
cache deny all
pid_filename none
access_log stdio:${work}/access.log
cache_log ${work}/cache.log
coredump_dir ${work}
shutdown_lifetime 0 seconds
pinger_enable off
dns_nameservers ${addresses.provider}
`,
  );
  execFileSync('chown', ['-R', 'proxy', work]);
  run(folder, 'proxy', 'squid', ['-N', '-f', join(work, 'squid.conf')]);
  await waitForPort(addresses.provider, service.port);
}

/**
 * Starts `sshd` for tunnels only, if the provider has them. Its user is the customer's address, as at the provider; a
 * user of that name stands in the room's own `/etc`.
 * @param folder Work folder of the room
 * @returns The public host key, as `ssh-keyscan` prints it without the host
 */
export async function startSsh(folder: string): Promise<string | undefined> {
  const service = findService('ssh-socks');
  if (!service) return undefined;
  const work = join(folder, 'ssh');
  mkdirSync(work);
  mkdirSync('/run/sshd', { recursive: true });
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', join(work, 'host')], {
    timeout: 10_000,
  });
  const user = person.address;
  appendFileSync('/etc/passwd', `${user}:x:5001:5001:${person.name}:${work}:/usr/sbin/nologin\n`);
  appendFileSync('/etc/group', `${user}:x:5001:\n`);
  appendFileSync('/etc/shadow', `${user}:${openssl('passwd', '-6', person.password)}:20000:0:99999:7:::\n`);
  writeFileSync(
    join(work, 'sshd_config'),
    `ListenAddress ${addresses.provider}:${service.port}
HostKey ${work}/host
PidFile none
UsePAM no
PasswordAuthentication yes
PubkeyAuthentication yes
AuthorizedKeysFile ${work}/authorized_keys
StrictModes no
KbdInteractiveAuthentication no
AllowTcpForwarding local
PermitTTY no
LogLevel VERBOSE
`,
  );
  // A key may be put there by a test; the file is looked for with the user's own rights.
  writeFileSync(join(work, 'authorized_keys'), '');
  chmodSync(work, 0o755);
  run(folder, 'ssh', '/usr/sbin/sshd', ['-D', '-e', '-f', join(work, 'sshd_config')]);
  await waitForPort(addresses.provider, service.port);
  return execFileSync('cut', ['-d', ' ', '-f', '1,2', join(work, 'host.pub')], { encoding: 'utf8' }).trim();
}
