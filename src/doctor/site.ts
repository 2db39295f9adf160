import { readFile } from 'node:fs/promises';
import { connect } from 'node:tls';
import { countDays, createFindings, readCode, writeDay, type Finding } from './finding.ts';

const timeoutMs = 5000;
/** Let's Encrypt renews 30 days before the end: what is left at 14 wasn't renewed. */
const certificateDays = 14;
const securityDays = 30;

/** Looks at the certificate that visitors get. @param site Address of the site, `https://…` */
export async function checkCertificate(site: string): Promise<Finding> {
  const { ok, warning, error } = createFindings('Certificate');
  const { hostname: host, port } = new URL(site);
  let seen;
  try {
    seen = await readCertificate(host, Number(port || 443));
  } catch (failure) {
    return warning(`couldn’t check: ${host} can’t be reached from here (${readCode(failure)}).`);
  }
  const { end, mistake } = seen;
  const days = countDays(end);
  const renewal = 'Renew it: look at what your web server or certbot says.';
  if (days < 0) return error(`that of ${host} expired on ${writeDay(end)}.`, renewal);
  if (mistake) return error(`browsers don’t accept that of ${host} (${mistake}).`, renewal);
  const message = `that of ${host} is valid until ${writeDay(end)}.`;
  return days < certificateDays ? warning(message, renewal) : ok(message);
}

/** Reads when a host's certificate ends, and why it isn't valid, if it isn't. */
function readCertificate(host: string, port: number): Promise<{ end: Date; mistake: string | undefined }> {
  return new Promise((resolve, reject) => {
    // Looks at a bad certificate, too, and sends nothing.
    const socket = connect({ host, port, servername: host, rejectUnauthorized: false, timeout: timeoutMs });
    socket.once('secureConnect', () => {
      const end = new Date(socket.getPeerCertificate().valid_to);
      const reason: unknown = socket.authorized ? undefined : socket.authorizationError;
      resolve({ end, mistake: reason === undefined ? undefined : String(reason) });
      socket.destroy();
    });
    socket.once('timeout', () => socket.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })));
    socket.once('error', reject);
  });
}

/**
 * Looks at the end of `security.txt` (RFC 9116), after which nobody should use it. Finds nothing where there is
 * none.
 * @param folder Folder of the built site
 */
export async function checkSecurityText(folder: string): Promise<Finding[]> {
  const { ok, warning, error } = createFindings('security.txt');
  const text = await readFile(`${folder}/.well-known/security.txt`, 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  const end = new Date(/^Expires:\s*(\S+)/imu.exec(text)?.[1] ?? '');
  const remedy = 'Set a later security.expires in content/provider.ts, then build and deploy the site again.';
  if (Number.isNaN(end.getTime())) return [error('has no Expires.', remedy)];
  const days = countDays(end);
  if (days < 0) return [error(`expired on ${writeDay(end)}.`, remedy)];
  const message = `is valid until ${writeDay(end)}.`;
  return [days < securityDays ? warning(message, remedy) : ok(message)];
}
