import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface SmtpInbox {
  /** For `SMTP_URL`. */
  url: string;
  /** What arrived, oldest first. */
  mails: ParsedMail[];
  close: () => Promise<void>;
}

/**
 * A real SMTP server on a free port of loopback. The options are those of `smtp-server`: `secure` makes it
 * speak TLS with a certificate that nobody has signed, the handlers let it refuse.
 */
export async function startSmtpInbox(options: SMTPServerOptions = {}): Promise<SmtpInbox> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    // Silences its warning about the certificate, which is meant for real servers.
    logger: false,
    authOptional: true,
    disabledCommands: ['AUTH', ...(options.secure ? [] : ['STARTTLS'])],
    onData: (stream, _session, done) => {
      simpleParser(stream).then(
        (mail) => done(null, void mails.push(mail)),
        (failure: unknown) => done(failure instanceof Error ? failure : new Error(String(failure))),
      );
    },
    ...options,
  });
  // A client that turns away from the certificate is what some tests want to see.
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `${options.secure ? 'smtps' : 'smtp'}://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** A refusal in SMTP's own words. */
export function createSmtpError(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}
