import { createHash } from 'node:crypto';
import { findServices, provider } from '../provider/index.ts';
import { shorten } from './autoconfig.ts';

/** The free fact that turns it on. Off by default: the draft still changes, and nearly nothing reads it yet. */
const paccFact = 'features.pacc';

/** Characters of the provider's name at most; the draft's own limit for the short one is that of autoconfig. */
const nameCharacters = 60;

/** The format has no ports: these are implied, each with TLS from the first byte. */
const impliedPorts = { imap: 993, pop3: 995, submission: 465 } as const;
const protocolNames = { imap: 'imap', pop3: 'pop3', submission: 'submit' } as const;

/** Whether the provider publishes its settings in this format, too. */
export function offersPacc(): boolean {
  return provider.facts[paccFact] === true && listProtocols().length > 0;
}

/**
 * Writes the mail settings as draft-ietf-mailmaint-pacc-03 has them. A server at another port than the implied one, or
 * with STARTTLS, can't be said, and is left out.
 * @param settings Path of the answer that lists the servers, if the site has one
 */
export function writePacc(settings: string | undefined): string {
  const body = {
    authentication: { password: true },
    info: {
      ...(settings ? { help: { documentation: provider.site + settings } } : {}),
      provider: { name: provider.name.slice(0, nameCharacters), shortName: shorten(provider.name) },
    },
    protocols: Object.fromEntries(listProtocols()),
  };
  return `${JSON.stringify(body, undefined, 2)}\n`;
}

/** Value of the TXT record at `_ua-auto-config.<mail domain>`, by which programs recognize the file. */
export function writePaccDigest(body: string): string {
  return `v=UAAC1; a=sha256; d=${createHash('sha256').update(body).digest('base64')}`;
}

function listProtocols(): [string, { host: string }][] {
  const sayable = findServices('imap', 'pop3', 'submission').filter(
    ({ kind, port, security }) => security === 'tls' && port === impliedPorts[kind],
  );
  // The first of each kind: the format has room for one.
  return [...new Map(sayable.toReversed().map(({ kind, host }) => [protocolNames[kind], { host }]))];
}
