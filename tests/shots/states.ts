import { provider } from '../../src/provider/index.ts';
import { paths } from '../../src/site/paths.ts';
import type { ContactPage } from '../site/contact-page.ts';

/** One thing that a reader may see: a kind of page, or what a page shows after something was done on it. */
export interface State {
  /** Part of a file's name, and of a test's title. */
  name: string;
  path: string;
  /** What a reader does at `path` to get there. */
  reach?: (contact: ContactPage) => Promise<unknown>;
  /** `script`: cannot be had without one. `both`: worth a look without one, too. */
  shown?: 'script' | 'both';
}

const writer = 'jo@writer.example';
const question = 'I changed my password this morning. How do I enter the new one in Thunderbird?';
const several =
  'I have two questions.\n\n1. How do I import my old mail from another provider?\n\n2. Can I pay by bank transfer?';
const german = 'Guten Tag, ich kann seit gestern keine Nachrichten mehr empfangen. Was soll ich tun?';
const arabic = 'مرحبا، لا أستطيع استقبال رسائل جديدة منذ الأمس. ماذا يجب أن أفعل حتى يعمل البريد من جديد؟';
const secret = 'My program refuses me. My password is Tr0ub4dor&3x, what is wrong with it?';
const outage =
  'Since 08:10 nobody in our office can fetch mail. Connections to the IMAP server time out on every device and from two networks.';
const oneDevice = 'My new phone says that my password is wrong when I add my account. It works on my laptop.';

/** Every kind of page and every state: the screenshots and the tests of accessibility take them from here. */
export const states: readonly State[] = [
  { name: 'home', path: paths.home, shown: 'both' },
  {
    name: 'home-results',
    path: paths.home,
    reach: (contact) => search(contact, 'password'),
    shown: 'script',
  },
  { name: 'topic', path: paths.topic('security') },
  { name: 'answer-short', path: paths.answer('sales/free-trial') },
  { name: 'answer-long', path: paths.answer('mail-setup/password-rejected'), shown: 'both' },
  { name: 'guides', path: paths.guides, shown: 'both' },
  { name: 'guide', path: paths.guide('thunderbird'), shown: 'both' },
  { name: 'search', path: paths.search, shown: 'both' },
  {
    name: 'search-results',
    path: paths.search,
    reach: (contact) => search(contact, 'password'),
    shown: 'script',
  },
  {
    name: 'search-more',
    path: paths.search,
    reach: async (contact) => {
      await search(contact, 'password');
      await contact.page.getByRole('button', { name: 'More results' }).click();
      await contact.page.getByRole('heading', { name: 'Also mentioned in' }).waitFor();
    },
    shown: 'script',
  },
  {
    name: 'search-language',
    path: paths.search,
    reach: async ({ page }) => {
      await page.getByRole('searchbox').fill('ich habe mein passwort vergessen');
      await page.locator('.search-box__language').waitFor();
    },
    shown: 'script',
  },
  {
    name: 'search-none',
    path: paths.search,
    reach: async ({ page }) => {
      await page.getByRole('searchbox').fill('xylophone zeppelin');
      await page.getByText('These topics may help').waitFor();
    },
    shown: 'script',
  },
  { name: 'support', path: paths.support },
  { name: 'privacy', path: paths.privacy },
  { name: 'problems', path: paths.problems },
  { name: 'not-found', path: '/faq/nothing-here/' },
  { name: 'contact', path: paths.contact, shown: 'both' },
  { name: 'known-problems', path: paths.outages, shown: 'both' },
  {
    name: 'contact-outage',
    path: paths.contact,
    reach: async ({ page }) => {
      const services = { imap: { state: 'down', text: 'A disk broke. Mail is safe and will arrive later.' } };
      await page.route('**/status.json', (route) =>
        route.fulfill({ json: { version: 1, updated: new Date().toISOString(), services } }),
      );
      await page.reload();
      await page.getByText('We already know about this').waitFor();
    },
    shown: 'script',
  },
  {
    name: 'contact-back',
    path: paths.contact,
    reach: async (contact) => {
      await contact.write(question, writer);
      await contact.send();
      await contact.readReferences();
      await contact.page.goBack();
      await contact.page.getByText('We’ve received your message').waitFor();
    },
    shown: 'script',
  },
  {
    name: 'contact-suggestions',
    path: paths.contact,
    reach: async (contact) => {
      // Key by key: what listens is loaded when somebody begins to type.
      await contact.page.getByLabel('Your question').pressSequentially('I forgot my password, what now');
      await contact.page.getByText('I forgot my password. How do I get back').first().waitFor();
    },
    shown: 'script',
  },
  {
    name: 'contact-slip',
    path: paths.contact,
    reach: async (contact) => {
      await contact.write(question, 'ada@gmial.com');
      await contact.page.getByLabel('Your email address').blur();
      await contact.page.getByText('Did you mean').waitFor();
    },
    shown: 'script',
  },
  {
    name: 'contact-details',
    path: paths.contact,
    reach: async (contact) => {
      await contact.write(question, writer);
      await contact.page.getByText('Add details').click();
    },
  },
  {
    name: 'contact-emergency',
    path: paths.contact,
    reach: async (contact) => {
      await contact.write(outage, writer);
      await contact.page.getByLabel('Yes').check();
      await contact.openEmergency();
    },
    shown: 'both',
  },
  { name: 'contact-errors', path: paths.contact, reach: (contact) => ask(contact, '', ''), shown: 'both' },
  { name: 'contact-several', path: paths.contact, reach: (contact) => ask(contact, several), shown: 'both' },
  {
    name: 'contact-removed',
    path: paths.contact,
    reach: async (contact) => {
      await ask(contact, several);
      await contact.send('Remove question 2');
      await contact.page.getByText('We’ve removed question 2').waitFor();
    },
    shown: 'script',
  },
  {
    name: 'contact-address',
    path: paths.contact,
    reach: (contact) => ask(contact, question, 'ada@gmial.com'),
    shown: 'both',
  },
  {
    name: 'contact-too-long',
    path: paths.contact,
    reach: (contact) => ask(contact, `${question} ${'I looked everywhere. '.repeat(250)}`),
    shown: 'both',
  },
  { name: 'contact-german', path: paths.contact, reach: (contact) => ask(contact, german) },
  { name: 'contact-arabic', path: paths.contact, reach: (contact) => ask(contact, arabic) },
  {
    name: 'contact-offer',
    path: paths.contact,
    reach: async ({ page }) => {
      await page.getByLabel('Your question').fill(several);
      await page.getByRole('button', { name: 'Split it' }).waitFor();
    },
    shown: 'script',
  },
  { name: 'contact-secret', path: paths.contact, reach: (contact) => ask(contact, secret) },
  {
    name: 'contact-not-a-customer',
    path: paths.contact,
    reach: async (contact) => {
      await contact.write(outage, writer);
      await contact.page.getByLabel('No', { exact: true }).check();
      await contact.page.getByText('Add details').click();
      await contact.page.getByLabel('Subject').fill('Emergency');
      await contact.send();
      await contact.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'contact-one-device',
    path: paths.contact,
    reach: (contact) => raiseEmergency(contact, oneDevice),
  },
  {
    name: 'contact-check',
    path: paths.contact,
    reach: async (contact) => {
      await contact.write(question, writer);
      await contact.send('Review before sending');
      await contact.page.getByRole('heading', { level: 1, name: 'Review your message' }).waitFor();
    },
  },
  {
    name: 'contact-sent',
    path: paths.contact,
    reach: async (contact) => {
      await contact.write(question, writer);
      await contact.send();
      await contact.readReferences();
    },
    shown: 'both',
  },
  {
    name: 'contact-adds',
    path: paths.contact,
    reach: async (contact) => {
      await contact.write(question, writer);
      await contact.send();
      await contact.send(/^Add to/u);
      await contact.page.getByText('You’re adding to').waitFor();
    },
    shown: 'both',
  },
  {
    name: 'contact-sent-several',
    path: paths.contact,
    reach: async (contact) => {
      await ask(contact, several);
      await contact.send('Send as 2 separate messages');
      await contact.readReferences();
    },
  },
  {
    name: 'contact-sent-emergency',
    path: paths.contact,
    reach: async (contact) => {
      await raiseEmergency(contact, outage);
      await contact.readReferences();
    },
  },
];

async function search({ page }: ContactPage, words: string) {
  await page.getByPlaceholder('Question or error').fill(words);
  await page.locator('.result').nth(2).waitFor();
}

/** Asks what will be refused. */
async function ask(contact: ContactPage, text: string, email = writer) {
  await contact.write(text, email);
  await contact.send();
  await contact.page.getByRole('alert').first().waitFor();
}

async function raiseEmergency(contact: ContactPage, text: string) {
  await contact.write(text, writer);
  await contact.page.getByLabel('Yes').check();
  await contact.openEmergency();
  await contact.page.getByLabel('Which service?').selectOption('web');
  await contact.page.getByLabel('Your account address').fill(`customer@${provider.domain}`);
  await contact.send();
  await contact.page
    .getByRole('alert')
    .or(contact.page.getByRole('heading', { level: 1, name: /way$|^We have/u }))
    .first()
    .waitFor();
}
