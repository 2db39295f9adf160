import { findServices, provider } from '../provider/index.ts';
import { findMailPair, signsInWithAddress, socketTypes, type MailService } from './mail-servers.ts';

const types = { imap: 'imap', pop3: 'pop3', submission: 'smtp' } as const;

/**
 * Writes the entry for Delta Chat's provider database (`_providers/<domain>.md` of github.com/deltachat/provider-db);
 * undefined where the provider doesn't offer both ways, or customers sign in with something else than their address.
 * @param now When the operator has tried it
 */
export function writeDeltaChatEntry(now = new Date()): string | undefined {
  if (!findMailPair() || !signsInWithAddress) return undefined;
  const servers = [...findServices('imap'), ...findServices('submission')].map(writeServer).join('\n');
  return `---
name: ${JSON.stringify(provider.name)}
status: OK
domains:
${provider.mailDomains.map((domain) => `  - ${domain}`).join('\n')}
server:
${servers}
strict_tls: true
last_checked: ${now.toISOString().slice(0, 7)}
website: ${provider.website}
---
`;
}

function writeServer({ kind, host, port, security }: MailService): string {
  return `  - type: ${types[kind]}
    socket: ${socketTypes[security]}
    hostname: ${host}
    port: ${port}
    username: EMAILADDRESS`;
}
