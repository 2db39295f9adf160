import { provider, type ServiceId } from '../provider/schema.ts';
import { escapeXml } from './escape.ts';

const socketTypes = { tls: 'SSL', starttls: 'STARTTLS' } as const;

/**
 * The settings as Thunderbird and programs that follow it look for them (Mozilla autoconfig, version 1.1), to be served as
 * `/.well-known/autoconfig/mail/config-v1.1.xml` of the mail domain.
 */
export function writeAutoconfig(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="${escapeXml(provider.domain)}">
${provider.mailDomains.map((domain) => `    <domain>${escapeXml(domain)}</domain>`).join('\n')}
    <displayName>${escapeXml(provider.name)}</displayName>
    <displayShortName>${escapeXml(provider.name)}</displayShortName>
${writeServer('incomingServer', 'imap')}
${writeServer('incomingServer', 'pop3')}
${writeServer('outgoingServer', 'smtp')}
    <documentation url="${escapeXml(provider.site)}/faq/mail-setup/server-settings/">
      <descr lang="en">Server names and ports</descr>
    </documentation>
  </emailProvider>
</clientConfig>
`;
}

function writeServer(
  element: 'incomingServer' | 'outgoingServer',
  id: ServiceId & ('imap' | 'pop3' | 'smtp'),
): string {
  const { host, port, security } = provider.services[id];
  if (security !== 'tls' && security !== 'starttls')
    throw new Error(`Mail service “${id}” needs tls or starttls.`);
  return `    <${element} type="${id}">
      <hostname>${escapeXml(host)}</hostname>
      <port>${port}</port>
      <socketType>${socketTypes[security]}</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILADDRESS%</username>
    </${element}>`;
}
