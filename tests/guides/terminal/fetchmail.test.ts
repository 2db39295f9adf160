import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { person } from '../room/names.ts';
import { expect, test } from './reader.ts';

test('fetchmail asks for the password, fetches and leaves the mail with us, and is removed', async ({
  room,
  reader,
  openGuide,
}) => {
  const guide = openGuide('fetchmail', 'fetchmail');
  room.deliver(person.address, { subject: 'To be fetched' });
  const byHand = guide.section('Set it up by hand');
  const settings = reader.write(byHand.step(1).block('~/.fetchmailrc'));
  const filter = reader.write(byHand.step(2).block('~/.mailfilter'));
  expect((await reader.run(byHand.step(3).block().text)).code).toBe(0);

  const check = guide.section('Check that it works');
  const fetch = async (password: string) => {
    const terminal = reader.open();
    await terminal.enter(check.step(1).block().text);
    await terminal.sees(check.step(2).label('Enter password for'));
    await terminal.enter(password);
    return terminal;
  };
  const refused = await fetch('wrong');
  await refused.sees(guide.section('If it does not work').label('Authorization failure on …:').slice(0, -1));
  expect(room.messages(person.address)).toHaveLength(1);
  const fetched = await fetch(person.password);
  await fetched.sees(check.label('reading message …'));
  await expect.poll(() => readdirSync(join(reader.home, 'Mail/new'))).toHaveLength(1);
  expect(room.messages(person.address)).toHaveLength(1);

  expect((await reader.run(guide.section('Remove it again').block().text)).code).toBe(0);
  expect([settings, filter].filter((file) => existsSync(file))).toEqual([]);
});
