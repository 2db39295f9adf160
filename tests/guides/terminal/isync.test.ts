import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { person } from '../room/names.ts';
import { changePassword, emptyStore, setUpStore } from './password-store.ts';
import { expect, test } from './reader.ts';
import { writePattern } from './terminal.ts';

test('isync copies all folders both ways, refuses a wrong password, and is removed', async ({
  room,
  reader,
  openGuide,
}) => {
  const guide = openGuide('isync', 'isync');
  await setUpStore(reader, guide);
  room.deliver(person.address, { subject: 'To be copied' });
  const byHand = guide.section('Set it up by hand');
  const file = reader.write(byHand.step(1).block('~/.mbsyncrc'));
  expect((await reader.run(byHand.step(2).block().text)).code).toBe(0);
  const sync = byHand.step(3).block().text;
  expect((await reader.run(sync)).code).toBe(0);
  const { printed } = await reader.run(guide.section('Check that it works').block().text);
  expect(printed.split('\n')).toEqual(expect.arrayContaining(['Drafts', 'Inbox', 'Sent', 'Spam', 'Trash']));

  const inbox = join(reader.home, 'Mail/Inbox');
  expect(readdirSync(join(inbox, 'new'))).toHaveLength(1);
  expect((await reader.run('rm ~/Mail/Inbox/new/*')).code).toBe(0);
  expect((await reader.run(guide.section('Check that it works').value('mbsync mail'))).code).toBe(0);
  expect(room.messages(person.address)).toEqual([]);

  await changePassword(reader, guide, 'wrong');
  const refused = await reader.run(sync);
  expect(refused.code).not.toBe(0);
  expect(refused.printed).toMatch(
    writePattern(guide.section('If it does not work').label("IMAP command '…' returned an error: …")),
  );

  const removal = guide.section('Remove the account again');
  expect((await reader.run(removal.step(1).block().text)).code).toBe(0);
  expect(existsSync(file)).toBe(false);
  await emptyStore(reader, removal.step(2));
  expect((await reader.run(removal.step(3).block().text)).code).toBe(0);
  expect(existsSync(join(reader.home, 'Mail'))).toBe(false);
});
