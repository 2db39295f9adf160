import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { person } from '../room/names.ts';
import { changePassword, emptyStore, setUpStore } from './password-store.ts';
import { expect, test } from './reader.ts';

test('getmail fetches and leaves the mail with us, refuses a wrong password, and is removed', async ({
  room,
  reader,
  openGuide,
}) => {
  const guide = openGuide('getmail6', 'getmail6');
  await setUpStore(reader, guide);
  room.deliver(person.address, { subject: 'To be fetched' });
  const byHand = guide.section('Set it up by hand');
  const file = reader.write(byHand.step(1).block('~/.config/getmail/getmailrc'));
  expect((await reader.run(byHand.step(2).block().text)).code).toBe(0);
  const check = guide.section('Check that it works');
  const first = await reader.run(check.step(1).block().text);
  expect(first).toMatchObject({ code: 0 });
  expect(first.printed).toContain(check.label('delivered'));
  const second = await reader.run(check.step(2).block().text);
  expect(second.printed).toContain('0 messages (0 bytes) retrieved, 1 skipped');
  expect(readdirSync(join(reader.home, 'Mail/new'))).toHaveLength(1);
  expect(room.messages(person.address)).toHaveLength(1);

  await changePassword(reader, guide, 'wrong');
  const refused = await reader.run(check.step(1).block().text);
  expect(refused.printed).toContain(guide.section('If it does not work').label('credential/login error'));

  const removal = guide.section('Remove it again');
  expect((await reader.run(removal.step(1).block().text)).code).toBe(0);
  expect(existsSync(dirname(file))).toBe(false);
  await emptyStore(reader, removal.step(2));
});
