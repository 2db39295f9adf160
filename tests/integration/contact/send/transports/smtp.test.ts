import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import type { SMTPServerOptions } from 'smtp-server';
import { createSmtpTransport } from '../../../../../src/contact/send/transports/smtp.ts';
import type { Mail, Sending } from '../../../../../src/contact/send/transports/transport.ts';
import { collectVerdicts, findFalsehood, smtpCases } from '../../../../faults/outbox/smtp-verdicts.ts';
import { createMail } from '../../../../support/mail.ts';
import { createSmtpError, startSmtpInbox } from '../../../../support/smtp-inbox.ts';

const signal = new AbortController().signal;
const agree = () => Promise.resolve(true);
const sending = (mail: Partial<Mail> = {}): Sending => ({
  id: 'row',
  key: 'row',
  copy: 1,
  mail: createMail(mail),
});
const send = (url: string, mail: Partial<Mail> = {}) =>
  createSmtpTransport(url).send(sending(mail), signal, agree);

test('a mail arrives with everything it was given', async () => {
  const inbox = await startSmtpInbox();
  const mail = createMail();
  expect(await send(inbox.url)).toEqual({ kind: 'sent' });
  const [arrived] = inbox.mails;
  expect(inbox.mails).toHaveLength(1);
  expect(arrived?.subject).toBe(mail.subject);
  expect(arrived?.text).toBe(mail.text);
  expect(arrived?.html).toBe(false);
  expect(arrived?.messageId).toBe(mail.messageId);
  expect(arrived?.from?.text).toContain(mail.from.split('<')[1]?.slice(0, -1));
  expect([arrived?.to].flat().map((to) => to?.text)).toEqual([mail.to]);
  expect(arrived?.replyTo?.text).toBe(mail.replyTo);
  expect(arrived?.headers.get('x-support-reference')).toBe('HL-0000-0000');
  expect(arrived?.attachments).toEqual([]);
  await inbox.close();
});

test('a text with lines that look like commands of SMTP arrives whole', async () => {
  const inbox = await startSmtpInbox();
  const text = 'one\n.\nMAIL FROM:<al@writer.example>\n..\nFrom me\n';
  await send(inbox.url, { text });
  expect(inbox.mails.map((mail) => mail.text)).toEqual([text]);
  await inbox.close();
});

test('a line break in a value makes no header', async () => {
  const inbox = await startSmtpInbox();
  await send(inbox.url, {
    subject: 'One\r\nBcc: al@writer.example',
    headers: { 'X-Support-Topic': 'a\r\nX-Evil: b' },
  });
  expect(inbox.mails).toHaveLength(1);
  expect(inbox.mails[0]?.bcc).toBeUndefined();
  expect(inbox.mails[0]?.headers.has('x-evil')).toBe(false);
  await inbox.close();
});

test('every verdict is true, whatever the server does at whatever point', async () => {
  const verdicts = await collectVerdicts();
  const falsehoods = verdicts.flatMap((verdict) => {
    const falsehood = findFalsehood(verdict);
    return falsehood ? [`${verdict.phase}, ${verdict.fault}, ${verdict.size}: ${falsehood}`] : [];
  });
  expect(falsehoods).toEqual([]);
  expect(verdicts).toHaveLength(126);
  // Certainty isn't given up where there is some.
  const unknown = verdicts.filter(({ result }) => result.kind === 'unknown');
  expect(new Set(unknown.map(({ phase }) => phase))).toEqual(new Set(['text', 'final reply']));
  const slow = verdicts.filter(({ fault }) => fault === 'slow');
  expect(slow.every(({ result }) => result.kind === 'sent')).toBe(true);
  expect(smtpCases).toHaveLength(126);
});

test('the text leaves only after the hand-over is agreed to', async () => {
  const inbox = await startSmtpInbox();
  const transport = createSmtpTransport(inbox.url);
  const refuse = () => Promise.resolve(false);
  expect(await transport.send(sending(), signal, refuse)).toEqual({
    kind: 'failed',
    reason: 'not handed over',
  });
  const late = () => sleep(300).then(() => true);
  expect(await transport.send(sending(), signal, late)).toEqual({ kind: 'sent' });
  expect(inbox.mails).toHaveLength(1);
  await inbox.close();
});

test('a hand-over that is agreed to after the time is over lets nothing leave', async () => {
  const inbox = await startSmtpInbox();
  const transport = createSmtpTransport(inbox.url, { untilDataMs: 400, finalReplyMs: 1000 });
  const late = () => sleep(800).then(() => true);
  expect(await transport.send(sending(), signal, late)).toEqual({ kind: 'failed', reason: 'time-out' });
  await sleep(100);
  expect(inbox.mails).toEqual([]);
  await inbox.close();
});

test('the signal ends a conversation before the text, and never after it', async () => {
  const inbox = await startSmtpInbox({
    onData: (stream, _session, done) => {
      stream.resume();
      stream.on('end', () => setTimeout(done, 500));
    },
  });
  const transport = createSmtpTransport(inbox.url);
  const early = new AbortController();
  const ended = transport.send(sending(), early.signal, () => {
    early.abort();
    return sleep(50).then(() => true);
  });
  expect(await ended).toEqual({ kind: 'failed', reason: 'aborted' });
  const late = new AbortController();
  setTimeout(() => late.abort(), 250);
  expect(await transport.send(sending(), late.signal, agree)).toEqual({ kind: 'sent' });
  expect(await transport.send(sending(), AbortSignal.abort(), agree)).toMatchObject({ kind: 'failed' });
  await inbox.close();
});

test('a server without TLS gets neither password nor text, unless it is this machine', async () => {
  const lines: string[] = [];
  const server = createServer((socket) => {
    socket.write('220 mail.example\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      lines.push(chunk.toString());
      socket.write(
        chunk.toString().startsWith('EHLO') ? '250-mail.example\r\n250 AUTH PLAIN\r\n' : '502 What?\r\n',
      );
    });
  }).listen(0, '0.0.0.0');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  // 0.0.0.0 reaches this machine, and doesn't count as loopback.
  const result = await send(`smtp://jo:password@0.0.0.0:${port}`);
  expect(result).toMatchObject({ kind: 'failed', needsOperator: true });
  expect(lines.map((line) => line.split(/\s/u)[0])).toEqual(['EHLO', 'STARTTLS']);
  server.close();
});

test('a wrong password is the operator’s matter, not a refusal of the message', async () => {
  const inbox = await startSmtpInbox({
    disabledCommands: ['STARTTLS'],
    onAuth: (_auth, _session, done) => done(createSmtpError(535, 'Wrong')),
  });
  const result = await send(inbox.url.replace('smtp://', 'smtp://jo:wrong@'));
  expect(result).toMatchObject({ kind: 'failed', reason: '535 EAUTH', needsOperator: true });
  await inbox.close();
});

for (const [how, options] of [
  ['from the first byte', { secure: true }],
  ['after STARTTLS', { disabledCommands: ['AUTH'] }],
] as const) {
  test(`a server that shows a certificate of nobody’s ${how} gets no mail, unless the operator wants it`, async () => {
    const inbox = await startSmtpInbox(options as SMTPServerOptions);
    expect(await send(inbox.url)).toMatchObject({ kind: 'failed' });
    expect(inbox.mails).toEqual([]);
    expect(await send(`${inbox.url}?tls.rejectUnauthorized=false`)).toEqual({ kind: 'sent' });
    await inbox.close();
  });
}

test('where nobody listens, it surely went nowhere', async () => {
  const inbox = await startSmtpInbox();
  await inbox.close();
  expect(await send(inbox.url)).toEqual({ kind: 'failed', reason: 'ESOCKET' });
});

test('a server that says nothing is left when the time is over', async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const url = `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const transport = createSmtpTransport(url, { untilDataMs: 200, finalReplyMs: 200 });
  expect(await transport.send(sending(), signal, agree)).toEqual({ kind: 'failed', reason: 'time-out' });
  for (const socket of sockets) socket.destroy();
  silent.close();
});
