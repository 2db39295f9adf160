import { findServices, provider } from '../provider/index.ts';
import { escapeXml } from '../site/escape-xml.ts';
import { socketTypes, type MailService } from './mail-servers.ts';

/** Characters of `displayShortName` at most (draft-ietf-mailmaint-autoconfig, section on names). */
const shortNameCharacters = 20;

/** Where programs look below `autoconfig.<domain>`, and below the mail domain itself: the same bytes. */
export const autoconfigPaths = [
  '/mail/config-v1.1.xml',
  '/.well-known/autoconfig/mail/config-v1.1.xml',
] as const;

/**
 * The mail settings in the format of Mozilla's autoconfig, version 1.1, which Thunderbird and programs like it look
 * for (draft-ietf-mailmaint-autoconfig). A program takes the first server of each type that it can use.
 * @param settings Path of the answer that lists the servers, if the site has one.
 */
export function writeAutoconfig(settings: string | undefined): string {
  // Incoming before outgoing, and IMAP before POP3, in whatever order the facts name them.
  const services = [...findServices('imap'), ...findServices('pop3'), ...findServices('submission')];
  return `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="${escapeXml(provider.domain)}">
${provider.mailDomains.map((domain) => `    <domain>${escapeXml(domain)}</domain>`).join('\n')}
    <displayName>${escapeXml(provider.name)}</displayName>
    <displayShortName>${escapeXml(shorten(provider.name))}</displayShortName>
${services.map(writeServer).join('\n')}
${settings ? writeDocumentation(settings) : ''}  </emailProvider>
</clientConfig>
`;
}

/** Cuts a name to the length that the format allows, at the end of a word where there is one. */
export function shorten(name: string): string {
  const characters = Array.from(name);
  if (characters.length <= shortNameCharacters) return name;
  const cut = characters.slice(0, shortNameCharacters).join('');
  return (characters[shortNameCharacters] === ' ' ? cut : cut.replace(/ [^ ]*$/u, '')).trimEnd();
}

function writeDocumentation(path: string): string {
  return `    <documentation url="${escapeXml(provider.site + path)}">
      <descr lang="en">Server names and ports</descr>
    </documentation>
`;
}

function writeServer({ kind, host, port, security }: MailService): string {
  const [element, type] = kind === 'submission' ? ['outgoingServer', 'smtp'] : ['incomingServer', kind];
  return `    <${element} type="${type}">
      <hostname>${escapeXml(host)}</hostname>
      <port>${port}</port>
      <socketType>${socketTypes[security]}</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILADDRESS%</username>
    </${element}>`;
}
