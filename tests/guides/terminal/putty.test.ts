import { person, siteHosts } from '../room/names.ts';
import { expect, test } from './reader.ts';

const [site] = siteHosts;

test('Plink takes our key only, refuses a wrong password, and carries curl past the network', async ({
  room,
  reader,
  openGuide,
}) => {
  const guide = openGuide('Plink', 'putty-tools');
  guide.section('Set it up by hand').notRun();
  const plink = guide.section('In one line, with Plink');
  const command = plink.step(1).block().text;

  const stranger = reader.open();
  await stranger.enter(command.replace(/SHA256:\S+/u, 'SHA256:0000000000000000000000000000000000000000000'));
  await stranger.sees('Host key not in manually configured list');

  const terminal = reader.open();
  await terminal.enter(command);
  await terminal.sees('password:');
  await terminal.enter('wrong');
  await terminal.sees(guide.section('If it does not work').label('Access denied:').slice(0, -1));
  await terminal.enter(person.password);
  await terminal.sees(plink.step(3).label('Access granted. Press Return to begin session.'));
  await terminal.press('Enter');

  const check = guide.section('Check that it works').block().text;
  await expect.poll(async () => (await reader.run(check)).printed).toContain('HTTP');
  const page = await reader.run(check.replace('--head', '').replace(/https:\S+/u, `https://${site}/`));
  expect(page.printed).toContain(`This is ${site}.`);
  expect(room.directConnections()).toEqual([]);
  expect(room.names().map(({ name }) => name)).not.toContain(site);
});
