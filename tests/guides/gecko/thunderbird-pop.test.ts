import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { person } from '../room/names.ts';
import type { Gecko } from '../support/gecko.ts';
import type { Guide } from '../support/guide.ts';
import { expect, test } from '../support/test.ts';
import {
  closeTab,
  isTicked,
  openAccountSettings,
  sendMessage,
  startThunderbird,
} from './thunderbird-steps.ts';

let thunderbird: Gecko;

test.beforeEach(async ({ home, room, evidence }) => {
  thunderbird = await startThunderbird({ home, authority: room.authority, evidence });
});
test.afterEach(() => thunderbird.quit());

test('Thunderbird finds POP3, leaves messages on the server or empties it as told, and lets go', async ({
  openGuide,
  room,
  home,
}) => {
  const guide = openGuide('Thunderbird', 'thunderbird');
  const automatic = guide.section('Set it up automatically');
  const [, ...path] = automatic.step(1).labels();
  await thunderbird.type(automatic.step(2).label('Full name'), person.name);
  await thunderbird.type(automatic.step(2).label('Email address'), person.address);
  await thunderbird.click(automatic.step(2).label('Continue'), 'pushbutton');
  const found = automatic.step(3);
  await thunderbird.see(found.label('Account settings found automatically.'));
  await thunderbird.see(found.label('Keep your folders and emails on your computer'));
  await thunderbird.click(found.label('POP3'), 'text container');
  await thunderbird.click(found.label('Continue'), 'pushbutton');
  await thunderbird.type(automatic.step(4).label('Password'), person.password);
  await thunderbird.click(automatic.step(4).label('Continue'), 'pushbutton');
  await thunderbird.click(automatic.step(5).label('Finish'), 'pushbutton');

  room.deliver(person.address, { subject: 'The first message' });
  await getMessages(guide);
  await expect.poll(() => readInbox(home), { timeout: 20_000 }).toContain('The first message');
  expect(room.messages(person.address)).toHaveLength(1);

  await openServerSettings(guide);
  const leave = guide.section('Leave messages on the server');
  const [until = '', days = '', deleted = ''] = leave.step(3).labels();
  for (const name of [until, deleted]) await thunderbird.see(name, 'checkbutton');
  await thunderbird.see(days);
  expect(await isTicked(thunderbird, leave.step(4).label('Fetch headers only'))).toBe(false);
  expect(await isTicked(thunderbird, leave.step(2).label('Leave messages on server'))).toBe(true);
  await thunderbird.click(leave.step(2).label('Leave messages on server'), 'checkbutton');
  await closeTab(thunderbird);
  room.deliver(person.address, { subject: 'The second message' });
  await getMessages(guide);
  await expect.poll(() => readInbox(home), { timeout: 20_000 }).toContain('The second message');
  await expect.poll(() => room.messages(person.address), { timeout: 20_000 }).toEqual([]);

  // The way to the first window once there is an account.
  await thunderbird.run(`() => document.getElementById('button-appmenu').click()`);
  for (const name of path) await thunderbird.click(name, 'pushbutton');
  await thunderbird.see('Add your email address');
  await thunderbird.run(`() => document.querySelector('account-hub-container').modal.close()`);
  await removeAccount(guide);
  await expect.poll(() => findInbox(home)).toBeUndefined();
});

test('Thunderbird is set up by hand for POP3, sends and fetches', async ({ openGuide, room, home }) => {
  const guide = openGuide('Thunderbird', 'thunderbird');
  const byHand = guide.section('Set it up by hand');
  await thunderbird.see(byHand.step(1).label('Add your email address'));
  await thunderbird.type('Full name', person.name);
  await thunderbird.type('Email address', person.address);
  await thunderbird.click(byHand.step(1).label('Manual configuration'), 'pushbutton');

  const incoming = byHand.step(2);
  await thunderbird.see(incoming.label('Incoming server settings'));
  await thunderbird.choose(incoming.label('Protocol'), incoming.label('POP3'));
  await thunderbird.type(incoming.label('Hostname'), incoming.value('[[pop3.host]]'));
  await thunderbird.choose(incoming.label('Connection security'), incoming.label('[[pop3.security]]'));
  await thunderbird.type(incoming.label('Port'), incoming.value('[[pop3.port]]'));
  await thunderbird.choose(incoming.label('Authentication method'), incoming.label('Normal password'));
  expect(await thunderbird.read(incoming.label('Username'))).toBe(person.address);
  const outgoing = byHand.step(3);
  await thunderbird.click(outgoing.label('Continue'), 'pushbutton');
  await thunderbird.see(outgoing.label('Outgoing server settings'));
  await thunderbird.type('Hostname', outgoing.value('[[submission.host]]'));
  await thunderbird.choose('Connection security', outgoing.label('[[submission.security]]'));
  await thunderbird.type('Port', outgoing.value('[[submission.port]]'));
  await thunderbird.choose('Authentication method', outgoing.label('Normal password'));
  await thunderbird.type('Username', person.address);
  await thunderbird.click(byHand.step(4).label('Test'), 'pushbutton');
  await thunderbird.click(byHand.step(4).label('Continue'), 'pushbutton');
  await thunderbird.type('Password', person.password);
  await thunderbird.click(byHand.step(4).label('Continue'), 'pushbutton');
  await thunderbird.click(byHand.step(4).label('Finish'), 'pushbutton');

  await thunderbird.see(guide.section('Check that it works').label('Inbox'), 'outlineitem');
  await sendMessage(thunderbird, {}, { to: person.address, subject: 'Following the guide' });
  await expect.poll(() => room.messages(person.address).length, { timeout: 20_000 }).toBe(1);
  await getMessages(guide);
  await expect.poll(() => readInbox(home), { timeout: 20_000 }).toContain('Following the guide');
  expect(room.messages(person.address)).toHaveLength(1);
  // With POP3, what was sent stays on this computer.
  expect(room.messages(person.address, 'Sent')).toEqual([]);
});

async function getMessages(guide: Guide): Promise<void> {
  await thunderbird.click(guide.section('Check that it works').label('Get Messages'), 'pushbutton');
}

async function openServerSettings(guide: Guide): Promise<void> {
  const step = guide.section('Leave messages on the server').step(1);
  expect(step.label('☰')).toBe('☰');
  await openAccountSettings(thunderbird, step.label('Account Settings'), step.label('Server Settings'));
}

async function removeAccount(guide: Guide): Promise<void> {
  const remove = guide.section('Remove the account again');
  expect(remove.step(1).label('☰')).toBe('☰');
  await openAccountSettings(thunderbird, remove.step(1).label('Account Settings'), person.address);
  await thunderbird.click(remove.step(1).label('Delete'), 'pushbutton');
  await thunderbird.click(remove.step(2).label('Remove message data'), 'checkbutton');
  await thunderbird.click(remove.step(2).label('Remove'), 'pushbutton');
  await thunderbird.click(remove.step(2).label('OK'), 'pushbutton');
}

/** The file of the inbox on this computer (mbox). */
function findInbox(home: string): string | undefined {
  return globSync(join(home, 'profile/Mail/*/Inbox')).find((path) => !path.includes('Local Folders'));
}

function readInbox(home: string): string {
  const path = findInbox(home);
  return path && existsSync(path) ? readFileSync(path, 'utf8') : '';
}
