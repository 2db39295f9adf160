import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintHostKey } from '../../../src/provider/host-key.ts';
import { addresses, person, providerHosts, siteHosts } from '../room/names.ts';
import type { Gecko } from '../support/gecko.ts';
import { takePicture } from '../support/pictures.ts';
import { createEnvironment } from '../support/shell.ts';
import { expect, test } from '../support/test.ts';
import {
  openConnectionSettings,
  openPage,
  seeQuestion,
  seeTab,
  signInAndSee,
  startFirefox,
} from './firefox-steps.ts';

let firefox: Gecko;

test.beforeEach(async ({ home, room, evidence }) => {
  firefox = await startFirefox({ home, authority: room.authority, evidence });
});
test.afterEach(async ({ room }) => {
  await firefox.quit();
  await Promise.all([room.start('proxy'), room.start('ssh')]);
});

const [firstSite, secondSite, thirdSite] = siteHosts;

/** Two fixed names by which Firefox checks the network; the guide names them. They tell nothing about you. */
const networkChecks = ['example.org', 'ipv4only.arpa'];

test('Firefox goes through the proxy with the script, asks for a password, and lets go', async ({
  openGuide,
  room,
}) => {
  const guide = openGuide('Firefox', 'firefox-esr');
  const automatic = guide.section('Set it up automatically');
  await openConnectionSettings(firefox, guide);
  await firefox.see(automatic.step(1).label('Connection Settings'));
  await firefox.click(automatic.step(1).label('Automatic proxy configuration URL'), 'radiobutton');
  await firefox.type(
    automatic.step(1).label('Automatic proxy configuration URL'),
    automatic.step(1).block().text,
  );
  await takePicture(firefox, guide, 'firefox-connection-settings', dialog);
  await firefox.click(automatic.step(2).label('OK'), 'pushbutton');
  await openPage(firefox, `https://${firstSite}/`);
  await seeQuestion(firefox, guide);
  await takePicture(firefox, guide, 'firefox-sign-in', question);
  await signInAndSee(firefox, guide, firstSite);
  expect(room.visitors(firstSite)).toEqual([addresses.sites]);
  expect(room.directVisits()).toEqual([]);
  // The proxy writes a tunnel down when it ends; other requests of the same sign-in are there already.
  await expect.poll(() => room.proxied().some((line) => line.includes(person.address))).toBe(true);

  await openConnectionSettings(firefox, guide);
  await firefox.see(automatic.step(4).label('Connection Settings'));
  await firefox.click(
    automatic.step(4).label('Do not prompt for authentication if password is saved'),
    'checkbutton',
  );
  const remove = guide.section('Remove it again');
  await firefox.see(remove.label('No proxy'), 'radiobutton');
  await firefox.click(remove.label('Use system proxy settings'), 'radiobutton');
  await firefox.click(remove.label('OK'), 'pushbutton');
  await openPage(firefox, `https://${secondSite}/`);
  await seeTab(firefox, secondSite);
  expect(room.visitors(secondSite)).toEqual([addresses.reader]);
});

test('with the gaps closed nothing goes around a dead proxy, and no name is asked', async ({
  openGuide,
  home,
  room,
  evidence,
}) => {
  const guide = openGuide('Firefox', 'firefox-esr');
  const gaps = guide.section('Close the gaps');
  await openPage(firefox, gaps.step(1).value('about:config'));
  await firefox.click(gaps.step(1).label('Accept the Risk and Continue'), 'pushbutton');
  for (const name of [
    'network.proxy.failover_direct',
    'network.proxy.allow_bypass',
    'network.dns.native_https_query',
  ]) {
    await firefox.type('Search preference name', gaps.step(2).value(name));
    await firefox.until(name, doubleClickSetting, name, gaps.step(2).value('false'));
  }
  await openConnectionSettings(firefox, guide);
  await firefox.click('Automatic proxy configuration URL', 'radiobutton');
  // The line that needs no loading stands in the place of the script's address.
  await firefox.type('Automatic proxy configuration URL', gaps.block().text);
  await firefox.click('OK', 'pushbutton');
  await firefox.quit();

  const namesBefore = room.names().length;
  firefox = await startFirefox({ home, authority: room.authority, evidence, keepProfile: true });
  await openPage(firefox, `https://${firstSite}/`);
  await signInAndSee(firefox, guide, firstSite);
  await room.stop('proxy');
  await openPage(firefox, `https://${secondSite}/`);
  await firefox.until('the page of a proxy that refuses', showsError, 'proxyConnectFailure');
  await firefox.run(askMozilla);
  await new Promise((resolve) => setTimeout(resolve, 5000));
  expect(room.visitors(secondSite)).toEqual([]);
  expect(room.directVisits()).toEqual([]);
  const strangers = room
    .names()
    .slice(namesBefore)
    .filter(({ name }) => !providerHosts.includes(name) && !networkChecks.includes(name));
  expect(strangers).toEqual([]);
  for (const name of networkChecks) gaps.value(name);
});

test('Firefox goes through the tunnel of the command, and nowhere when it ends', async ({
  openGuide,
  home,
  room,
}) => {
  const guide = openGuide('Firefox', 'firefox-esr');
  const byHand = guide.section('Set it up by hand');
  const { command } = await openTunnel(home, byHand.step(1).block(byHand.step(1).value('ssh')).text);
  await expect.poll(() => readAsked(home)).toMatch(/password/iu);
  expect(readAsked(home)).toContain(byHand.step(1).value(fingerprintHostKey(room.hostKey ?? '')));
  byHand.step(1).value('yes');

  await openConnectionSettings(firefox, guide);
  await firefox.see(byHand.step(2).label('Connection Settings'));
  await firefox.click(byHand.step(2).label('Manual proxy configuration'), 'radiobutton');
  const socks = byHand.step(2).label('SOCKS Host');
  await firefox.type(socks, byHand.step(2).value('127.0.0.1'));
  await firefox.type(byHand.step(2).label('Port'), byHand.step(2).value('1080'), undefined, socks);
  await firefox.click(byHand.step(2).label('SOCKS v5'), 'radiobutton');
  const names = byHand.step(3).label('Proxy DNS when using SOCKS v5');
  expect(
    await firefox.until(names, `(name) => find(name, 'checkbutton').some((box) => box.checked)`, names),
  ).toBe(true);
  await firefox.click(byHand.step(3).label('OK'), 'pushbutton');

  await openPage(firefox, `https://${thirdSite}/`);
  await seeTab(firefox, thirdSite);
  expect(room.visitors(thirdSite)).toEqual([addresses.sites]);
  command.kill('SIGKILL');
  await once(command, 'exit');
  await openPage(firefox, `https://${secondSite}/`);
  await firefox.until('the page of a proxy that refuses', showsError, 'proxyConnectFailure');
  expect(room.directVisits()).toEqual([]);
  expect(room.names().filter(({ name }) => name === thirdSite || name === secondSite)).toEqual([]);
});

const dialog = `() => document.querySelector('browser[type=content]') && gBrowser.selectedBrowser.contentDocument
  .querySelector('.dialogBox')`;

/** The question for a password: a window of its own, or a part of the page's. */
const question = `() => document.documentURI.includes('commonDialog')
  ? document.documentElement
  : [...document.querySelectorAll('.dialogBox')].find((box) => box.getBoundingClientRect().width > 0)`;

const doubleClickSetting = `(name, wanted) => {
  const row = [...gBrowser.contentDocument.querySelectorAll('tr')].find((row) => row.textContent.replaceAll('\\u200b', '').includes(name));
  const value = () => row.querySelector('.cell-value').textContent.trim();
  if (!row) return false;
  if (value() === wanted) return true;
  row.querySelector('.cell-value').dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true, cancelable: true, view: window }));
  return false;
}`;

const showsError = `(code) => gBrowser.selectedBrowser.documentURI?.spec.includes(code)`;

/** Makes Firefox ask its maker for settings, as it does by itself every day. */
const askMozilla = `() => {
  const { RemoteSettings } = ChromeUtils.importESModule('resource://services-settings/remote-settings.sys.mjs');
  RemoteSettings.pollChanges().catch(() => undefined);
}`;

/** Runs the command of the guide; a helper of ssh answers its questions as the guide says, and writes them down. */
async function openTunnel(home: string, line: string): Promise<{ command: ReturnType<typeof spawn> }> {
  const answerer = join(home, 'answer');
  writeFileSync(
    answerer,
    `#!/bin/sh\nprintf '%s\\n' "$1" >> "$HOME/asked"\ncase "$1" in *yes/no*) echo yes ;; *) echo '${person.password}' ;; esac\n`,
    { mode: 0o755 },
  );
  const environment = createEnvironment(home, { SSH_ASKPASS: answerer, SSH_ASKPASS_REQUIRE: 'force' });
  const command = spawn('bash', ['-c', `exec ${line}`], {
    env: environment,
    stdio: 'ignore',
  });
  await expect.poll(() => readAsked(home), { timeout: 15_000 }).not.toBe('');
  return { command };
}

function readAsked(home: string): string {
  try {
    return readFileSync(join(home, 'asked'), 'utf8');
  } catch {
    return '';
  }
}
