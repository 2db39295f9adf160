import { expect, test } from '@playwright/test';
import { findTopic, provider } from '../../../src/provider/index.ts';
import { replyError, replyJson, startAnsweringServer } from '../../support/answering-server.ts';
import { runCommand } from '../../support/command.ts';
import { startGnupg } from '../../support/gnupg.ts';
import { startResendInbox } from '../../support/resend-inbox.ts';
import { startSmtpInbox } from '../../support/smtp-inbox.ts';

const [topic] = provider.topics.map(({ id }) => id);
const chosen = topic ?? '';
const { team } = findTopic(chosen);

test('a test mail goes to the topic’s team by each transport, and its subject says what it is', async () => {
  const resend = await startResendInbox();
  const smtp = await startSmtpInbox();
  const { code, output } = await runCommand('mail-test', [chosen], {
    MAIL_TRANSPORTS: 'resend,smtp',
    RESEND_BASE_URL: resend.url,
    SMTP_URL: smtp.url,
  });
  expect(code, output).toBe(0);
  const lines = output.trim().split('\n');
  expect(lines[0]).toMatch(/^✓ resend: took it\. Look for “TEST: \[HL-[\w-]+\] please ignore” in /u);
  expect(lines[1]).toMatch(/^✓ smtp: took it\. /u);
  const [mail] = await resend.readMails();
  expect(mail).toMatchObject({ to: [team], subject: expect.stringContaining('TEST: ') });
  expect(mail?.text).toContain('This is a test of the contact form.');
  expect(smtp.mails).toMatchObject([{ subject: expect.stringContaining('TEST: ') }]);
  await Promise.all([resend.close(), smtp.close()]);
});

test('what a transport refuses is said as it is, and no secret is printed', async () => {
  const resend = await startAnsweringServer([replyError(403, 'invalid_api_key')]);
  const smtp = await startSmtpInbox();
  await smtp.close();
  const { code, output, errors } = await runCommand('mail-test', [chosen], {
    MAIL_TRANSPORTS: 'resend,smtp',
    RESEND_API_KEY: 're_hunter2',
    RESEND_BASE_URL: resend.url,
    SMTP_URL: smtp.url.replace('smtp://', 'smtp://jo:hunter2@'),
    CONTACT_FROM: 'form@harborlight.example',
    CONTACT_SECRET: 'a secret of the tests, long enough for every HMAC',
  });
  expect(errors).toBe('');
  expect(code).toBe(1);
  expect(output).toContain('✗ resend: didn’t take it (403 invalid_api_key), so nothing arrives.');
  expect(output).toMatch(/✗ smtp: didn’t take it \(E\w+\)/u);
  expect(`${output}${errors}`).not.toContain('hunter2');
  await resend.close();
});

test('with a key the test is encrypted as a message would be', async () => {
  const gnupg = await startGnupg();
  const resend = await startResendInbox();
  const SUPPORT_PUBLIC_KEY = await gnupg.exportKey(await gnupg.makeKey('Support'));
  const { code } = await runCommand('mail-test', [chosen], {
    RESEND_BASE_URL: resend.url,
    SUPPORT_PUBLIC_KEY,
  });
  expect(code).toBe(0);
  const [mail] = await resend.readMails();
  expect(mail?.subject).toMatch(/^TEST: /u);
  expect(mail?.text).not.toContain('This is a test');
  expect(await gnupg.decrypt(mail?.text ?? '')).toContain('This is a test of the contact form.');
  await Promise.all([resend.close(), gnupg.close()]);
});

test('an engineer is called only with --yes, by every pager, and told that it’s a test', async () => {
  const resend = await startResendInbox();
  const ntfy = await startAnsweringServer([replyJson(200, { id: 'x' })]);
  const environment = {
    RESEND_BASE_URL: resend.url,
    PAGERS: 'ntfy,mail',
    NTFY_URL: `${ntfy.url}/secret-topic`,
    PAGE_TO: 'oncall@elsewhere.example',
  };
  const asked = await runCommand('mail-test', ['emergency'], environment);
  expect(asked.code).toBe(1);
  expect(asked.errors).toContain('by ntfy, mail. If you mean it: npm run mail-test -- emergency --yes');
  expect(ntfy.asked).toEqual([]);
  const { code, output } = await runCommand('mail-test', ['emergency', '--yes'], environment);
  expect(code, output).toBe(0);
  expect(ntfy.asked).toHaveLength(1);
  expect(JSON.parse(ntfy.asked[0]?.body ?? '{}')).toMatchObject({
    title: expect.stringMatching(/^TEST: /u),
    message: expect.stringContaining('This is a test: nothing is down.'),
  });
  const mails = await resend.readMails();
  expect(mails.map(({ to }) => to)).toEqual([['oncall@elsewhere.example']]);
  expect(mails[0]?.subject).toMatch(/^TEST: /u);
  await Promise.all([resend.close(), ntfy.close()]);
});

test('without a topic or without mail it says what to write, and sends nothing', async () => {
  const without = await runCommand('mail-test', []);
  expect(without).toMatchObject({ code: 1, errors: expect.stringContaining('TOPIC is one of: ') });
  expect(without.errors).toContain(chosen);
  const unset = await runCommand('mail-test', [chosen]);
  expect(unset).toMatchObject({ code: 1, errors: expect.stringContaining('No mail is configured') });
});
