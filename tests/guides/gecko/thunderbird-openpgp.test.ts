import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { person } from '../room/names.ts';
import type { Gecko } from '../support/gecko.ts';
import type { Guide } from '../support/guide.ts';
import { expect, test } from '../support/test.ts';
import { answerFileDialog } from './file-dialog.ts';
import { closeTab, openAccountSettings, sendMessage, startThunderbird } from './thunderbird-steps.ts';

let thunderbird: Gecko;
const passphrase = 'four words and a river';

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
  await makeKey(guide);
  await saveBackup(guide, join(home, 'backup.asc'));
  await closeTab(thunderbird);

  const subject = 'A secret subject';
  const send = guide.section('Send an encrypted message');
  const names = { write: send.step(1).label('New Message'), send: send.step(4).label('Send') };
  await sendMessage(thunderbird, names, { to: person.address, subject }, async () => {
    await thunderbird.click(send.step(2).label('Encrypt'), 'pushbutton|toggle button');
  });
  await expect.poll(() => room.messages(person.address).length, { timeout: 30_000 }).toBe(1);
  const [sent = ''] = room.messages(person.address);
  expect(sent).toContain('BEGIN PGP MESSAGE');
  expect(sent).not.toContain(subject);
});

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
  await thunderbird.see(make.step(3).label('Secret Key Protection'));
  await thunderbird.see(make.step(3).label('Unprotected'), 'radiobutton');
  await thunderbird.click(make.step(3).label('Protect with a passphrase:'), 'radiobutton');
  await thunderbird.see(make.step(4).label('Key expiry'));
  await thunderbird.until('two fields for the passphrase', fillPassphrases, passphrase, make.step(3).label('Protect with a passphrase:'));
  await thunderbird.click(make.step(5).label('Generate key'), 'pushbutton');
  await thunderbird.click(make.step(5).label('Confirm'), 'pushbutton');
  await thunderbird.see(make.label('OpenPGP Key created successfully!'));
  // With a key there is a choice, and the key is chosen.
  await thunderbird.until(
    'the key, and “None”, which is not chosen',
    `(name) => find(name, 'radiobutton').some((radio) => !radio.selected)`,
    make.label('None'),
  );
}

/** Fills both fields for the passphrase, which have no names that the guide could use. */
const fillPassphrases = `(passphrase, beside) => {
  const fields = [...(find(beside)[0]?.ownerDocument.querySelectorAll('input[type=password]') ?? [])];
  for (const field of fields) {
    field.focus();
    field.setUserInput(passphrase);
  }
  return fields.length === 2 && fields.every(({ disabled }) => !disabled);
}`;

async function saveBackup(guide: Guide, file: string): Promise<void> {
  const save = guide.section('Save a backup');
  await thunderbird.click(save.step(1).label('OpenPGP Key Manager'), 'pushbutton');
  await thunderbird.goTo('enigmailKeyManager');
  await thunderbird.click(`${person.name} <${person.address}>…`);
  await answerFileDialog(thunderbird, file);
  const [menu = '', entry = ''] = save.step(2).labels();
  await thunderbird.click(menu, 'menuitem');
  await thunderbird.click(entry, 'menuitem');
  expect(statSync(file).size).toBeGreaterThan(0);
  expect(readFileSync(file, 'utf8')).toContain('BEGIN PGP PRIVATE KEY BLOCK');
}
