import { provider } from '../../../src/provider/index.ts';
import { ownDomainPerson, person } from '../room/names.ts';
import type { Gecko } from '../support/gecko.ts';
import type { Guide } from '../support/guide.ts';
import { takePicture } from '../support/pictures.ts';
import { expect, test } from '../support/test.ts';
import {
  enterAddress,
  finishAutomatically,
  hub,
  isTicked,
  openAccountSettings,
  openMenu,
  sendMessage,
  startThunderbird,
} from './thunderbird-steps.ts';

let thunderbird: Gecko;

test.beforeEach(async ({ home, room, evidence }) => {
  thunderbird = await startThunderbird({ home, authority: room.authority, evidence });
});
test.afterEach(() => thunderbird.quit());

test('Thunderbird finds our servers, refuses a wrong password, sends, receives, and lets go', async ({
  openGuide,
  room,
}) => {
  const guide = openGuide('Thunderbird', 'thunderbird');
  const automatic = guide.section('Set it up automatically');
  await enterAddress(thunderbird, guide, person);
  await takePicture(thunderbird, guide, 'thunderbird-address', hub);
  await thunderbird.click(automatic.step(2).label('Continue'), 'pushbutton');
  await thunderbird.see(automatic.step(3).label('Account settings found automatically.'));
  await takePicture(thunderbird, guide, 'thunderbird-found', hub);
  await thunderbird.click(automatic.step(3).label('Continue'), 'pushbutton');

  await thunderbird.type(automatic.step(4).label('Password'), 'wrong');
  await thunderbird.click(automatic.step(4).label('Continue'), 'pushbutton');
  await thunderbird.see(guide.section('If it does not work').label('Authentication error.'));

  const secret = automatic.step(4);
  await thunderbird.type(secret.label('Password'), person.password);
  expect(await isTicked(thunderbird, secret.label('Remember password'))).toBe(true);
  await thunderbird.click(secret.label('Continue'), 'pushbutton');
  await thunderbird.see(automatic.step(5).label('End-to-end encryption'));
  await thunderbird.click(automatic.step(5).label('Finish'), 'pushbutton');
  const asked = room.requests().map(({ host, path }) => `${host}${path}`);
  expect(asked.some((address) => address.includes('/mail/config-v1.1.xml'))).toBe(true);

  await checkThatItWorks(guide, person.address);
  await expect.poll(() => room.messages(person.address).length, { timeout: 20_000 }).toBe(1);
  await expect.poll(() => room.messages(person.address, 'Sent').length, { timeout: 20_000 }).toBe(1);
  await seeFolders(guide);
  await removeAccount(guide);
});

test('Thunderbird finds our servers for a domain of your own, through its MX', async ({
  openGuide,
  room,
}) => {
  const guide = openGuide('Thunderbird', 'thunderbird');
  const automatic = guide.section('Set it up automatically');
  await enterAddress(thunderbird, guide, ownDomainPerson);
  await thunderbird.click(automatic.step(2).label('Continue'), 'pushbutton');
  await finishAutomatically(thunderbird, guide, ownDomainPerson.password);
  await checkThatItWorks(guide, ownDomainPerson.address);
  await expect.poll(() => room.messages(ownDomainPerson.address).length, { timeout: 20_000 }).toBe(1);
  expect(room.names().filter(({ type }) => type === 'MX')).not.toEqual([]);
  // The file lies at this address in the built site, too: at this name, no other is asked for it first.
  const asked = room
    .requests()
    .map(({ scheme, host, path }) => `${scheme}://${host}${path.replace(/\?.*/u, '')}`);
  expect(asked).toContain(`https://autoconfig.${provider.domain}/mail/config-v1.1.xml`);

  // The way to this dialog once there is an account.
  const [add = '', email = ''] = automatic.step(1).labels().slice(1);
  await openMenu(thunderbird);
  await thunderbird.click(add, 'pushbutton');
  await thunderbird.click(email, 'pushbutton');
  await thunderbird.see(automatic.step(1).label('Add your email address'));
});

test('Thunderbird is set up by hand with the settings of the card', async ({ openGuide, room }) => {
  const guide = openGuide('Thunderbird', 'thunderbird');
  const byHand = guide.section('Set it up by hand');
  await thunderbird.see(byHand.step(1).label('Add your email address'));
  await thunderbird.type('Full name', person.name);
  await thunderbird.type('Email address', person.address);
  byHand.step(1).label('Continue');
  await thunderbird.click(byHand.step(1).label('Manual configuration'), 'pushbutton');

  await thunderbird.see(byHand.step(2).label('Incoming server settings'));
  await thunderbird.choose(byHand.step(2).label('Protocol'), byHand.step(2).label('IMAP'));
  await thunderbird.type(byHand.step(2).label('Hostname'), byHand.step(2).value('[[imap.host]]'));
  await thunderbird.choose(
    byHand.step(3).label('Connection security'),
    byHand.step(3).label('[[imap.security]]'),
  );
  expect(await thunderbird.read(byHand.step(3).label('Port'))).toBe(byHand.step(3).value('[[imap.port]]'));
  await thunderbird.choose(
    byHand.step(4).label('Authentication method'),
    byHand.step(4).label('Normal password'),
  );
  expect(await thunderbird.read(byHand.step(4).label('Username'))).toBe(person.address);
  await takePicture(thunderbird, guide, 'thunderbird-incoming', hub);
  await thunderbird.click(byHand.step(4).label('Continue'), 'pushbutton');

  const outgoing = byHand.step(5);
  await thunderbird.see(outgoing.label('Outgoing server settings'));
  await thunderbird.type('Hostname', outgoing.value('[[submission.host]]'));
  await thunderbird.choose('Connection security', outgoing.label('[[submission.security]]'));
  await thunderbird.type('Port', outgoing.value('[[submission.port]]'));
  await thunderbird.choose('Authentication method', outgoing.label('Normal password'));
  await thunderbird.type('Username', person.address);
  await thunderbird.click(byHand.step(6).label('Test'), 'pushbutton');
  await takePicture(thunderbird, guide, 'thunderbird-outgoing', hub);
  await thunderbird.click(byHand.step(6).label('Continue'), 'pushbutton');

  await thunderbird.type('Password', person.password);
  await thunderbird.click(byHand.step(7).label('Continue'), 'pushbutton');
  await thunderbird.click(byHand.step(7).label('Finish'), 'pushbutton');
  await checkThatItWorks(guide, person.address);
  await expect.poll(() => room.messages(person.address).length, { timeout: 20_000 }).toBe(1);
});

/** Writes to the account's own address, and sees the message come in. */
async function checkThatItWorks(guide: Guide, address: string): Promise<void> {
  const check = guide.section('Check that it works');
  await thunderbird.see(check.label('Inbox'), 'outlineitem');
  const names = { write: check.label('New Message'), send: check.label('Send') };
  await sendMessage(thunderbird, names, { to: address, subject: 'Following the guide' });
}

/** Looks where the guide says that the account's folders are chosen. */
async function seeFolders(guide: Guide): Promise<void> {
  const check = guide.section('Check that it works');
  await openAccountSettings(thunderbird, check.label('Account Settings'));
  await thunderbird.see(check.label('Copies & Folders'), 'outlineitem');
  await thunderbird.click(check.label('Server Settings'), 'outlineitem');
  await thunderbird.see(check.label('When I delete a message'));
}

async function removeAccount(guide: Guide): Promise<void> {
  const remove = guide.section('Remove the account again');
  await openAccountSettings(thunderbird, remove.step(1).label('Account Settings'), person.address);
  await thunderbird.click(remove.step(1).label('Delete'), 'pushbutton');
  await thunderbird.click(remove.step(2).label('Remove message data'), 'checkbutton');
  await thunderbird.click(remove.step(2).label('Remove'), 'pushbutton');
  await thunderbird.click(remove.step(2).label('OK'), 'pushbutton');
  remove.step(3).label('Account Settings');
  await thunderbird.click(remove.step(3).label('Outgoing Server'), 'outlineitem');
  await thunderbird.click(`…${remove.step(3).value('[[submission.host]]')}…`, 'listbox rich option');
  await thunderbird.stepOutside();
  await thunderbird.click(remove.step(3).label('Remove'), 'pushbutton');
  await thunderbird.goTo('commonDialog');
  await thunderbird.click(remove.step(3).label('Yes'), 'pushbutton');
  await thunderbird.goTo('messenger.xhtml');
  // Neither the password for receiving nor the one for sending stays.
  await thunderbird.until('no password', `async () => (await Services.logins.getAllLogins()).length === 0`);
}
