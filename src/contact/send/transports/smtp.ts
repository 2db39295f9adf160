import type { SendResult, Transport } from '../deliver.ts';

/** Sends over SMTP with a verified certificate: through your own server, or as a fallback for another transport. */
export function createSmtpTransport(url: string): Transport {
  return {
    name: 'smtp',
    async send(mail, signal) {
      // Imported only when needed: most requests never send over SMTP.
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

/** Treats a 5xx reply as final (RFC 5321, section 4.2.1), and 4xx or a failed connection as temporary. */
function describeFailure(failure: unknown): SendResult {
  const { responseCode, code } = failure as { responseCode?: number; code?: string };
  return {
    sent: false,
    temporary: responseCode === undefined || responseCode < 500,
    reason: responseCode === undefined ? (code ?? 'time-out') : String(responseCode),
  };
}
