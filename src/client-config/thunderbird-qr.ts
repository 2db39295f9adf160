// Scripts in the browser import this file, too: no Node, and none of the provider's facts, which need a schema.

/** A server, as a page names it to its script. */
interface MailServer {
  host: string;
  /** TCP port. */
  port: number;
  security: 'tls' | 'starttls';
}

/** The servers of an account, as a page carries them for its script (JSON in a `data-` attribute). */
export interface MailServers {
  imap: MailServer;
  submission: MailServer;
}

/** Whose account is imported. */
interface ImportOwner {
  /** In ASCII. It is the user name, too. */
  address: string;
  /** The name that others see as the sender's; empty for none. */
  name: string;
}

const formatVersion = 1;
/** This code is the first of one. */
const sequence = [1, 1] as const;
const protocols = { imap: 0, smtp: 0 } as const;
const securities = { starttls: 2, tls: 3 } as const;
const passwordAuthentication = 1;

/**
 * Writes what Thunderbird for Android reads from a QR code (import format 1 of 6 February 2025): one account without
 * its password, which the app asks for. An account name that is left out is the address.
 */
export function writeImportCode(servers: MailServers, { address, name }: ImportOwner): string {
  const list = (protocol: number, { host, port, security }: MailServer) => [
    protocol,
    host,
    port,
    securities[security],
    passwordAuthentication,
    address,
  ];
  // The app refuses a name of several lines.
  const identity = [address, name.replace(/[\r\n]+/gu, ' ').trim()];
  const outgoing = [[list(protocols.smtp, servers.submission), identity]];
  return JSON.stringify([formatVersion, sequence, list(protocols.imap, servers.imap), outgoing]);
}
