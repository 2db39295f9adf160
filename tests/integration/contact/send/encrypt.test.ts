import { expect, test } from '@playwright/test';
import { findTopic } from '../../../../src/provider/index.ts';
import { createEncryption, type EncryptMail } from '../../../../src/contact/send/encrypt.ts';
import { readTeamKeys } from '../../../../src/contact/send/team-keys.ts';
import { createResendTransport } from '../../../../src/contact/send/transports/resend.ts';
import { createSmtpTransport } from '../../../../src/contact/send/transports/smtp.ts';
import { limits } from '../../../../src/contact/message/schema.ts';
import { accepted, replyError, startAnsweringServer } from '../../../support/answering-server.ts';
import {
  emergencyMessage,
  needService,
  plainMessage,
  plainQuestion,
  postJson,
  readCodes,
  readSent,
} from '../../../support/contact.ts';
import { withContact } from '../../../support/contact-under-test.ts';
import { startGnupg, type Gnupg } from '../../../support/gnupg.ts';
import { startSmtpInbox } from '../../../support/smtp-inbox.ts';

const dayMs = 86_400_000;

let gnupg: Gnupg;
let support: string;
let security: string;
let encrypt: EncryptMail;

test.beforeAll(async () => {
  gnupg = await startGnupg();
  support = await gnupg.makeKey('Support');
  security = await gnupg.makeKey('Security');
  encrypt = await createEncryptionFor(support, security);
});

test.afterAll(() => gnupg.close());

/** Encryption to a general key, and to one of the team for security. */
async function createEncryptionFor(
  general: string | undefined,
  team?: string,
  now?: () => Date,
): Promise<EncryptMail> {
  const topic = findTopic('security');
  const read = await readTeamKeys({
    general: general && (await gnupg.exportKey(general)),
    topics: [team ? { ...topic, publicKey: await gnupg.exportKey(team) } : topic],
  });
  if ('mistakes' in read) throw new Error(read.mistakes.join(' '));
  return createEncryption(read.keys, now);
}

/** Whether a message is encrypted to the encryption subkey of that key and to nothing else. */
async function isFor(fingerprint: string, armored: string): Promise<boolean> {
  const [subkey = ''] = await gnupg.listSubkeys(fingerprint);
  const recipients = await gnupg.listRecipients(armored);
  return recipients.length === 1 && subkey.endsWith(recipients[0] ?? 'none');
}

const detailed = {
  ...plainMessage,
  topic: 'mail-setup',
  subject: 'Sesame closed',
  customer: 'yes',
  program: 'Zebramail',
  version: '128.5',
  system: 'Haiku',
};

for (const [primary, subkey] of [
  ['rsa3072', 'rsa3072'],
  ['ed25519', 'cv25519'],
] as const) {
  test(`the team reads with GnuPG what was encrypted to its key of ${primary}`, async () => {
    const team = await gnupg.makeKey(`Support with ${primary}`, { primary, subkey });
    await withContact(
      async ({ send, inbox }) => {
        await send(postJson(detailed));
        const [mail] = await inbox.readMails();
        expect(mail?.text).toMatch(/^-----BEGIN PGP MESSAGE-----\n[\s\S]*\n-----END PGP MESSAGE-----\n$/u);
        expect(await isFor(team, mail?.text ?? '')).toBe(true);
        const text = await gnupg.decrypt(mail?.text ?? '');
        expect(text).toMatch(/^The visitor’s text stands between [^\n]+\n\nReference: HL-/u);
        expect(text).toContain(`\n${plainQuestion}\n`);
        for (const line of [
          'Subject: “Sesame closed”',
          'Program: “Zebramail”',
          'System: “Haiku”',
          'Customer: says they are a customer',
        ]) {
          expect(text.split('\n')).toContain(line);
        }
      },
      { encrypt: await createEncryptionFor(team) },
    );
  });
}

test('the subject and the headers hold reference and topic, and no word of the writer', () =>
  withContact(
    async ({ send, inbox }) => {
      const { messages } = await readSent(await send(postJson(detailed)));
      const [mail] = await inbox.readMails();
      expect(mail?.subject).toBe(`[${messages[0]?.reference}] ${findTopic('mail-setup').label}`);
      // The writer's address is in `Reply-To`, so that staff can answer.
      const { text: _text, ...rest } = mail ?? { text: '' };
      const outside = JSON.stringify({ ...rest, reply_to: [] });
      for (const word of ['Thunderbird', 'password', 'Sesame', 'Zebramail', '128.5', 'Haiku', 'jo@']) {
        expect(outside).not.toContain(word);
      }
      expect(mail?.reply_to).toEqual([plainMessage.email]);
    },
    { encrypt },
  ));

test('the subject of an emergency still says so, with the service', () =>
  withContact(
    async ({ send, inbox }) => {
      await send(postJson({ ...emergencyMessage, topic: 'security' }));
      const [mail] = await inbox.readMails();
      const { label } = needService('imap');
      expect(mail?.subject.startsWith(`Emergency: ${label} `)).toBe(true);
      expect(mail?.subject.endsWith(`] ${findTopic('security').label}`)).toBe(true);
      expect(mail?.subject).not.toContain('office');
      // Other people than the topic's team answer it.
      expect(await isFor(support, mail?.text ?? '')).toBe(true);
    },
    { encrypt },
  ));

test('the key of a team stands above the general one, and each question is for its own team', () =>
  withContact(
    async ({ send, inbox }) => {
      const question = [plainQuestion, 'How do I switch on the second factor for my account?'];
      await send(postJson({ ...plainMessage, question, topic: ['mail-setup', 'security'] }));
      const mails = await inbox.readMails();
      for (const [topic, key, text] of [
        ['mail-setup', support, question[0]],
        ['security', security, question[1]],
      ] as const) {
        const armored = mails.find(({ to }) => to.includes(findTopic(topic).team))?.text ?? '';
        expect(await isFor(key, armored)).toBe(true);
        expect(await gnupg.decrypt(armored)).toContain(text);
      }
    },
    { encrypt },
  ));

test('where only one team has a key, mails to the others go as they are', async () =>
  withContact(
    async ({ send, inbox }) => {
      await send(postJson({ ...plainMessage, topic: 'sales' }));
      await send(postJson({ ...plainMessage, topic: 'security' }));
      const mails = await inbox.readMails();
      const textTo = (team: string) => mails.find(({ to }) => to.includes(team))?.text ?? '';
      expect(textTo(findTopic('sales').team).includes(plainQuestion)).toBe(true);
      expect(await isFor(security, textTo(findTopic('security').team))).toBe(true);
    },
    { encrypt: await createEncryptionFor(undefined, security) },
  ));

test('over SMTP the same text arrives, and is decrypted', async () => {
  const inbox = await startSmtpInbox();
  const transports = [createSmtpTransport(inbox.url)];
  await withContact(
    async ({ send }) => {
      await send(postJson(detailed));
    },
    { transports, encrypt },
  );
  const [mail] = inbox.mails;
  expect(mail?.subject).toMatch(/^\[HL-.{9}\] Mail programs and devices$/u);
  expect(mail?.replyTo?.text).toBe(plainMessage.email);
  expect(await gnupg.decrypt(mail?.text ?? '')).toContain(plainQuestion);
  await inbox.close();
});

test('the longest question of three-byte characters arrives whole by both ways', async () => {
  const smtp = await startSmtpInbox();
  const question = `What does this mean? ${'€ '.repeat(limits.questionMaximum)}`.slice(
    0,
    limits.questionMaximum - 1,
  );
  const message = {
    ...plainMessage,
    question: `${question}.`,
    confirm: ['english', 'one-question', 'secrets'],
  };
  await withContact(
    async ({ send, inbox }) => {
      await send(postJson(message));
      const overSmtp = [createSmtpTransport(smtp.url)];
      await withContact(
        async (other) => {
          await other.send(postJson(message));
        },
        { transports: overSmtp, encrypt },
      );
      const [mail] = await inbox.readMails();
      for (const text of [mail?.text, smtp.mails[0]?.text]) {
        expect(Buffer.byteLength(text ?? '')).toBeLessThan(40_000);
        expect((await gnupg.decrypt(text ?? '')).includes(message.question)).toBe(true);
      }
    },
    { encrypt },
  );
  await smtp.close();
});

test('attempts within one request carry the same ciphertext under the same key', async () => {
  const server = await startAnsweringServer([
    replyError(500, 'application_error'),
    replyError(409, 'concurrent_idempotent_requests'),
    accepted,
  ]);
  const transports = [createResendTransport('re_test', server.url)];
  await withContact(async ({ send }) => expect((await send(postJson(plainMessage))).status).toBe(200), {
    transports,
    encrypt,
    store: 'off',
  });
  expect(server.asked).toHaveLength(3);
  expect(new Set(server.asked.map(({ body }) => body)).size).toBe(1);
  expect(new Set(server.asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  await server.close();
});

test('a transport that takes over carries the same ciphertext', async () => {
  const server = await startAnsweringServer([replyError(403, 'invalid_api_key')]);
  const inbox = await startSmtpInbox();
  const transports = [createResendTransport('re_test', server.url), createSmtpTransport(inbox.url)];
  await withContact(
    async ({ send }) => {
      await send(postJson(plainMessage));
    },
    { transports, encrypt },
  );
  const { text } = JSON.parse(server.asked[0]?.body ?? '') as { text: string };
  expect(inbox.mails[0]?.text?.trim()).toBe(text.trim());
  await Promise.all([server.close(), inbox.close()]);
});

test('a reload and five clicks at once, each encrypted anew, are one mail with one reference', () =>
  withContact(
    async ({ send, inbox, outcomes }) => {
      const first = await readSent(await send(postJson(plainMessage)));
      const again = await Promise.all(Array.from({ length: 5 }, () => send(postJson(plainMessage))));
      for (const response of again) {
        expect(response.status).toBe(200);
        expect(await readSent(response)).toEqual(first);
      }
      expect(await inbox.readMails()).toHaveLength(1);
      expect(outcomes.map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => 'accepted'));
    },
    { encrypt },
  ));

test('a key that expires while the function runs ends in 503 with the text kept, and nothing is sent', async () => {
  const team = await gnupg.makeKey('Support for a day', { expires: '1d' });
  let now = Date.now();
  const brief = await createEncryptionFor(team, undefined, () => new Date(now));
  await withContact(
    async ({ send, inbox, outcomes }) => {
      expect((await send(postJson(plainMessage))).status).toBe(200);
      now += 2 * dayMs;
      const response = await send(postJson({ ...plainMessage, topic: 'sales' }));
      expect(response.status).toBe(503);
      expect(await readCodes(response)).toEqual(['not_delivered']);
      expect(await inbox.readMails()).toHaveLength(1);
      expect(outcomes.at(-1)).toMatchObject({
        fields: { question: [plainQuestion] },
        deliveries: [{ result: 'failed', attempts: [{ transport: 'encryption', reason: 'key expired' }] }],
      });
    },
    { encrypt: brief },
  );
});
