import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { provider } from '../../../src/provider/index.ts';
import { providerHosts, siteHosts } from './names.ts';

/** The files of the throw-away certificate authority and of the one certificate that all servers show. */
export interface CertificateFiles {
  authority: string;
  certificate: string;
  key: string;
}

const systemFolder = '/etc/ssl/certs';
const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];

/**
 * Makes a certificate authority that lives as long as the room, and a certificate for all its names; the system's
 * bundle (of the room's own `/etc`) trusts it, so programs need no option for the test.
 * @param folder Work folder of the room
 */
export function makeCertificates(folder: string): CertificateFiles {
  const file = (name: string) => join(folder, name);
  const openssl = (...parameters: string[]) =>
    execFileSync('openssl', parameters, {
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      timeout: 20_000,
    });
  const files = { authority: file('ca.pem'), certificate: file('leaf.pem'), key: file('leaf.key') };
  const extensions = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'];
  openssl(
    ...['req', '-x509', ...curve, '-days', '7', '-subj', '/CN=Test CA of the guides'],
    ...['-keyout', file('ca.key'), '-out', files.authority],
    ...extensions.flatMap((extension) => ['-addext', extension]),
  );
  const request = ['-keyout', files.key, '-out', file('leaf.csr'), '-subj', `/CN=${provider.domain}`];
  openssl('req', ...curve, ...request);
  const names = [...providerHosts, ...siteHosts].map((name) => `DNS:${name}`).join(',');
  writeFileSync(
    file('leaf.ext'),
    `subjectAltName=${names}\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\nkeyUsage=digitalSignature\n`,
  );
  openssl(
    ...['x509', '-req', '-in', file('leaf.csr'), '-CA', files.authority, '-CAkey', file('ca.key')],
    ...['-CAcreateserial', '-days', '7', '-extfile', file('leaf.ext'), '-out', files.certificate],
  );
  const hash = openssl('x509', '-hash', '-noout', '-in', files.authority).trim();
  appendFileSync(join(systemFolder, 'ca-certificates.crt'), readFileSync(files.authority));
  copyFileSync(files.authority, join(systemFolder, 'guides-room.pem'));
  symlinkSync('guides-room.pem', join(systemFolder, `${hash}.0`));
  return files;
}
