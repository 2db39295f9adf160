import { securityNames } from '../provider/facts.ts';
import { findService, findServices } from '../provider/index.ts';
import type { MailService } from './mail-servers.ts';

/** What we say of a port that mail programs know. */
export interface PortAnswer {
  port: number;
  isOffered: boolean;
  /** Whole sentences. */
  answer: string;
}

/** The ports that mail programs fill in by themselves or that people have read of somewhere, in that order. */
const knownPorts: readonly { port: number; kind: MailService['kind']; isEncrypted: boolean }[] = [
  { port: 993, kind: 'imap', isEncrypted: true },
  { port: 143, kind: 'imap', isEncrypted: false },
  { port: 995, kind: 'pop3', isEncrypted: true },
  { port: 110, kind: 'pop3', isEncrypted: false },
  { port: 465, kind: 'submission', isEncrypted: true },
  { port: 587, kind: 'submission', isEncrypted: false },
  { port: 25, kind: 'submission', isEncrypted: false },
];
/** Between mail servers (RFC 5321), and not for customers. */
const relayPort = 25;

/** Answers for each well-known mail port whether to use it, and what to use instead; none without mail. */
export function answerPorts(): PortAnswer[] {
  if (!findService('imap') && !findService('pop3')) return [];
  return knownPorts.map(({ port, kind, isEncrypted }) => {
    const own = findServices(kind);
    const offered = own.find((service) => service.port === port);
    if (offered) return { port, isOffered: true, answer: `Yes: ${describeUse(offered)}.` };
    return { port, isOffered: false, answer: describeInstead(port, isEncrypted, own[0]) };
  });
}

function describeUse({ kind, host, security }: MailService): string {
  const use = { imap: 'IMAP', pop3: 'POP3', submission: 'sending' }[kind];
  return `${use}, ${host}, with ${securityNames[security]}`;
}

/** A kind that isn't offered stays without its name: no page of a site speaks of what the provider doesn't have. */
function describeInstead(port: number, isEncrypted: boolean, other: MailService | undefined): string {
  if (!other) return 'No. We have no service on this port.';
  const instead = `Use ${other.port} with ${securityNames[other.security]}.`;
  if (port === relayPort)
    return `No. Mail servers use it among themselves, and many networks block it. ${instead}`;
  if (!isEncrypted && other.security === 'tls')
    return `No. A connection on this port begins unencrypted. ${instead}`;
  return `No. ${instead}`;
}
