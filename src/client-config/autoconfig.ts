import { findServices, provider, type NamedService } from '../provider/index.ts';
import { escapeXml } from './escape.ts';

const socketTypes = { tls: 'SSL', starttls: 'STARTTLS' } as const;

/**
 * The mail settings in the format of Mozilla's autoconfig, version 1.1, which Thunderbird and programs like it look
 * for at `/.well-known/autoconfig/mail/config-v1.1.xml` of the mail domain. A program takes the first server of each
 * type that it can use.
 * @param settings Path of the answer that lists the servers, if the site has one.
 */
export function writeAutoconfig(settings: string | undefined): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="${escapeXml(provider.domain)}">
${provider.mailDomains.map((domain) => `    <domain>${escapeXml(domain)}</domain>`).join('\n')}
    <displayName>${escapeXml(provider.name)}</displayName>
    <displayShortName>${escapeXml(provider.name)}</displayShortName>
${findServices('imap', 'pop3', 'submission').map(writeServer).join('\n')}
${settings ? writeDocumentation(settings) : ''}  </emailProvider>
</clientConfig>
`;
}

function writeDocumentation(path: string): string {
  return `    <documentation url="${escapeXml(provider.site + path)}">
      <descr lang="en">Server names and ports</descr>
    </documentation>
`;
}

function writeServer({ kind, host, port, security }: NamedService<'imap' | 'pop3' | 'submission'>): string {
  const [element, type] = kind === 'submission' ? ['outgoingServer', 'smtp'] : ['incomingServer', kind];
  return `    <${element} type="${type}">
      <hostname>${escapeXml(host)}</hostname>
      <port>${port}</port>
      <socketType>${socketTypes[security]}</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILADDRESS%</username>
    </${element}>`;
}
