import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { person } from '../room/names.ts';
import type { Guide } from '../support/guide.ts';
import { expect, test } from './desk.ts';
import type { Desktop } from './desktop.ts';

const subject = 'Following the guide';

test('Claws Mail is set up with the wizard, sends, keeps a copy, and forgets the account', async ({
  room,
  home,
  desktop,
  openGuide,
}) => {
  const guide = openGuide('Claws Mail', 'claws-mail');
  await followWizard(desktop, guide, person.password);
  await acceptCertificate(desktop, guide);

  const check = guide.section('Check that it works');
  await desktop.press(check.label('Compose'));
  const window = 'Compose message';
  await desktop.type('', person.address, { roles: 'text', window });
  await desktop.type('Subject', subject, { window });
  await desktop.press(check.label('Send'), window);
  await acceptCertificate(desktop, guide);
  await expect.poll(() => room.messages(person.address), { timeout: 30_000 }).toHaveLength(1);
  expect(room.messages(person.address)[0]).toContain(`From: ${person.name} <${person.address}>`);
  await expect
    .poll(() => room.messages(person.address, check.label('Sent')), { timeout: 30_000 })
    .toHaveLength(1);
  await desktop.press(check.label('Get Mail'));
  const queue = guide.section('Folders and sender’s name').label('Queue');
  expect(existsSync(join(room.folder, 'mail', person.address, `.${queue}`))).toBe(true);

  const removal = guide.section('Remove the account again');
  const [configuration = '', accounts = ''] = removal.step(1).labels();
  await desktop.menu([configuration, accounts]);
  await desktop.press(removal.step(2).label('Delete'), 'Edit accounts');
  await desktop.press(removal.step(2).label('Delete'), 'Delete account');
  await desktop.press(removal.step(2).label('Close'), 'Edit accounts');
  const list = join(home, removal.value('.claws-mail'), 'accountrc');
  await expect.poll(() => readFileSync(list, 'utf8'), { timeout: 20_000 }).not.toContain(person.address);
});

test('Claws Mail says that a wrong password was refused, and asks for another', async ({
  desktop,
  openGuide,
}) => {
  const guide = openGuide('Claws Mail', 'claws-mail');
  await followWizard(desktop, guide, 'wrong');
  await acceptCertificate(desktop, guide);
  const trouble = guide.section('If it does not work');
  await desktop.see(trouble.label('Connection to … failed: login refused.'));
  await desktop.press(trouble.label('Close'), 'Error');
  await desktop.see(trouble.label('Input password'));
});

test('Claws Mail says so when the name server has no record of the servers', async ({
  desktop,
  openGuide,
}) => {
  const guide = openGuide('Claws Mail', 'claws-mail');
  const byHand = guide.section('Set it up by hand');
  desktop.open('claws-mail');
  await desktop.press(byHand.step(1).label('Next'));
  await desktop.type(byHand.step(2).label('Your email address'), person.address);
  await desktop.press(byHand.step(2).label('Next'));
  await desktop.press(byHand.label('Auto-configure'));
  await desktop.see(byHand.label('Failed: no service record found.'));
});

/** Follows the wizard to its end. */
async function followWizard(desktop: Desktop, guide: Guide, password: string): Promise<void> {
  const [start, name, incoming, security, outgoing, last] = [1, 2, 3, 4, 5, 6].map((number) =>
    guide.section('Set it up by hand').step(number),
  );
  if (!start || !name || !incoming || !security || !outgoing || !last)
    throw new Error('The guide has too few steps.');
  desktop.open('claws-mail');
  await desktop.see(start.label('Claws Mail Setup Wizard'), { roles: 'dialog' });
  await desktop.press(start.label('Next'));

  await desktop.type(name.label('Your name'), person.name);
  await desktop.type(name.label('Your email address'), person.address);
  await desktop.press(name.label('Next'));

  await desktop.choose(incoming.label('Server type'), incoming.label('IMAP'));
  await desktop.type(incoming.label('Server address'), incoming.value('[[imap.host]]:[[imap.port]]'));
  await desktop.type(incoming.label('Username'), person.address);
  await desktop.type(incoming.label('Password'), password);
  await desktop.tick(security.label('Use TLS to connect to receiving server'));
  await desktop.see(security.label('IMAP server directory'));
  await desktop.press(security.label('Next'));

  await desktop.type(
    outgoing.label('SMTP server address'),
    outgoing.value('[[submission.host]]:[[submission.port]]'),
  );
  await desktop.tick(outgoing.label('Use authentication'));
  await desktop.tick(last.label('Use TLS to connect to SMTP server'));
  await desktop.press(last.label('Next'));
  await desktop.press(last.label('Save'));
}

/** Answers the question about a server's certificate. */
async function acceptCertificate(desktop: Desktop, guide: Guide): Promise<void> {
  const step = guide.section('Set it up by hand').step(7);
  await desktop.see(step.label('TLS certificate is unknown'));
  await desktop.see(step.label('Signature status: Correct'));
  await desktop.see(step.label('Cancel connection'));
  await desktop.press(step.label('Accept and save'));
}
