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

/**
 * Starts Firefox with an empty profile, or again with the one of this home. In its window there is room for all of
 * “Connection Settings”.
 */
export async function startFirefox(options: Omit<GeckoOptions, 'preferences'>): Promise<Gecko> {
  const firefox = await startGecko('firefox-esr', { ...options, preferences, height: 1000 });
  await firefox.stepOutside();
  return firefox;
}

/** Looks for words in the settings, again every two seconds, because the page forgets what is typed while it loads. */
const findInSettings = `(field, words, wanted) => {
  if (find(wanted).length > 0) return true;
  const box = find(field).find((element) => 'value' in element && element.setUserInput);
  if (!box || Date.now() - (box.lastTyped ?? 0) < 2000) return false;
  box.lastTyped = Date.now();
  box.focus();
  box.setUserInput('');
  box.setUserInput(words);
  return false;
}`;

/** Follows the way to the window “Connection Settings”. */
export async function openConnectionSettings(firefox: Gecko, guide: Guide): Promise<void> {
  const before = guide.section('Before you start');
  await firefox.run(`() => document.getElementById('PanelUI-menu-button').click()`);
  await firefox.click(before.step(1).label('Settings'));
  const field = before.step(1).label('Find in Settings');
  const group = before.step(2).label('Connection and software security');
  const words = before.step(1).value('proxy');
  await firefox.until(`“${group}”, found by “${field}”`, findInSettings, field, words, group);
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
  const asking = quoteQuestion(guide);
  // It belongs to the page that waits, or, where Firefox itself wanted something first, it is a window of its own.
  const window = await firefox.until<string>('the question for a password', findQuestion, asking);
  await firefox.goTo(window);
  await firefox.see(asking);
}

const findQuestion = `(asking) => {
  const addresses = [...Services.wm.getEnumerator(null)].map(({ document }) => document.documentURI);
  if (addresses.some((address) => address.includes('commonDialog'))) return 'commonDialog';
  return find(asking).length > 0 && 'browser.xhtml';
}`;

/** Signs in to the proxy in the window that asks for it. */
async function signIn(firefox: Gecko, guide: Guide): Promise<void> {
  const step = guide.section('Set it up automatically').step(3);
  await seeQuestion(firefox, guide);
  await firefox.type(step.label('Username'), person.address);
  await firefox.type(step.label('Password'), person.password);
  await firefox.click(step.label('Sign in'), 'pushbutton');
  await firefox.goTo('browser.xhtml');
}

/**
 * Signs in and waits for the page. When Firefox itself wants something of its maker at the same moment, the question
 * may come a second time.
 */
export async function signInAndSee(firefox: Gecko, guide: Guide, host: string): Promise<void> {
  for (let times = 0; times < 3; times++) {
    await signIn(firefox, guide);
    const next = await firefox.until<string>(
      `the page of ${host}`,
      findPageOrQuestion,
      host,
      quoteQuestion(guide),
    );
    if (next === 'page') return;
  }
  throw new Error(`Firefox asked for the password three times and didn't show ${host}.`);
}

const findPageOrQuestion = `(host, asking) => {
  const { documentURI } = gBrowser.selectedBrowser;
  if (documentURI?.spec.startsWith('https://' + host) && !gBrowser.selectedTab.hasAttribute('busy')) return 'page';
  const addresses = [...Services.wm.getEnumerator(null)].map(({ document }) => document.documentURI);
  const isAsked = addresses.some((address) => address.includes('commonDialog')) || find(asking).length > 0;
  return isAsked && 'question';
}`;

/** The words of the question as the guide quotes them. */
function quoteQuestion(guide: Guide): string {
  const labels = guide.section('Check that it works').labels();
  return labels.find((label) => label.startsWith('The proxy')) ?? '';
}
