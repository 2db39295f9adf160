import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import { isLoopback } from '../../loopback.ts';
import type { HandOver, Mail, SendResult, Transport } from './transport.ts';

/** Time limits; tests scale them down. */
export interface SmtpTimes {
  /** From the first attempt to connect until the server's 354. */
  untilDataMs: number;
  /** From the text to the final reply (RFC 5321, section 4.5.3.2.6). */
  finalReplyMs: number;
}

const standardTimes: SmtpTimes = { untilDataMs: 30_000, finalReplyMs: 10 * 60_000 };

/** nodemailer's own limits must not end a conversation before ours do. */
const slackMs = 10_000;

/** A final reply that says yes: anything else that begins with a 2 says nothing. */
const confirmation = /^2\d\d(?:[ -]|$)/u;
const closingStatus = 421;

/** Sends over SMTP with a verified certificate, and tells a failure before the text left from one after it. */
export function createSmtpTransport(url: string, times: SmtpTimes = standardTimes): Transport {
  return {
    name: 'smtp',
    carriesMail: true,
    safeAgainMs: 0,
    async send({ mail }, signal, handOver) {
      const connection = await createConnection(url, times);
      try {
        const message = await composeMessage(mail);
        return await converse({ connection, message, times, signal, handOver });
      } finally {
        connection.close();
      }
    },
  };
}

/** A mail as bytes, with the addresses of its envelope. */
interface ComposedMessage {
  bytes: Buffer;
  from: string;
  to: string[];
}

/** Composes the message (RFC 5322) that goes over the wire; `npm run outbox -- export` prints it, too. */
export async function composeMessage(mail: Mail): Promise<ComposedMessage> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const { from, to, replyTo, subject, text, headers, messageId } = mail;
  const options = { from, to, replyTo, subject, text, headers, messageId };
  const node = new MailComposer({ ...options, disableFileAccess: true, disableUrlAccess: true }).compile();
  const envelope = node.getEnvelope();
  return { bytes: await node.build(), from: envelope.from || '', to: envelope.to };
}

/**
 * Makes a connection that isn't open yet: with a verified certificate, and with TLS unless the server is on this
 * machine.
 * @param url `smtps://user:password@host:465` or `smtp://…`
 */
export async function createConnection(url: string, times: SmtpTimes): Promise<SMTPConnection> {
  // Imported only when needed: most requests never send over SMTP.
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  const { parseConnectionUrl } = await import('nodemailer/lib/shared');
  const options = parseConnectionUrl(url);
  return new Connection({
    ...options,
    // Without TLS, password and text would go in the clear to whoever is on the way.
    requireTLS: !options.secure && !isLoopback(options.host ?? ''),
    connectionTimeout: times.untilDataMs + slackMs,
    greetingTimeout: times.untilDataMs + slackMs,
    socketTimeout: Math.max(times.untilDataMs, times.finalReplyMs) + slackMs,
  });
}

interface Conversation {
  connection: SMTPConnection;
  message: ComposedMessage;
  times: SmtpTimes;
  signal: AbortSignal;
  handOver: HandOver;
}

/**
 * Speaks with the server. nodemailer reads the message only after the server's 354, so the first `read()` is the
 * last moment at which nothing has left.
 */
async function converse({ connection, message, times, signal, handOver }: Conversation): Promise<SendResult> {
  const { promise: ended, resolve } = Promise.withResolvers<SendResult>();
  let opening: Promise<void> | undefined;
  let handedOver = false;
  let isOver = false;
  // At once, not when `ended` is awaited: a hand-over that is agreed to meanwhile must not send the text.
  const end = (result: SendResult) => {
    isOver = true;
    resolve(result);
  };

  const fail = (failure: unknown) => end(handedOver ? readLateFailure(failure) : readEarlyFailure(failure));
  const abort = () => {
    if (!handedOver) end({ kind: 'failed', reason: 'aborted' });
  };
  let timer = setTimeout(() => end({ kind: 'failed', reason: 'time-out' }), times.untilDataMs);
  const handOverText = async (stream: Readable) => {
    const agreed = await handOver();
    if (!agreed || isOver) {
      end({ kind: 'failed', reason: 'not handed over' });
      return;
    }
    handedOver = true;
    clearTimeout(timer);
    timer = setTimeout(() => end({ kind: 'unknown', reason: 'no final reply' }), times.finalReplyMs);
    stream.push(message.bytes);
    stream.push(null);
  };
  const text = new Readable({
    read() {
      opening ??= handOverText(this).catch(fail);
    },
  });

  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  connection.on('error', fail);
  connection.on('end', () => fail(new Error('closed')));
  connection.connect((failure) => {
    if (failure) {
      fail(failure);
      return;
    }
    const send = () => {
      const { from, to, bytes } = message;
      connection.send({ from, to, size: bytes.length }, text, (sendFailure, info) =>
        sendFailure ? fail(sendFailure) : end(readConfirmation(info.response)),
      );
    };
    const { auth } = connection.options as { auth?: { user: string; pass: string } };
    if (!auth) {
      send();
      return;
    }
    connection.login(auth, (loginFailure) => (loginFailure ? fail(loginFailure) : send()));
  });

  const result = await ended;
  clearTimeout(timer);
  signal.removeEventListener('abort', abort);
  connection.close();
  text.destroy();
  // The store notes a hand-over before it notes how the attempt ended.
  await opening;
  return result;
}

interface SmtpFailure {
  code?: string;
  responseCode?: number | false;
  command?: string;
}

/** Nothing has left. A 5xx reply is final (RFC 5321, section 4.2.1), unless our own access is at fault. */
function readEarlyFailure(failure: unknown): SendResult {
  const { code, responseCode } = failure as SmtpFailure;
  const reason = [responseCode, code ?? 'closed'].filter(Boolean).join(' ');
  if (!responseCode || responseCode < 500) return { kind: 'failed', reason };
  if (code === 'EAUTH' || code === 'ETLS') return { kind: 'failed', reason, needsOperator: true };
  return { kind: 'refused', reason };
}

/**
 * The text has left: only a complete final reply is certain. A 421 isn't one, because a server that shuts down
 * may have taken the message.
 */
function readLateFailure(failure: unknown): SendResult {
  const { code, responseCode, command } = failure as SmtpFailure;
  const reason = [responseCode, code ?? 'closed'].filter(Boolean).join(' ');
  if (command !== 'DATA' || !responseCode || responseCode === closingStatus)
    return { kind: 'unknown', reason };
  if (responseCode >= 500 && responseCode < 600) return { kind: 'refused', reason };
  return responseCode >= 400 && responseCode < 500 ? { kind: 'failed', reason } : { kind: 'unknown', reason };
}

function readConfirmation(response: string | undefined): SendResult {
  return confirmation.test(response ?? '')
    ? { kind: 'sent' }
    : { kind: 'unknown', reason: 'unreadable final reply' };
}
