import { createMessage, encrypt, PublicKey, readKey } from 'openpgp';
import { expect, test } from '@playwright/test';
import { createEncryption } from '../../../../src/contact/send/encrypt.ts';
import { readTeamKeys } from '../../../../src/contact/send/team-keys.ts';
import { limits } from '../../../../src/contact/message/schema.ts';
import { findSecrets } from '../../../../src/checks/index.ts';
import {
  createFields,
  plainMessage,
  plainQuestion,
  postForm,
  postJson,
  postMultipart,
  readCodes,
  readProblems,
  writer,
} from '../../../support/contact.ts';
import { withContact } from '../../../support/contact-under-test.ts';
import { readWriterKey } from '../../../../src/contact/receive/writer-key.ts';
import { startGnupg, type Gnupg } from '../../../support/gnupg.ts';

let gnupg: Gnupg;
let fingerprint: string;
let armored: string;
const owner = `Jo Writer <${writer}>`;

test.beforeAll(async () => {
  gnupg = await startGnupg();
  fingerprint = await gnupg.makeKey(owner);
  armored = await gnupg.exportKey(fingerprint);
});

test.afterAll(() => gnupg.close());

/** The fact of a mail, and what another GnuPG imports from the mail as it stands. */
async function readKeyOf(text: string): Promise<{ fact: string | undefined; imported: string[] }> {
  const staff = await startGnupg();
  const imported = await staff.importKey(text);
  await staff.close();
  return { fact: /^OpenPGP key: (.*)$/mu.exec(text)?.[1], imported };
}

const groups = () => fingerprint.replace(/.{4}(?=.)/gu, '$& ');

for (const [how, post] of [
  ['JSON', postJson],
  ['a form', postForm],
  ['a multipart form', (fields: Record<string, string>) => postMultipart(Object.entries(fields))],
] as const) {
  test(`the key that a writer sends as ${how} is named in the mail, and staff import it from there`, () =>
    withContact(async ({ send, inbox }) => {
      await send(post({ ...plainMessage, publicKey: armored.replaceAll('\n', '\r\n') }));
      const [mail] = await inbox.readMails();
      expect(mail?.text).toContain(`\n${plainQuestion}\n`);
      expect(await readKeyOf(mail?.text ?? '')).toEqual({
        fact: `${groups()}, claims to belong to “${owner}”`,
        imported: [fingerprint],
      });
    }));
}

test('a writer’s key stands in the encrypted text, and not outside it', async () => {
  const read = await readTeamKeys({
    general: await gnupg.exportKey(await gnupg.makeKey('Support')),
    topics: [],
  });
  if ('mistakes' in read) throw new Error(read.mistakes.join(' '));
  await withContact(
    async ({ send, inbox }) => {
      const response = await send(postJson({ ...plainMessage, publicKey: armored }));
      expect(response.status).toBe(200);
      const [mail] = await inbox.readMails();
      expect(JSON.stringify(mail)).not.toContain('PUBLIC KEY');
      expect(await readKeyOf(await gnupg.decrypt(mail?.text ?? ''))).toMatchObject({
        imported: [fingerprint],
      });
    },
    { encrypt: createEncryption(read.keys) },
  );
});

test('a staff member answers encrypted with what came, and the writer reads it', async () => {
  const read = await readWriterKey(createFields({ publicKey: armored }));
  if (!('writerKey' in read)) throw new Error('The key was not read.');
  expect(read.writerKey).toMatchObject({ fingerprint: groups(), userIds: [owner] });
  const message = await createMessage({ text: 'It works again.' });
  const encryptionKeys = await readKey({ armoredKey: read.writerKey.armored });
  if (!(encryptionKeys instanceof PublicKey)) throw new TypeError('The key is not a public key.');
  const answer: unknown = await encrypt({ message, encryptionKeys });
  expect(await gnupg.decrypt(String(answer))).toBe('It works again.');
});

test('an empty field is no key', async () => {
  expect(await readWriterKey(createFields({ publicKey: '' }))).toEqual({});
  expect(await readWriterKey(createFields({}))).toEqual({});
});

test('a message with the same key in other line ends is the same mail', () =>
  withContact(async ({ send, inbox }) => {
    for (const publicKey of [armored, `  ${armored.replaceAll('\n', '\r\n')}`]) {
      await send(postJson({ ...plainMessage, publicKey }));
    }
    expect(await inbox.readMails()).toHaveLength(1);
  }));

test('a private key is refused strongly and kindly, and is not written into the page again', () =>
  withContact(async ({ send, inbox, outcomes }) => {
    const secret = await gnupg.exportPrivateKey(fingerprint);
    const { problems } = await readProblems(await send(postJson({ ...plainMessage, publicKey: secret })));
    expect(problems).toMatchObject([{ field: 'publicKey', code: 'public_key_private' }]);
    expect(problems[0]?.message).toContain('should never leave your own devices');
    const page = await (await send(postForm({ ...plainMessage, publicKey: secret }))).text();
    expect(page).not.toContain(secret.split('\n')[3]);
    expect(page).toContain(plainQuestion);
    expect(outcomes.at(-1)).toMatchObject({ fields: { publicKey: [], email: [writer] } });
    expect(await inbox.readMails()).toEqual([]);
  }));

test('each thing that can be wrong with a key has its code, and what was pasted is kept', () =>
  withContact(async ({ send, outcomes }) => {
    const revoked = await gnupg.makeKey('Jo no more');
    await gnupg.revokeKey(revoked);
    const expired = await gnupg.makeKey('Jo of old', { made: '20200101T000000', expires: '1y' });
    const signing = await gnupg.makeKey('Jo who signs', { subkey: false });
    for (const [publicKey, code] of [
      ['my key', 'public_key_invalid'],
      [await gnupg.exportKey(expired), 'public_key_expired'],
      [await gnupg.exportKey(revoked), 'public_key_revoked'],
      [await gnupg.exportKey(signing), 'public_key_unusable'],
      [armored.padEnd(limits.publicKey + 1, 'A'), 'text_too_long'],
    ] as const) {
      expect(await readCodes(await send(postJson({ ...plainMessage, publicKey })))).toEqual([code]);
      expect(outcomes.at(-1)).toMatchObject({ fields: { publicKey: [publicKey.trim()] } });
    }
  }));

test('a key is checked together with the other fields', () =>
  withContact(async ({ send }) => {
    const response = await send(postJson({ ...plainMessage, email: 'jo', publicKey: 'my key' }));
    expect(await readCodes(response)).toEqual(['email_invalid', 'public_key_invalid']);
  }));

test('a key that is too long says how long it may be', () =>
  withContact(async ({ send }) => {
    const publicKey = 'A'.repeat(limits.publicKey + 1);
    const { problems } = await readProblems(await send(postJson({ ...plainMessage, publicKey })));
    expect(problems[0]?.message).toContain(String(limits.publicKey));
  }));

test('before it is sent, the writer sees whose key it is', () =>
  withContact(async ({ send, inbox, outcomes }) => {
    const response = await send(postJson({ ...plainMessage, publicKey: armored, step: 'check' }));
    const writerKey = { fingerprint: groups(), userIds: [owner] };
    expect(await response.json()).toMatchObject({ status: 'draft', writerKey });
    expect(outcomes.at(-1)).toMatchObject({ kind: 'draft', step: 'check', writerKey });
    expect(await inbox.readMails()).toEqual([]);
  }));

test('a public key is no secret, not even in the question itself', async () => {
  expect(findSecrets(`Is this my key?\n\n${armored}`)).toEqual([]);
  await withContact(async ({ send }) => {
    expect((await send(postJson({ ...plainMessage, publicKey: armored }))).status).toBe(200);
  });
});
