import { findService, provider, type NamedService } from '../provider/index.ts';

/** A service that mail programs sign in to. */
export type MailService = NamedService<'imap' | 'pop3' | 'submission'>;

/** How Mozilla's autoconfig, and what follows it, names the two ways to protect a connection. */
export const socketTypes = { tls: 'SSL', starttls: 'STARTTLS' } as const;

/** The pair that a mail account on a device needs. */
export interface MailPair {
  imap: NamedService<'imap'>;
  submission: NamedService<'submission'>;
}

/** The provider's servers for fetching and sending mail; undefined where it doesn't offer both. */
export function findMailPair(): MailPair | undefined {
  const [imap, submission] = [findService('imap'), findService('submission')];
  return imap && submission ? { imap, submission } : undefined;
}

/** Whether customers sign in to the mail servers with their address. */
export const signsInWithAddress = provider.customers.knownBy !== 'account-number';
