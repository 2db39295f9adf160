import type { Person } from '../room/names.ts';
import { startGecko, type Gecko, type GeckoOptions } from '../support/gecko.ts';
import type { Guide } from '../support/guide.ts';

/** The dialog in which accounts are added: what the pictures show. */
export const hub = `() => document.querySelector('account-hub-container').modal`;

const preferences = {
  'mail.shell.checkDefaultClient': false,
  'mailnews.start_page.enabled': false,
  'mail.inappnotifications.enabled': false,
  'mail.rights.override': true,
  'network.manage-offline-status': false,
};

/** Starts Thunderbird with an empty profile. */
export function startThunderbird(options: Omit<GeckoOptions, 'preferences'>): Promise<Gecko> {
  return startGecko('thunderbird', { ...options, preferences });
}

/** Clicks the menu button, which the guides draw as ☰. */
export async function openMenu(thunderbird: Gecko): Promise<void> {
  await thunderbird.run(`() => document.getElementById('button-appmenu').click()`);
}

/** Follows the first two steps of the automatic way: name and address. */
export async function enterAddress(
  thunderbird: Gecko,
  guide: Guide,
  { name, address }: Person,
): Promise<void> {
  const automatic = guide.section('Set it up automatically');
  await thunderbird.see(automatic.step(1).label('Add your email address'));
  await thunderbird.see(automatic.step(2).label('Sign in with Thundermail'));
  await thunderbird.type(automatic.step(2).label('Full name'), name);
  await thunderbird.type(automatic.step(2).label('Email address'), address);
}

/** Follows the rest of the automatic way, from the settings that were found to the end. */
export async function finishAutomatically(thunderbird: Gecko, guide: Guide, password: string): Promise<void> {
  const automatic = guide.section('Set it up automatically');
  const [, , found, secret, last] = [1, 2, 3, 4, 5].map((number) => automatic.step(number));
  if (!found || !secret || !last) throw new Error('The automatic way has too few steps.');
  await thunderbird.see(found.label('Account settings found automatically.'));
  await thunderbird.see(found.label('IMAP'), 'text container');
  await thunderbird.click(found.label('Continue'), 'pushbutton');
  await thunderbird.type(secret.label('Password'), password);
  await thunderbird.see(secret.label('Remember password'), 'checkbutton');
  await thunderbird.click(secret.label('Continue'), 'pushbutton');
  await thunderbird.see(last.label('End-to-end encryption'));
  await thunderbird.see(last.label('Email signature'));
  await thunderbird.click(last.label('Finish'), 'pushbutton');
}

/** Opens Account Settings, at one of the pages of the account. */
export async function openAccountSettings(
  thunderbird: Gecko,
  settings: string,
  page?: string,
): Promise<void> {
  await openMenu(thunderbird);
  await thunderbird.click(settings, 'pushbutton');
  if (page) await thunderbird.click(page, 'outlineitem');
}

/** Goes from Account Settings back to the mail. */
export async function closeTab(thunderbird: Gecko): Promise<void> {
  await thunderbird.run(`() => document.getElementById('tabmail').closeTab()`);
}

/** What a message is to be, before it is sent. */
type Change = () => Promise<void>;

/** Writes a message and sends it, as the guides of Thunderbird say. */
export async function sendMessage(
  thunderbird: Gecko,
  { write = 'New Message', send = 'Send' }: { write?: string; send?: string },
  { to, subject }: { to: string; subject: string },
  change: Change = () => Promise.resolve(),
): Promise<void> {
  await thunderbird.click(write, 'pushbutton');
  await thunderbird.goTo('messengercompose');
  await thunderbird.until(
    'a message to write',
    `() => window.gMsgCompose && document.getElementById('messageEditor')
    .contentDocument.readyState === 'complete'`,
  );
  await thunderbird.type('To', to, 'editcombobox|entry');
  await thunderbird.press('\uE007');
  await thunderbird.type('Subject', subject);
  await change();
  await thunderbird.click(send, 'pushbutton');
  await thunderbird.goTo('messenger.xhtml');
}

/** Whether the box of a name is ticked, once it is there. */
export async function isTicked(gecko: Gecko, label: string): Promise<boolean> {
  await gecko.see(label, 'checkbutton');
  return gecko.run(`(label) => find(label, 'checkbutton').some((box) => box.checked)`, label);
}
