import { findServices, provider } from '../provider/index.ts';
import { listSetupRecords, quote, siteHost } from './records.ts';

/** How a zone is written. */
interface ZoneOptions {
  /** One of the provider's mail domains. */
  domain: string;
  /** Path of the answer that lists the servers, if the site has one. */
  settings: string | undefined;
  /** Leaves out what makes it a zone by itself. */
  recordsOnly?: boolean;
  /** Day of the serial number. */
  now?: Date;
}

const timeToLive = 3600;
/** For documentation only (RFC 5737): nobody has these addresses. */
const placeholders = { server: '192.0.2.1', nameServer: '192.0.2.53' } as const;

/** Writes a mail domain's zone as a master file (RFC 1035, section 5). What only the operator knows is a comment. */
export function writeZone({ domain, settings, recordsOnly = false, now = new Date() }: ZoneOptions): string {
  const records = listSetupRecords(settings).map(({ name, type, value }) => `${name} IN ${type} ${value}`);
  return [
    `; Mail settings of ${domain} in DNS, from content/provider.ts. “npm run doctor” compares what is published.`,
    `$ORIGIN ${domain}.`,
    `$TTL ${timeToLive}`,
    ...(recordsOnly ? [] : ['', ...listFrame(domain, now)]),
    '',
    '; Programs find the servers by these (RFC 6186, RFC 8314). A dot for a host: not offered.',
    '; autoconfig: let this site answer there with a certificate for that name (src/server/README.md).',
    ...records,
    '',
    '; Mail that arrives, and who may send as you. Fill in what stands in angle brackets.',
    ...listMailRecords(domain),
    '',
  ].join('\n');
}

/** What every zone has. Addresses stand for real ones, so that the file can be checked by itself. */
function listFrame(domain: string, now: Date): string[] {
  const serial = `${now.toISOString().slice(0, 10).replaceAll('-', '')}01`;
  const suffix = `.${domain}`;
  const hosts = [...findServices('imap', 'pop3', 'submission').map(({ host }) => host), siteHost];
  const own = [...new Set(hosts)].filter((host) => host === domain || host.endsWith(suffix));
  return [
    '; Your zone has these already, with other values. They stand here so that the file is a zone by itself:',
    '; leave them out when you copy. The addresses are placeholders (RFC 5737).',
    `@ IN SOA ns1 hostmaster ${serial} 7200 3600 1209600 ${timeToLive}`,
    '@ IN NS ns1',
    `ns1 IN A ${placeholders.nameServer}`,
    ...own.map(
      (host) => `${host === domain ? '@' : host.slice(0, -suffix.length)} IN A ${placeholders.server}`,
    ),
  ];
}

function listMailRecords(domain: string): string[] {
  return [
    `;@ IN MX 10 <the host that takes your mail>.`,
    writeSpf(domain),
    ';<selector>._domainkey IN TXT "v=DKIM1; k=rsa; p=<the public key that your mail server signs with>"',
    `;_dmarc IN TXT ${quote(`v=DMARC1; p=quarantine; rua=mailto:<mailbox for reports>`)}`,
  ];
}

/** The name that customers include speaks for all servers that send: so it speaks for this domain, unless it is it. */
function writeSpf(domain: string): string {
  const include = provider.facts['dns.spfInclude'];
  return typeof include === 'string' && include !== domain
    ? `@ IN TXT ${quote(`v=spf1 include:${include} ~all`)}`
    : `;@ IN TXT ${quote('v=spf1 ip4:<address of each server that sends> -all')}`;
}
