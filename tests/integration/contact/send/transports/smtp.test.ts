import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { expect, test } from '@playwright/test';
import type { SMTPServerOptions } from 'smtp-server';
import { createSmtpTransport } from '../../../../../src/contact/send/transports/smtp.ts';
import { createMail } from '../../../../support/mail.ts';
import { createSmtpError, startSmtpInbox } from '../../../../support/smtp-inbox.ts';

const patience = () => AbortSignal.timeout(5000);

test('a mail arrives with everything it was given', async () => {
  const inbox = await startSmtpInbox();
  const mail = createMail();
  expect(await createSmtpTransport(inbox.url).send(mail, patience())).toEqual({ sent: true });
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
  await createSmtpTransport(inbox.url).send(createMail({ text }), patience());
  expect(inbox.mails.map((mail) => mail.text)).toEqual([text]);
  await inbox.close();
});

test('a line break in a value makes no header', async () => {
  const inbox = await startSmtpInbox();
  const subject = 'One\r\nBcc: al@writer.example';
  await createSmtpTransport(inbox.url).send(
    createMail({ subject, headers: { 'X-Support-Topic': 'a\r\nX-Evil: b' } }),
    patience(),
  );
  expect(inbox.mails).toHaveLength(1);
  expect(inbox.mails[0]?.bcc).toBeUndefined();
  expect(inbox.mails[0]?.headers.has('x-evil')).toBe(false);
  await inbox.close();
});

for (const [code, temporary] of [
  [421, true],
  [451, true],
  [550, false],
  [554, false],
] as const) {
  test(`the reply ${code} ${temporary ? 'may pass' : 'does not pass'}`, async () => {
    const inbox = await startSmtpInbox({
      onRcptTo: (_address, _session, done) => done(createSmtpError(code, 'No jo@writer.example')),
    });
    expect(await createSmtpTransport(inbox.url).send(createMail(), patience())).toEqual({
      sent: false,
      temporary,
      reason: String(code),
    });
    await inbox.close();
  });
}

test('a refusal after the text is no sent mail', async () => {
  const inbox = await startSmtpInbox({
    onData: (stream, _session, done) => {
      stream.resume();
      stream.on('end', () => done(createSmtpError(452, 'Full')));
    },
  });
  expect(await createSmtpTransport(inbox.url).send(createMail(), patience())).toMatchObject({
    sent: false,
    temporary: true,
  });
  await inbox.close();
});

for (const [how, options] of [
  ['from the first byte', { secure: true }],
  ['after STARTTLS', { disabledCommands: ['AUTH'] }],
] as const) {
  test(`a server that shows a certificate of nobody’s ${how} gets no mail, unless the operator wants it`, async () => {
    const inbox = await startSmtpInbox(options as SMTPServerOptions);
    expect(await createSmtpTransport(inbox.url).send(createMail(), patience())).toMatchObject({
      sent: false,
    });
    expect(inbox.mails).toEqual([]);
    const trusting = createSmtpTransport(`${inbox.url}?tls.rejectUnauthorized=false`);
    expect(await trusting.send(createMail(), patience())).toEqual({ sent: true });
    await inbox.close();
  });
}

test('where nobody listens, another attempt may help', async () => {
  const inbox = await startSmtpInbox();
  await inbox.close();
  expect(await createSmtpTransport(inbox.url).send(createMail(), patience())).toEqual({
    sent: false,
    temporary: true,
    reason: 'ESOCKET',
  });
});

test('a server that says nothing is left when the time is over', async () => {
  const sockets: Socket[] = [];
  const silent: Server = createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const url = `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const began = performance.now();
  expect(await createSmtpTransport(url).send(createMail(), AbortSignal.timeout(200))).toMatchObject({
    sent: false,
    temporary: true,
  });
  expect(performance.now() - began).toBeLessThan(2000);
  for (const socket of sockets) socket.destroy();
  silent.close();
});

test('no attempt begins when the time is over already', async () => {
  const inbox = await startSmtpInbox();
  expect(await createSmtpTransport(inbox.url).send(createMail(), AbortSignal.abort())).toMatchObject({
    sent: false,
  });
  expect(inbox.mails).toEqual([]);
  await inbox.close();
});
