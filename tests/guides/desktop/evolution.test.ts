import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { person } from '../room/names.ts';
import type { Guide, StepOfGuide } from '../support/guide.ts';
import { expect, test } from './desk.ts';
import type { Desktop } from './desktop.ts';

const subject = 'Following the guide';

test('Evolution finds our servers, sends, keeps a copy, and lets go', async ({
  room,
  home,
  desktop,
  openGuide,
}) => {
  const guide = openGuide('Evolution', 'evolution');
  const automatic = guide.section('Set it up automatically');
  const [start, backup, identity, found, authentication] = [1, 2, 3, 4, 5].map((n) => automatic.step(n));
  if (!start || !backup || !identity || !found || !authentication)
    throw new Error('The guide has too few steps.');
  await begin(desktop, start, backup);

  let window = identity.label('Identity');
  await desktop.type(identity.label('Full Name'), person.name, { window });
  await desktop.type(identity.label('Email Address'), person.address, { window });
  expect(
    await desktop.isTicked(identity.label('Look up mail server details based on the entered e-mail address')),
  ).toBe(true);
  await desktop.press(identity.label('Next'), window);

  window = found.label('Account Summary');
  await desktop.see(guide.section('Set it up by hand').step(2).value('[[imap.host]]'), { window });
  await desktop.see(found.label('Security:'), { window });
  await desktop.see(found.label('TLS'), { window });
  await desktop.press(found.label('Revise Details'), window);
  await nextUntil(desktop, found.label('Next'), found.label('Sending Email'));

  window = 'Sending Email';
  await desktop.see(authentication.label('Authentication'), { window });
  expect(await desktop.read(authentication.label('Type:'), { window, roles: 'combo box' })).toBe(
    authentication.label('LOGIN'),
  );
  await desktop.choose('Type', authentication.label('PLAIN'), window);
  await nextUntil(desktop, authentication.label('Next'), authentication.label('Done'));
  await desktop.press(authentication.label('Apply'), 'Done');
  await enterPassword(desktop, automatic.step(6), person.password);
  const asked = room.requests().map(({ host, path }) => `${host}${path}`);
  expect(asked.some((address) => address.includes('/mail/config-v1.1.xml'))).toBe(true);
  expect(asked.join()).not.toContain(encodeURIComponent(person.address));

  await checkThatItWorks(desktop, guide);
  await expect.poll(() => room.messages(person.address), { timeout: 30_000 }).toHaveLength(1);
  await expect.poll(() => room.messages(person.address, 'Sent'), { timeout: 30_000 }).toHaveLength(1);

  const removal = guide.section('Remove the account again');
  await desktop.menu(removal.step(1).labels().slice(0, 2), 'Mail');
  const accounts = { roles: 'table cell', window: 'Evolution Accounts' };
  await desktop.click(removal.step(1).label('Mail Accounts'), accounts);
  await desktop.keys('', 'shift+Right');
  await desktop.click(person.address, accounts);
  await desktop.press(removal.step(1).label('Delete'), 'Evolution Accounts');
  await desktop.see('Do Not Delete', { roles: 'push button' });
  await desktop.click(removal.step(2).label('Delete'), { roles: 'push button', last: true });
  const sources = join(home, '.config/evolution/sources');
  const readSources = () => readdirSync(sources).map((name) => readFileSync(join(sources, name), 'utf8'));
  await expect.poll(() => readSources().join('\n'), { timeout: 20_000 }).not.toContain(person.address);
});

test('Evolution is set up by hand, and asks again after a wrong password', async ({
  room,
  desktop,
  openGuide,
}) => {
  const guide = openGuide('Evolution', 'evolution');
  const automatic = guide.section('Set it up automatically');
  const byHand = guide.section('Set it up by hand');
  await begin(desktop, automatic.step(1), automatic.step(2));
  const [identity, receiving, security, sending, encryption, authentication] = [1, 2, 3, 4, 5, 6].map((n) =>
    byHand.step(n),
  );
  if (!identity || !receiving || !security || !sending || !encryption || !authentication)
    throw new Error('The guide has too few steps.');

  let window = identity.label('Identity');
  await desktop.type('Full Name', person.name, { window });
  await desktop.type('Email Address', person.address, { window });
  await desktop.tick(
    identity.label('Look up mail server details based on the entered e-mail address'),
    false,
  );
  await desktop.press(identity.label('Next'), window);

  window = receiving.label('Receiving Email');
  await desktop.choose(receiving.label('Server Type:'), receiving.label('IMAP'), window);
  await desktop.type(receiving.label('Server:'), receiving.value('[[imap.host]]'), { window });
  await desktop.type(receiving.label('Username:'), person.address, { window });
  await desktop.choose(
    security.label('Encryption method:'),
    security.label('TLS on a dedicated port'),
    window,
  );
  expect(await desktop.read(security.label('Port:'), { window })).toBe(security.value('[[imap.port]]'));
  await desktop.press(security.label('Next'), window);
  await desktop.press(security.label('Next'), 'Receiving Options');

  window = sending.label('Sending Email');
  await desktop.choose(sending.label('Server Type:'), sending.label('SMTP'), window);
  await desktop.type(sending.label('Server:'), sending.value('[[submission.host]]'), { window });
  await desktop.tick(sending.label('Server requires authentication'), true, { window });
  await desktop.choose(
    encryption.label('Encryption method:'),
    encryption.label('TLS on a dedicated port'),
    window,
  );
  expect(await desktop.read(encryption.label('Port:'), { window })).toBe(
    encryption.value('[[submission.port]]'),
  );
  await desktop.choose(authentication.label('Type:'), authentication.label('PLAIN'), window);
  await desktop.type(authentication.label('Username:'), person.address, { window });
  await nextUntil(desktop, authentication.label('Next'), authentication.label('Done'));
  await desktop.press(authentication.label('Apply'), 'Done');

  await enterPassword(desktop, byHand.step(7), 'wrong');
  await enterPassword(desktop, byHand.step(7), person.password);
  await checkThatItWorks(desktop, guide);
  await expect.poll(() => room.messages(person.address), { timeout: 30_000 }).toHaveLength(1);
});

async function begin(desktop: Desktop, start: StepOfGuide, backup: StepOfGuide): Promise<void> {
  desktop.open('evolution');
  const [welcome = '', file = '', add = '', account = '', next = ''] = start.labels();
  await desktop.press(next, welcome);
  // The way to this window once there is an account.
  expect([file, add, account]).not.toContain('');
  await desktop.press(backup.label('Next'), backup.label('Restore from Backup'));
}

/** Goes on until a page with this title is there. */
async function nextUntil(desktop: Desktop, next: string, title: string): Promise<void> {
  for (let pages = 0; pages < 6 && !(await desktop.sees('', { roles: 'frame', window: title })); pages++) {
    const titles = ['Receiving Email', 'Receiving Options', 'Sending Email', 'Account Summary'];
    for (const window of titles) {
      if (await desktop.sees('', { roles: 'frame', window })) {
        await desktop.press(next, window);
        break;
      }
    }
  }
}

async function enterPassword(desktop: Desktop, step: StepOfGuide, password: string): Promise<void> {
  const window = 'Mail authentication request';
  await desktop.type(step.label('Password:'), password, { roles: 'password text', window });
  await desktop.press(step.label('OK'), window);
}

/** Writes to the account's own address. */
async function checkThatItWorks(desktop: Desktop, guide: Guide): Promise<void> {
  const check = guide.section('Check that it works');
  await desktop.see(person.address, { roles: 'table cell', window: 'Mail' });
  await desktop.press(check.label('New'), 'Mail');
  await desktop.type('To:', person.address, { roles: 'text', window: 'Compose Message' });
  await desktop.type('Subject:', subject, { roles: 'text', window: 'Compose Message' });
  await desktop.press(check.label('Send'), subject);
  await enterPassword(desktop, check, person.password);
}
