import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { person } from '../room/names.ts';
import type { Guide } from '../support/guide.ts';
import { expect, test } from './desk.ts';
import type { Desktop } from './desktop.ts';

const subject = 'Following the guide';

test('Sylpheed is set up, sends, keeps a copy, and forgets the account', async ({
  room,
  home,
  desktop,
  openGuide,
}) => {
  const guide = openGuide('Sylpheed', 'sylpheed');
  await followSetup(desktop, guide);
  await enterPassword(desktop, guide, person.password);

  const check = guide.section('Check that it works');
  await desktop.see(check.label('INBOX'), { roles: 'table cell' });
  await desktop.press(check.label('Compose'));
  const window = '- Compose';
  await desktop.type('To', person.address, { window });
  await desktop.type('Subject', subject, { window });
  await desktop.press(check.label('Send'), window);
  await expect.poll(() => room.messages(person.address), { timeout: 30_000 }).toHaveLength(1);
  expect(room.messages(person.address)[0]).toContain(`From: ${person.name} <${person.address}>`);
  await expect
    .poll(() => room.messages(person.address, check.label('Sent')), { timeout: 30_000 })
    .toHaveLength(1);
  await desktop.press(check.label('Get'));
  const folders = guide.section('Folders and sender’s name');
  await desktop.see(folders.label('Mailbox (MH)'), { roles: 'table cell' });
  // The folder for messages that wait is on this computer only; Claws Mail makes one on the server.
  await desktop.see(folders.label('Queue'), { roles: 'table cell' });
  expect(existsSync(join(room.folder, 'mail', person.address, '.Queue'))).toBe(false);

  const removal = guide.section('Remove the account again');
  const [configuration = '', accounts = ''] = removal.step(1).labels();
  await desktop.menu([configuration, accounts]);
  await desktop.press(removal.step(2).label('Delete'), 'Edit accounts');
  await desktop.press(removal.step(2).label('Yes'), 'Delete account');
  await desktop.press(removal.step(2).label('Close'), 'Edit accounts');
  const list = join(home, removal.value('.sylpheed-2.0'), 'accountrc');
  await expect.poll(() => readFileSync(list, 'utf8'), { timeout: 20_000 }).not.toContain(person.address);
});

test('Sylpheed writes into its log that a wrong password was refused, and asks again', async ({
  desktop,
  openGuide,
}) => {
  const guide = openGuide('Sylpheed', 'sylpheed');
  await followSetup(desktop, guide);
  await enterPassword(desktop, guide, 'wrong');
  const trouble = guide.section('If it does not work');
  await desktop.click(`${person.address}…`, { roles: 'table cell', button: '3' });
  await desktop.click(trouble.label('Rebuild folder tree'), { roles: 'menu item' });
  await desktop.press(trouble.label('Yes'), 'Rebuild folder tree');
  await enterPassword(desktop, guide, 'wrong again');
  await desktop.menu([trouble.label('Tools'), trouble.label('Log window')]);
  await desktop.see(`…${trouble.label('IMAP4 authentication failed.')}…`, { roles: 'text' });
  await desktop.see(`…${trouble.label('Could not establish IMAP connection.')}…`, { roles: 'text' });
});

/** Follows the setup to its end. */
async function followSetup(desktop: Desktop, guide: Guide): Promise<void> {
  const [start, type, name, servers, boxes, summary] = [1, 2, 3, 4, 5, 6].map((number) =>
    guide.section('Set it up by hand').step(number),
  );
  if (!start || !type || !name || !servers || !boxes || !summary)
    throw new Error('The guide has too few steps.');
  desktop.open('sylpheed');
  await desktop.see(start.label('Mailbox setting'), { roles: 'dialog' });
  await desktop.tick(start.label('Create mailbox at the following default location:'));
  await desktop.press(start.label('OK'));

  const window = type.label('New account setup');
  await desktop.tick(type.label('IMAP4'), true, { window });
  await desktop.press(type.label('Forward'), window);

  await desktop.type(name.label('Display name'), person.name, { window });
  await desktop.type(name.label('E-mail address'), person.address, { window });
  await desktop.press(name.label('Forward'), window);

  await desktop.type(servers.label('User ID'), person.address, { window });
  await desktop.type(servers.label('IMAP4 server'), servers.value('[[imap.host]]'), { window });
  await desktop.type(servers.label('SMTP server'), servers.value('[[submission.host]]'), { window });
  await desktop.tick(boxes.label('Use SMTP authentication'), true, { window });
  await desktop.tick(boxes.label('Use SSL'), true, { window });
  await desktop.press(boxes.label('Forward'), window);

  await desktop.see(`${servers.value('[[imap.host]]')}:…`, { window });
  await desktop.press(summary.label('Close'), window);
  // The window that opens the setup again, for a second account.
  const [configuration = '', create = ''] = type.labels().slice(-2);
  expect([configuration, create]).not.toContain('');
}

/** Answers the question for the password. */
async function enterPassword(desktop: Desktop, guide: Guide, password: string): Promise<void> {
  const step = guide.section('Set it up by hand').step(7);
  const window = step.label('Input password');
  await desktop.type('', password, { roles: 'password text', window });
  await desktop.press(step.label('OK'), window);
}
