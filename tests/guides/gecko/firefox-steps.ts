import { person } from '../room/names.ts';
import { startGecko, type Gecko, type GeckoOptions } from '../support/gecko.ts';
import type { Guide } from '../support/guide.ts';

const preferences = {
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.tabs.warnOnClose': false,
};

/** Starts Firefox with an empty profile, or again with the one of this home. */
export async function startFirefox(options: Omit<GeckoOptions, 'preferences'>): Promise<Gecko> {
  const firefox = await startGecko('firefox-esr', { ...options, preferences });
  await firefox.stepOutside();
  return firefox;
}

/** Follows the way to the window “Connection Settings”. */
export async function openConnectionSettings(firefox: Gecko, guide: Guide): Promise<void> {
  const before = guide.section('Before you start');
  await firefox.run(`() => document.getElementById('PanelUI-menu-button').click()`);
  await firefox.click(before.step(1).label('Settings'));
  await firefox.type(before.step(1).label('Find in Settings'), before.step(1).value('proxy'));
  await firefox.see(before.step(2).label('Connection and software security'));
  await firefox.click(before.step(2).label('Advanced settings'));
  await firefox.see(before.step(2).label('Proxy settings'));
  await firefox.click(before.step(2).label('Configure proxy'));
  await firefox.see('Connection Settings');
}

/** Types an address into the address bar, in a new tab, as a reader does. */
export async function openPage(firefox: Gecko, address: string): Promise<void> {
  await firefox.run(
    `(address) => {
      gBrowser.selectedTab = gBrowser.addTrustedTab('about:blank');
      gURLBar.focus();
      gURLBar.value = address;
      gURLBar.handleCommand();
    }`,
    address,
  );
}

/** Waits until the tab in front has loaded a page of a host; while it waits, its title is the host's name already. */
export async function seeTab(firefox: Gecko, host: string): Promise<void> {
  const hasLoaded = `(host) => gBrowser.selectedBrowser.documentURI?.spec.startsWith('https://' + host) &&
    !gBrowser.selectedTab.hasAttribute('busy')`;
  await firefox.until(`the page of ${host}`, hasLoaded, host);
}

/** Waits for the window in which the proxy asks for a password, with the words that the guide quotes. */
export async function seeQuestion(firefox: Gecko, guide: Guide): Promise<void> {
  const asking = guide
    .section('Check that it works')
    .labels()
    .find((label) => label.startsWith('The proxy'));
  // It belongs to the page that waits, or, where Firefox itself wanted something first, it is a window of its own.
  const window = await firefox.until<string>('the question for a password', findQuestion, asking ?? '');
  await firefox.goTo(window);
  await firefox.see(asking ?? '');
}

const findQuestion = `(asking) => {
  const addresses = [...Services.wm.getEnumerator(null)].map(({ document }) => document.documentURI);
  if (addresses.some((address) => address.includes('commonDialog'))) return 'commonDialog';
  return find(asking).length > 0 && 'browser.xhtml';
}`;

/** Signs in to the proxy in the window that asks for it. */
export async function signIn(firefox: Gecko, guide: Guide): Promise<void> {
  const step = guide.section('Set it up automatically').step(3);
  await seeQuestion(firefox, guide);
  await firefox.type(step.label('Username'), person.address);
  await firefox.type(step.label('Password'), person.password);
  await firefox.click(step.label('Sign in'), 'pushbutton');
  await firefox.goTo('browser.xhtml');
}
