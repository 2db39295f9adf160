import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { person } from '../room/names.ts';
import type { Gecko } from '../support/gecko.ts';
import type { Guide } from '../support/guide.ts';
import { expect, test } from '../support/test.ts';
import { answerFileDialog } from './file-dialog.ts';
import {
  closeTab,
  openAccountSettings,
  openMenu,
  sendMessage,
  startThunderbird,
} from './thunderbird-steps.ts';

let thunderbird: Gecko;
const primaryPassword = 'four words and a river';

test.beforeEach(async ({ home, room, evidence }) => {
  thunderbird = await startThunderbird({ home, authority: room.authority, evidence });
});
test.afterEach(() => thunderbird.quit());

test('Thunderbird makes a key, saves it, and sends a message that only the key can open', async ({
  openGuide,
  room,
  home,
}) => {
  const guide = openGuide('Thunderbird', 'thunderbird');
  await addAccount();
  await setPrimaryPassword(guide);
  await makeKey(guide);
  await saveBackup(guide, join(home, 'backup.asc'));
  await closeTab(thunderbird);

  const subject = 'A secret subject';
  const send = guide.section('Send an encrypted message');
  const names = { write: send.step(1).label('New Message'), send: send.step(4).label('Send') };
  await sendMessage(thunderbird, names, { to: person.address, subject }, async () => {
    const encrypt = send.step(2).label('Encrypt');
    await thunderbird.click(encrypt, 'toggle button');
    // The menu shows what was chosen when it opened.
    await thunderbird.until(`“${encrypt}”, pressed`, isChosen, encrypt, 'toggle button');
    await thunderbird.click(send.step(2).label('OpenPGP'), 'pushbutton|buttonmenu');
    for (const name of ['Encrypt Subject', 'Digitally Sign']) {
      await thunderbird.until(`“${name}”, ticked`, isChosen, send.step(2).label(name), 'check menu item');
    }
    await thunderbird.run(closeMenus);
  });
  await expect.poll(() => room.messages(person.address).length, { timeout: 30_000 }).toBe(1);
  const [sent = ''] = room.messages(person.address);
  expect(sent).toContain('BEGIN PGP MESSAGE');
  expect(sent).not.toContain(subject);

  const check = guide.section('Check that it works');
  await thunderbird.click('Inbox', 'outlineitem');
  await thunderbird.until('the message', openFirstMessage);
  await thunderbird.click(check.label('OpenPGP'), 'text container');
  await thunderbird.see(check.label('Message Is Encrypted'));
  await thunderbird.see(check.label('Good Digital Signature'));
  await thunderbird.see(subject);
  // There is nobody else in the room.
  guide.section("Accept somebody else's key").notRun();
  send.step(3).notRun();
});

const isChosen = `(name, roles) => find(name, roles).some((entry) => entry.hasAttribute('checked'))`;

const closeMenus = `() => {
  for (const menu of document.querySelectorAll('menupopup')) menu.hidePopup();
}`;

const openFirstMessage = `() => {
  const { threadTree, gDBView } = document.getElementById('tabmail').currentAbout3Pane;
  if (!gDBView?.rowCount) return false;
  threadTree.selectedIndex = 0;
  return true;
}`;

/** An account like that of the guide to Thunderbird. */
async function addAccount(): Promise<void> {
  await thunderbird.type('Full name', person.name);
  await thunderbird.type('Email address', person.address);
  await thunderbird.click('Continue', 'pushbutton');
  await thunderbird.see('Account settings found automatically.');
  await thunderbird.click('Continue', 'pushbutton');
  await thunderbird.type('Password', person.password);
  await thunderbird.click('Continue', 'pushbutton');
  await thunderbird.click('Finish', 'pushbutton');
}

async function makeKey(guide: Guide): Promise<void> {
  const make = guide.section('Make your key');
  const settings = make.step(1);
  expect(settings.label('☰')).toBe('☰');
  const page = settings.label('End-To-End Encryption');
  await openAccountSettings(thunderbird, settings.label('Account Settings'), page);
  await thunderbird.click(make.step(2).label('Add Key…'), 'pushbutton');
  await thunderbird.see(make.step(2).label('Import an existing OpenPGP Key'), 'radiobutton');
  await thunderbird.click(make.step(2).label('Create a new OpenPGP Key'), 'radiobutton');
  await thunderbird.click(make.step(2).label('Continue'), 'pushbutton');
  await thunderbird.see(make.step(3).label('Key expiry'));
  await thunderbird.click(make.step(4).label('Generate key'), 'pushbutton');
  await thunderbird.click(make.step(4).label('Confirm'), 'pushbutton');
  await thunderbird.see(make.label('OpenPGP Key created successfully!'));
  // With a key there is a choice, and the key is chosen.
  await thunderbird.until(
    'the key, and “None”, which is not chosen',
    `(name) => find(name, 'radiobutton').some((radio) => !radio.selected)`,
    make.label('None'),
  );
}

async function setPrimaryPassword(guide: Guide): Promise<void> {
  const lock = guide.section('Lock the place for keys');
  const [menu = '', settings = '', page = '', box = ''] = lock.step(1).labels();
  expect(menu).toBe('☰');
  await openMenu(thunderbird);
  await thunderbird.click(settings, 'pushbutton');
  await thunderbird.click(page);
  await thunderbird.click(box, 'checkbutton');
  await thunderbird.type(lock.step(2).label('Enter new password'), primaryPassword);
  await thunderbird.type(lock.step(2).label('Re-enter password'), primaryPassword);
  await thunderbird.click(lock.step(2).label('OK'), 'pushbutton');
  const message = await thunderbird.acceptMessage();
  expect(message).toBe(lock.label('Primary Password successfully changed.'));
  await closeTab(thunderbird);
}

async function saveBackup(guide: Guide, file: string): Promise<void> {
  const save = guide.section('Save a backup');
  await thunderbird.click(save.step(1).label('OpenPGP Key Manager'), 'pushbutton');
  await thunderbird.lookAt('enigmailKeyManager');
  await thunderbird.until('the only key', selectOnlyKey);
  await answerFileDialog(thunderbird, file);
  const [menu = '', entry = ''] = save.step(2).labels();
  await thunderbird.until(`the menu “${menu}”`, openMenuOfBar, menu);
  await thunderbird.click(entry, 'menuitem');
  await thunderbird.lookAt('backupKeyPassword');
  await thunderbird.until('two fields for the password of the file', fillPasswords, 'on a slip of paper');
  await thunderbird.click('OK', 'pushbutton');
  await thunderbird.lookAt('commonDialog');
  await thunderbird.see(`${save.label('The keys were successfully saved')}…`);
  await thunderbird.click('OK', 'pushbutton');
  expect(readFileSync(file, 'utf8')).toContain('BEGIN PGP PRIVATE KEY BLOCK');
  await thunderbird.lookAt('enigmailKeyManager');
  await thunderbird.run('() => window.close()');
  await thunderbird.lookAt('messenger.xhtml');
}

/** Selects the key in the list, which is a XUL tree: what it shows has no elements. */
const selectOnlyKey = `() => {
  const { view } = document.querySelector('tree');
  if (view?.rowCount !== 1) return false;
  view.selection.select(0);
  return true;
}`;

const openMenuOfBar = `(name) => {
  const [menu] = find(name, 'parent menuitem');
  if (menu) menu.open = true;
  return Boolean(menu);
}`;

/** Fills both fields, again until the window has begun to look at them. */
const fillPasswords = `(password) => {
  for (const field of document.querySelectorAll('input[type=password]')) {
    field.focus();
    field.setUserInput('');
    field.setUserInput(password);
  }
  return document.querySelector('dialog').getButton('accept').disabled === false;
}`;
