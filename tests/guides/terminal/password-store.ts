import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { person } from '../room/names.ts';
import type { Guide, StepOfGuide } from '../support/guide.ts';
import { expect, type Reader } from './reader.ts';

const passphrase = 'correct horse battery 7';

/** Follows “Before you start” of a guide that keeps the password in `pass`: a key, the store, the password in it. */
export async function setUpStore(reader: Reader, guide: Guide): Promise<void> {
  const before = guide.section('Before you start');
  const terminal = reader.open();
  const [tty = '', makeKey = '', makeStore = ''] = before.step(1).block().text.split('\n');
  await terminal.enter(tty);
  await terminal.enter(makeKey);
  await terminal.sees(/to\s+│\s+│ protect your new key/u);
  await terminal.enter(passphrase);
  await terminal.sees('re-enter this passphrase');
  await terminal.enter(passphrase);
  await terminal.sees(/^uid\s/mu);
  await terminal.enter(makeStore);
  await terminal.sees('Password store initialized');
  await terminal.enter(before.step(2).block().text);
  await terminal.sees('Enter password for mail:');
  await terminal.enter(person.password);
  await terminal.sees('Retype password for mail:');
  await terminal.enter(person.password);
  await expect.poll(() => existsSync(join(reader.home, '.password-store/mail.gpg'))).toBe(true);
  await terminal.enter(before.step(3).block().text);
  await terminal.sees('Please enter the passphrase to unlock');
  await terminal.enter(passphrase);
  await terminal.sees(person.password);
}

/** Puts another password into the store, with the command that the guide gives for it. */
export async function changePassword(reader: Reader, guide: Guide, password: string): Promise<void> {
  const command = guide.section('If it does not work').value('pass insert -f mail');
  expect((await reader.run(command, `${password}\n${password}\n`)).code).toBe(0);
}

/** Follows the step that deletes the password. */
export async function emptyStore(reader: Reader, step: StepOfGuide): Promise<void> {
  const terminal = reader.open();
  await terminal.enter(step.block('pass rm').text);
  await terminal.sees('[y/N]');
  await terminal.enter(step.value('y'));
  await expect
    .poll(async () => (await reader.run('pass show mail')).printed)
    .toContain('not in the password store');
}
