import type { SendResult, Transport } from '../deliver.ts';

/** Sends over SMTP, with a verified certificate; for a server of one's own, or when the first way fails. */
export function createSmtpTransport(url: string): Transport {
  return {
    name: 'smtp',
    async send(mail, signal) {
      // Imported late: most requests never need it.
      const { createTransport } = await import('nodemailer');
      if (signal.aborted) return { sent: false, temporary: true, reason: 'time-out' };
      const connection = createTransport(url, { disableFileAccess: true, disableUrlAccess: true });
      const giveUp = () => connection.close();
      signal.addEventListener('abort', giveUp, { once: true });
      try {
        const { from, to, replyTo, subject, text, headers, messageId } = mail;
        const sending = connection.sendMail({ from, to, replyTo, subject, text, headers, messageId });
        await Promise.race([sending, rejectOnAbort(signal)]);
        return { sent: true };
      } catch (failure) {
        return describeFailure(failure);
      } finally {
        signal.removeEventListener('abort', giveUp);
        connection.close();
      }
    },
  };
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('time-out')), { once: true });
  });
}

/** A 5xx reply is final (RFC 5321, section 4.2.1); 4xx and a failing connection are not. */
function describeFailure(failure: unknown): SendResult {
  const { responseCode, code } = failure as { responseCode?: number; code?: string };
  return {
    sent: false,
    temporary: responseCode === undefined || responseCode < 500,
    reason: responseCode === undefined ? (code ?? 'time-out') : String(responseCode),
  };
}
