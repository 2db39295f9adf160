import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { person } from '../room/names.ts';
import type { Guide } from '../support/guide.ts';
import type { Room } from '../support/room.ts';
import { changePassword, emptyStore, setUpStore } from './password-store.ts';
import { expect, type Reader } from './reader.ts';

/**
 * Follows the guide for Mutt or NeoMutt, which differ in the name of the program and of its file only.
 * @param file Path of the file with the settings, below the home folder
 */
export async function followMutt({
  room,
  reader,
  guide,
  file,
}: {
  room: Room;
  reader: Reader;
  guide: Guide;
  file: string;
}) {
  await setUpStore(reader, guide);
  const byHand = guide.section('Set it up by hand');
  reader.write(byHand.step(1).block(`~/${file}`));
  const start = byHand.step(2).block().text;
  const mutt = reader.open(start);
  await mutt.sees('INBOX [Msgs:0');

  const check = guide.section('Check that it works');
  await mutt.press(check.step(1).value('m'));
  await mutt.sees(check.step(1).label('To:'));
  await mutt.enter(person.address);
  await mutt.sees(check.step(1).label('Subject:'));
  await mutt.enter('a few words');
  await mutt.sees('the editor is open');
  await mutt.enter('A line.');
  await mutt.sees(/Subject: a few words\n[\s\S]*Fcc: \SSent/u);
  await mutt.press(check.step(3).value('y'));
  await mutt.sees(/1 N .* a few words/u);
  await expect.poll(() => room.messages(person.address)).toHaveLength(1);
  await expect.poll(() => room.messages(person.address, 'Sent')).toHaveLength(1);
  const [message = ''] = room.messages(person.address);
  expect(message).toContain(`From: ${person.name} <${person.address}>`);
  await mutt.press(check.value('c'));
  await mutt.press('C-u');
  await mutt.enter(check.value('+Sent'));
  await mutt.sees('Sent [Msgs:1');
  mutt.close();

  await changePassword(reader, guide, 'wrong');
  await reader
    .open(start)
    .sees(guide.section('If it does not work').label('SASL authentication failed:').slice(0, -1));

  const removal = guide.section('Remove the account again');
  expect((await reader.run(removal.step(1).block().text)).code).toBe(0);
  expect(existsSync(join(reader.home, file))).toBe(false);
  await emptyStore(reader, removal.step(2));
}
