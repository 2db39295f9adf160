import { existsSync } from 'node:fs';
import { person } from '../room/names.ts';
import { expect, test } from './reader.ts';

test('Alpine asks for the password, sends, keeps a copy in Sent, refuses a wrong one, and is removed', async ({
  room,
  reader,
  openGuide,
}) => {
  const guide = openGuide('Alpine', 'alpine');
  const byHand = guide.section('Set it up by hand');
  const file = reader.write(byHand.step(1).block('~/.pinerc'));
  const alpine = reader.open(byHand.step(2).block().text);
  await alpine.sees('Exit this greeting');
  await alpine.press(byHand.step(2).value('e'));
  const ask = byHand.step(3).label('ENTER PASSWORD:');
  await alpine.sees(ask);
  await alpine.enter('wrong');
  const keep = byHand.step(4).label('Preserve password on DISK for next login');
  await alpine.sees(keep);
  await alpine.press(byHand.step(4).value('n'));
  await alpine.sees(guide.section('If it does not work').label('Retrying … authentication after …'));
  await alpine.sees(ask);
  await alpine.enter(person.password);
  await alpine.sees(keep);
  await alpine.press(byHand.step(4).value('n'));
  await alpine.sees(byHand.label('MAIN MENU'));
  await alpine.sees('Folder "INBOX" opened with 0 messages');

  const check = guide.section('Check that it works');
  const [write, send, again] = [check.step(1), check.step(2), check.step(3)];
  await alpine.press(write.value('c'));
  await alpine.sees(write.label('To'));
  await alpine.type(person.address);
  await alpine.press('Down', 'Down', 'Down');
  await alpine.sees(write.label('Subject'));
  await alpine.type('a few words');
  await alpine.press('Down');
  await alpine.type('A line.');
  expect(send.value('Ctrl+X')).toBe('Ctrl+X');
  await alpine.press('C-x');
  await alpine.sees('Send message?');
  await alpine.press(send.value('y'));
  await alpine.sees(ask);
  await alpine.enter(person.password);
  await alpine.sees(keep);
  await alpine.press(again.value('n'));
  await expect.poll(() => room.messages(person.address)).toHaveLength(1);
  await expect.poll(() => room.messages(person.address, 'Sent')).toHaveLength(1);
  expect(room.messages(person.address)[0]).toContain(`From: ${person.name} <${person.address}>`);
  await alpine.press(check.value('i'));
  expect(check.value('Ctrl+L')).toBe('Ctrl+L');
  await alpine.press('C-l');
  await alpine.sees('a few words');
  alpine.close();

  expect((await reader.run(guide.section('Remove the account again').block().text)).code).toBe(0);
  expect(existsSync(file)).toBe(false);
});
