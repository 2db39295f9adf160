import { existsSync } from 'node:fs';
import { person } from '../room/names.ts';
import { changePassword, emptyStore, setUpStore } from './password-store.ts';
import { expect, test } from './reader.ts';
import { writePattern } from './terminal.ts';

test('msmtp sends, refuses a wrong password with the message in the guide, and is removed', async ({
  room,
  reader,
  openGuide,
}) => {
  const guide = openGuide('msmtp', 'msmtp');
  await setUpStore(reader, guide);
  const byHand = guide.section('Set it up by hand');
  const file = reader.write(byHand.step(1).block('~/.msmtprc'));
  const { printed } = await reader.run(byHand.step(2).block().text);
  expect(printed).toContain(byHand.value('SMTP server at'));

  const send = guide.section('Check that it works').block().text;
  expect(await reader.run(send)).toEqual({ code: 0, printed: '' });
  await expect.poll(() => room.messages(person.address)).toHaveLength(1);
  expect(room.messages(person.address)[0]).toContain(`From: ${person.address}\n`);

  await changePassword(reader, guide, 'wrong');
  const refused = await reader.run(send);
  expect(refused.printed).toMatch(
    writePattern(guide.section('If it does not work').label('authentication failed (method …)')),
  );
  expect(refused.printed).toContain(guide.section('If it does not work').value('535'));

  const removal = guide.section('Remove it again');
  expect((await reader.run(removal.step(1).block().text)).code).toBe(0);
  expect(existsSync(file)).toBe(false);
  await emptyStore(reader, removal.step(2));
});
