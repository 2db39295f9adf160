import { person, siteHosts } from '../room/names.ts';
import { expect, test } from './reader.ts';

const [site] = siteHosts;

test('ssh compares the fingerprint, refuses a wrong password, and carries curl past the network', async ({
  room,
  reader,
  openGuide,
}) => {
  const guide = openGuide('OpenSSH', 'openssh-client');
  const byHand = guide.section('Set it up by hand');
  const failures = guide.section('If it does not work');
  const command = byHand.step(1).block().text;
  const first = reader.open();
  await first.enter(command);
  await first.sees(byHand.step(2).label('Are you sure you want to continue connecting'));
  await first.enter('SHA256:0000000000000000000000000000000000000000000');
  await first.sees("Please type 'yes', 'no' or the fingerprint");
  await first.enter(byHand.step(2).block().text);
  await first.sees('password:');
  await first.enter('wrong');
  await first.sees(failures.label('Permission denied, please try again.'));
  await first.enter(person.password);

  const check = guide.section('Check that it works').block().text;
  await expect.poll(async () => (await reader.run(check)).printed).toContain('HTTP');
  const page = await reader.run(check.replace('--head', '').replace(/https:\S+/u, `https://${site}/`));
  expect(page.printed).toContain(`This is ${site}.`);
  expect(room.directConnections()).toEqual([]);
  expect(room.names().map(({ name }) => name)).not.toContain(site);

  const busy = reader.open(command);
  await busy.sees('password:');
  await busy.enter(person.password);
  await busy.sees(failures.label('cannot listen to port: …:').slice(0, -1));
  first.close();
  busy.close();
  await expect.poll(async () => (await reader.run(check)).code).toBe(7);
});

test('the named tunnel works, and ssh forgets the server again', async ({ room, reader, openGuide }) => {
  const guide = openGuide('OpenSSH', 'openssh-client');
  const short = guide.section('Shorter, and kept alive');
  reader.write(short.step(1).block('~/.ssh/config'));
  const tunnel = reader.open();
  await tunnel.enter(short.step(2).block().text);
  await tunnel.sees('continue connecting');
  await tunnel.enter(guide.section('Set it up by hand').step(2).block().text);
  await tunnel.sees('password:');
  await tunnel.enter(person.password);
  const check = guide.section('Check that it works').block().text;
  await expect.poll(async () => (await reader.run(check)).printed).toContain('HTTP');
  expect(room.directConnections()).toEqual([]);

  const removal = guide.section('Remove it again');
  expect(removal.step(1).value('Ctrl+C')).toBe('Ctrl+C');
  await tunnel.press('C-c');
  await expect.poll(async () => (await reader.run(check)).code).toBe(7);
  expect(removal.step(2).value('~/.ssh/config')).toBe('~/.ssh/config');
  const forgotten = await reader.run(removal.step(2).block().text);
  expect(forgotten.printed).toContain('known_hosts updated');
});
