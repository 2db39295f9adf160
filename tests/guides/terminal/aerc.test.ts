import { existsSync } from 'node:fs';
import { person } from '../room/names.ts';
import { changePassword, emptyStore, setUpStore } from './password-store.ts';
import { expect, test } from './reader.ts';

test('aerc shows the folders, sends, keeps a copy in Sent, refuses a wrong password, and is removed', async ({
  room,
  reader,
  openGuide,
}) => {
  const guide = openGuide('aerc', 'aerc');
  await setUpStore(reader, guide);
  const byHand = guide.section('Set it up by hand');
  expect(byHand.step(1).value('%40')).toBe(encodeURIComponent(byHand.step(1).value('@')));
  const file = reader.write(byHand.step(1).block('~/.config/aerc/accounts.conf'));
  expect((await reader.run(byHand.step(2).block().text)).code).toBe(0);
  const start = byHand.step(3).block().text;
  const aerc = reader.open(start);
  await aerc.sees(byHand.label('Connected'));
  await aerc.sees('INBOX');

  const check = guide.section('Check that it works');
  await aerc.press(check.step(1).value('C'));
  await aerc.sees('To:');
  await aerc.type(person.address);
  await aerc.press('Tab');
  await aerc.type('a few words');
  await aerc.press('Tab');
  await aerc.sees('the editor is open');
  await aerc.enter('A line.');
  await aerc.sees(check.step(3).label('Send this email?'));
  await aerc.press(check.step(3).value('y'));
  await aerc.sees(check.label('Message sent.'));
  await expect.poll(() => room.messages(person.address)).toHaveLength(1);
  await expect.poll(() => room.messages(person.address, 'Sent')).toHaveLength(1);
  expect(room.messages(person.address)[0]).toContain(`From: "${person.name}" <${person.address}>`);
  aerc.close();

  await changePassword(reader, guide, 'wrong');
  await reader.open(start).sees('Authentication failed');

  const removal = guide.section('Remove the account again');
  expect((await reader.run(removal.step(1).block().text)).code).toBe(0);
  expect(existsSync(file)).toBe(false);
  await emptyStore(reader, removal.step(2));
});
