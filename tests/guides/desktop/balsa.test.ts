import { person } from '../room/names.ts';
import type { Guide } from '../support/guide.ts';
import { expect, test } from './desk.ts';
import type { Desktop } from './desktop.ts';

const subject = 'Following the guide';

test('Balsa is set up, sends, keeps a copy where the guide says, and forgets the server', async ({
  room,
  desktop,
  openGuide,
}) => {
  const guide = openGuide('Balsa', 'balsa');
  const server = await followWizard(desktop, guide, person.password);

  const folders = guide.section('Folders and sender’s name');
  await desktop.click(server, { roles: 'table cell', window: 'Balsa' });
  await desktop.keys('', 'shift+Right');
  await desktop.click('Sent', { roles: 'table cell', window: 'Balsa', button: '3' });
  await desktop.click(folders.label('Mark as Sentbox'), { roles: 'menu item' });

  const check = guide.section('Check that it works');
  await desktop.press(check.label('Compose'), 'Balsa');
  const window = 'New message';
  await desktop.see('Subject', { window });
  await desktop.keys(person.address, 'Tab');
  await desktop.type('Subject', subject, { window });
  await desktop.press(check.label('Send'), window);
  await expect.poll(() => room.messages(person.address), { timeout: 30_000 }).toHaveLength(1);
  expect(room.messages(person.address)[0]).toContain(`From: ${person.name} <${person.address}>`);
  await expect.poll(() => room.messages(person.address, 'Sent'), { timeout: 30_000 }).toHaveLength(1);
  await desktop.press(check.label('Check'), 'Balsa');
  await desktop.see(check.label('INBOX'), { roles: 'table cell', window: 'Balsa' });

  const removal = guide.section('Remove the account again');
  const [edit = '', preferences = '', settings = '', incoming = ''] = removal.step(1).labels();
  await desktop.menu([edit, preferences, settings], 'Balsa');
  await desktop.click(incoming, { roles: 'table cell', window: 'Balsa Preferences' });
  await desktop.see(removal.step(2).label('Remote mailbox servers'), { window: 'Balsa Preferences' });
  await desktop.click(server, { roles: 'table cell', window: 'Balsa Preferences' });
  await desktop.press(removal.step(2).label('Delete'), 'Balsa Preferences');
  await desktop.press(removal.step(2).label('OK'), '');
});

test('Balsa asks for the password when a wrong one was refused', async ({ desktop, openGuide }) => {
  const guide = openGuide('Balsa', 'balsa');
  await followWizard(desktop, guide, 'wrong');
  await desktop.see('Password needed', { roles: 'dialog' });
});

/** Follows the wizard to its end. @returns the server's name in the list of mailboxes */
async function followWizard(desktop: Desktop, guide: Guide, password: string): Promise<string> {
  const [start, incoming, security, outgoing, last, files] = [1, 2, 3, 4, 5, 6].map((number) =>
    guide.section('Set it up by hand').step(number),
  );
  if (!start || !incoming || !security || !outgoing || !last || !files) throw new Error('The guide has too few steps.');
  desktop.open('balsa');
  await desktop.press(start.label('Next'), start.label('Welcome to Balsa!'));

  const window = incoming.label('User Settings');
  const server = incoming.value('[[imap.host]]:[[imap.port]]');
  await desktop.type(incoming.label('Name of mail server for incoming mail:'), server, { window });
  await desktop.choose(incoming.label('Type of mail server:'), incoming.label('IMAP'), window);
  await desktop.choose(security.label('Connection Security:'), security.label('SSL'), window);
  await desktop.type(security.label('Your email login name:'), person.address, { window });
  await desktop.type(security.label('Your password:'), password, { window });
  await desktop.type(outgoing.label('SMTP Server:'), outgoing.value('[[submission.host]]:[[submission.port]]'), { window });
  await desktop.type(outgoing.label('Your real name:'), person.name, { window });
  await desktop.type(outgoing.label('Your email address for this email account:'), person.address, { window });
  await desktop.choose(last.label('Remember your password:'), last.label('Yes, remember it'), window);
  await desktop.press(last.label('Next'), window);
  await desktop.press(files.label('Verify locations'), files.label('Mail Files'));
  await desktop.press(files.label('Finish'), 'Mail Files');
  await desktop.press(files.label('Close'), files.label('All Done!'));
  return server;
}
