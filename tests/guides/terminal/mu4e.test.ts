import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { person } from '../room/names.ts';
import { createGuide } from '../support/guide.ts';
import { readGuide } from '../support/guide-text.ts';
import { setUpStore } from './password-store.ts';
import { expect, test } from './reader.ts';

test('mu4e shows the copy that isync keeps, sends through msmtp, and fetches', async ({
  room,
  reader,
  openGuide,
}) => {
  const guide = openGuide('mu4e', 'mu4e');
  const [isync, msmtp] = [
    createGuide(readGuide('isync'), guide.ran),
    createGuide(readGuide('msmtp'), guide.ran),
  ];
  await setUpStore(reader, isync);
  const copy = isync.section('Set it up by hand');
  reader.write(copy.step(1).block('~/.mbsyncrc'));
  reader.write(msmtp.section('Set it up by hand').step(1).block('~/.msmtprc'));
  room.deliver(person.address, { subject: 'To be shown' });
  expect((await reader.run(`${copy.step(2).block().text}\n${copy.step(3).block().text}`)).code).toBe(0);

  const byHand = guide.section('Set it up by hand');
  expect((await reader.run(byHand.step(1).block().text)).code).toBe(0);
  reader.write(byHand.step(2).block('~/.emacs.d/init.el'));
  const emacs = reader.open(byHand.step(3).block().text);
  for (const label of ['Basics', 'Bookmarks']) await emacs.sees(byHand.label(label));
  await emacs.sees('(1/1)');

  const check = guide.section('Check that it works');
  await emacs.press(check.step(1).value('C'));
  await emacs.sees(check.step(1).label('To:'));
  await emacs.type(person.address);
  await emacs.press('Down', 'C-e');
  await emacs.sees(check.step(1).label('Subject:'));
  await emacs.type('a few words');
  await emacs.press('M->');
  await emacs.type('A line.');
  await emacs.press(...check.step(2).value('C-c C-c').split(' '));
  await emacs.sees(check.label('Message sent'));
  await expect.poll(() => room.messages(person.address)).toHaveLength(2);
  await emacs.press(check.step(3).value('U'));
  // Two unread messages: the one that was there, and the one that came.
  await emacs.sees(/Unread messages\s+\(2\//u);
  await expect.poll(() => room.messages(person.address, 'Sent'), { timeout: 15_000 }).toHaveLength(1);
  emacs.close();

  const removal = guide.section('Remove the account again');
  // Emacs was ended and not quit, so its mu may write into the folder a moment longer.
  await expect.poll(async () => (await reader.run(removal.step(1).block().text)).code).toBe(0);
  expect(existsSync(join(reader.home, '.cache/mu'))).toBe(false);
});
