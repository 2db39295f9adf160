import { findServices, provider } from '../provider/index.ts';
import type { MailService } from './mail-servers.ts';
import { offersPacc, writePacc, writePaccDigest } from './pacc.ts';

/** A DNS record by which programs find the settings of a mail domain. */
export interface SetupRecord {
  /** Relative to the domain; `@` is the domain itself. */
  name: string;
  type: 'SRV' | 'CNAME' | 'TXT';
  /** As a zone file has it (RFC 1035, section 5.1); host names are absolute. */
  value: string;
}

/** A service in SRV records (RFC 6186, RFC 8314, section 5.1): by its kind, and how its connection begins. */
export interface ServiceName {
  /** Relative to the domain. */
  name: string;
  kind: MailService['kind'];
  security: MailService['security'];
}

export const serviceNames: readonly ServiceName[] = [
  { name: '_imaps._tcp', kind: 'imap', security: 'tls' },
  { name: '_imap._tcp', kind: 'imap', security: 'starttls' },
  { name: '_pop3s._tcp', kind: 'pop3', security: 'tls' },
  { name: '_pop3._tcp', kind: 'pop3', security: 'starttls' },
  { name: '_submissions._tcp', kind: 'submission', security: 'tls' },
  { name: '_submission._tcp', kind: 'submission', security: 'starttls' },
];

/** The lowest is preferred, so that programs that can do both take IMAP (RFC 6186, section 3.4). */
const priorities = { imap: 0, pop3: 10, submission: 0 } as const;
const weight = 1;

/** An SRV record's data. */
export interface Server {
  priority: number;
  weight: number;
  port: number;
  /** Without a dot at its end; empty where the service isn't offered. */
  host: string;
}

/** Says decidedly that there is no such service (RFC 2782: a target of “.”). */
const noServer: Server = { priority: 0, weight: 0, port: 0, host: '' };

/** The servers that SRV records of a mail domain name for one service, or `noServer`. */
export function listServers({ kind, security }: ServiceName): Server[] {
  const own = findServices(kind).filter((service) => service.security === security);
  if (own.length === 0) return [noServer];
  return own.map(({ host, port }, index) => ({ priority: priorities[kind] + index, weight, port, host }));
}

/** Host of this site, which serves the files that set programs up. */
export const siteHost = new URL(provider.site).hostname;

/** Names below a mail domain that lead to this site. */
export const siteNames = { autoconfig: 'autoconfig', pacc: 'ua-auto-config' } as const;
/** Where the TXT record of PACC is. */
export const paccName = `_${siteNames.pacc}`;

/**
 * Lists the records of a mail domain that help programs, and that the facts settle entirely.
 * @param settings Path of the answer that lists the servers, if the site has one
 */
export function listSetupRecords(settings: string | undefined): SetupRecord[] {
  const servers = serviceNames.flatMap((service) =>
    listServers(service).map((server): SetupRecord => ({
      name: service.name,
      type: 'SRV',
      value: `${server.priority} ${server.weight} ${server.port} ${server.host}.`,
    })),
  );
  const site = `${siteHost}.`;
  return [
    ...servers,
    { name: siteNames.autoconfig, type: 'CNAME', value: site },
    ...(offersPacc()
      ? ([
          { name: siteNames.pacc, type: 'CNAME', value: site },
          { name: paccName, type: 'TXT', value: quote(writePaccDigest(writePacc(settings))) },
        ] satisfies SetupRecord[])
      : []),
  ];
}

/** Characters of one string of a TXT record at most. */
const stringCharacters = 255;

/** Writes a text as the strings of a TXT record. */
export function quote(text: string): string {
  const strings = text.match(new RegExp(`.{1,${stringCharacters}}`, 'gu')) ?? [''];
  return strings.map((part) => `"${part.replaceAll(/["\\]/gu, String.raw`\$&`)}"`).join(' ');
}
