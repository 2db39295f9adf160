import { createServer } from 'node:net';
import { expect, test } from '@playwright/test';
import { checkMailServer } from '../../../src/doctor/mail-server.ts';
import { createCertificate } from '../../support/certificate.ts';
import { createSmtpError, startSmtpInbox } from '../../support/smtp-inbox.ts';

const password = 'hunter2-hunter2';

/** A server that takes one password. */
function startStrictInbox() {
  return startSmtpInbox({
    authOptional: false,
    disabledCommands: ['STARTTLS'],
    onAuth: (auth, _session, done) =>
      auth.password === password ? done(null, { user: 'jo' }) : done(createSmtpError(535, 'Wrong')),
  });
}

test('a server that takes our password is as it should be, and gets no mail', async () => {
  const inbox = await startStrictInbox();
  const finding = await checkMailServer(inbox.url.replace('smtp://', `smtp://jo:${password}@`));
  expect(finding).toMatchObject({ level: 'ok', message: expect.stringContaining('accepts our sign-in') });
  expect(inbox.mails).toEqual([]);
  await inbox.close();
});

test('a wrong password is said to be wrong, and isn’t printed', async () => {
  const inbox = await startStrictInbox();
  const finding = await checkMailServer(inbox.url.replace('smtp://', 'smtp://jo:secret-typo@'));
  expect(finding).toMatchObject({
    level: 'error',
    message: expect.stringContaining('refuses our sign-in (reply 535)'),
    remedy: expect.stringContaining('SMTP_URL'),
  });
  expect(JSON.stringify(finding)).not.toMatch(/secret-typo|jo:/u);
  await inbox.close();
});

test('a server without TLS is refused before the password leaves, except on loopback', async () => {
  const lines: string[] = [];
  const server = createServer((socket) => {
    socket.write('220 mail.example\r\n');
    socket.on('data', (chunk) => {
      lines.push(chunk.toString());
      const isHello = chunk.toString().startsWith('EHLO');
      socket.write(isHello ? '250-mail.example\r\n250 AUTH PLAIN\r\n' : '502 What?\r\n');
    });
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '0.0.0.0', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  // 0.0.0.0 reaches this machine, and doesn't count as loopback.
  const finding = await checkMailServer(`smtp://jo:${password}@0.0.0.0:${port}`);
  expect(finding).toMatchObject({ level: 'error', message: expect.stringContaining('offers no TLS') });
  expect(lines.join('')).not.toContain('AUTH');
  server.close();
});

test('a certificate of nobody’s is named as what is wrong', async () => {
  const inbox = await startSmtpInbox({ secure: true, ...(await createCertificate()) });
  const finding = await checkMailServer(inbox.url);
  expect(finding).toMatchObject({ level: 'error', message: expect.stringContaining('certificate') });
  await inbox.close();
});

test('a server that isn’t there is said not to answer', async () => {
  const inbox = await startSmtpInbox();
  await inbox.close();
  const finding = await checkMailServer(inbox.url);
  expect(finding).toMatchObject({ level: 'error', message: expect.stringContaining('can’t be reached') });
});
