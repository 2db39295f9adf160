import { createConnection } from '../contact/send/transports/smtp.ts';
import { createFindings, readCode, type Finding } from './finding.ts';

const { ok, warning, error } = createFindings('SMTP');

/** More than a slow server takes to greet, to encrypt and to sign in. */
const longestMs = 15_000;

/** Signs in to the mail server as the transport does, and sends nothing. @param url `SMTP_URL` */
export async function checkMailServer(url: string): Promise<Finding> {
  const times = { untilDataMs: longestMs, finalReplyMs: longestMs };
  const connection = await createConnection(url, times);
  const { host = '', port = '' } = connection.options;
  const server = `${host}:${port}`;
  const { auth } = connection.options as {
    auth?: { user: string; pass: string };
  };
  try {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('ETIMEDOUT')), longestMs);
      const end = (failure?: unknown) => {
        clearTimeout(timer);
        if (failure) reject(failure instanceof Error ? failure : new Error('failed'));
        else resolve();
      };
      connection.on('error', end);
      connection.on('end', () => end(new Error('closed')));
      connection.connect((failure) => {
        if (failure || !auth) end(failure);
        else connection.login(auth, end);
      });
    });
    const how = connection.secure ? 'over TLS' : 'without TLS';
    return ok(
      auth ? `${server} accepts our sign-in ${how}.` : `${server} answers ${how}; no sign-in is set.`,
    );
  } catch (failure) {
    return describeFailure(failure, server);
  } finally {
    connection.close();
  }
}

interface SmtpFailure {
  code?: string;
  responseCode?: number | false;
  message?: string;
}

/** nodemailer's codes: https://nodemailer.com/errors/ */
function describeFailure(failure: unknown, server: string): Finding {
  const { code = '', responseCode, message = '' } = failure as SmtpFailure;
  const reply = responseCode ? ` (reply ${responseCode})` : '';
  if (code === 'EAUTH' && responseCode && responseCode < 500) {
    return warning(`${server} can’t check our sign-in now${reply}.`, 'Run this again in a minute.');
  }
  if (code === 'EAUTH' || code === 'ENOAUTH') {
    return error(
      `${server} refuses our sign-in${reply}.`,
      'Check the user and the password in SMTP_URL; characters such as @ and / are written as %40 and %2F.',
    );
  }
  const certificate = /certificate|altname|self.signed/iu.test(message);
  if (certificate) {
    return error(
      `${server} has a certificate that isn’t valid for it.`,
      'Use the name that the certificate has in SMTP_URL, or renew the certificate.',
    );
  }
  if (code === 'ETLS') {
    return error(
      `${server} offers no TLS, so nothing is sent there: password and text would go in the clear.`,
      'Use smtps:// and port 465, or turn on STARTTLS at the server.',
    );
  }
  if (responseCode) {
    return error(`${server} refuses to talk to us${reply}.`, 'Ask its operator why.');
  }
  return error(
    `${server} can’t be reached (${code || readCode(failure)}).`,
    'Check host and port in SMTP_URL, and whether a firewall stops port 465 or 587 here.',
  );
}
