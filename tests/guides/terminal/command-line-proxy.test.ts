import { chmodSync, existsSync } from 'node:fs';
import { person, siteHosts } from '../room/names.ts';
import { runShell, tryShell, writeBlock } from '../support/shell.ts';
import { expect, test } from './reader.ts';

const [site] = siteHosts;

test('curl asks for the password, goes through the proxy, and is refused with a wrong one', async ({
  room,
  reader,
  openGuide,
}) => {
  const guide = openGuide('curl', 'curl');
  const curl = guide.section('curl');
  const file = reader.write(curl.step(1).block('~/.curlrc'));
  const command = curl.step(2).block().text;
  const refused = reader.open();
  await refused.enter(command);
  await refused.sees('Enter proxy password for user');
  await refused.enter('wrong');
  await refused.sees(guide.section('If it does not work').label('CONNECT tunnel failed, response …'));
  const accepted = reader.open();
  await accepted.enter(command);
  await accepted.sees('Enter proxy password for user');
  await accepted.enter(person.password);
  await accepted.sees('Connection established');
  await expect.poll(() => room.proxied().some((line) => line.includes(person.address))).toBe(true);
  expect(room.directConnections()).toEqual([]);
  await reader.run(guide.section('Check that it works').block().text);
  expect(room.directConnections()).not.toEqual([]);

  expect((await reader.run(guide.section('Remove it again').step(1).block().text)).code).toBe(0);
  expect(existsSync(file)).toBe(false);
});

test('Git asks for the password and goes through the proxy', async ({ room, reader, openGuide }) => {
  const guide = openGuide('curl', 'curl');
  const git = guide.section('Git');
  expect(git.step(1).value('%40')).toBe(encodeURIComponent(git.step(1).value('@')));
  expect((await reader.run(git.step(1).block().text)).code).toBe(0);
  const terminal = reader.open();
  await terminal.enter(`git ls-remote https://${site}/project.git`);
  await terminal.sees('Password for');
  await terminal.enter(person.password);
  await expect
    .poll(() => room.proxied().some((line) => line.includes(`${site}:443 ${person.address}`)), {
      timeout: 20_000,
    })
    .toBe(true);
  expect(room.directConnections()).toEqual([]);
  expect(room.names().map(({ name }) => name)).not.toContain(site);
  expect((await reader.run(guide.section('Remove it again').step(2).block().text)).code).toBe(0);
  expect((await reader.run('git config --global http.proxy')).printed).toBe('');
});

test('apt goes through the proxy; wget cannot', async ({ room, home, reader, openGuide }) => {
  const guide = openGuide('curl', 'curl');
  const apt = guide.section('apt').step(1);
  const settings = apt.block('/etc/apt/apt.conf.d/80proxy');
  const secret = apt.block('/etc/apt/auth.conf.d/80proxy.conf');
  // apt sets itself up as root, in the room's own /etc.
  writeBlock(home, settings);
  const path = writeBlock(home, { ...secret, text: secret.text.replace('PASSWORD', person.password) });
  chmodSync(path, 0o600);
  guide.section('apt').step(2).value('sudo apt update');
  await tryShell(`/usr/lib/apt/apt-helper download-file https://${site}/page page`, { home, limit: 60_000 });
  expect(room.proxied().some((line) => line.includes(`${site}:443 ${person.address}`))).toBe(true);
  expect(room.directConnections()).toEqual([]);
  await runShell(guide.section('Remove it again').step(3).block().text, { home });
  expect([settings.file, secret.file].filter((file) => file && existsSync(file))).toEqual([]);

  const proxy = settings.text.split('"')[1] ?? '';
  const wget = await reader.run(`https_proxy=${proxy} wget --tries=1 https://${site}/`);
  expect(wget.code).not.toBe(0);
  expect(room.directConnections()).toEqual([]);
});
