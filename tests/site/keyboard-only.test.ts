import { getService, provider } from '../../src/provider/index.ts';
import { readOutbox } from '../support/outbox.ts';
import { Keyboard } from './keyboard.ts';
import { expect, test as base } from './test.ts';

const test = base.extend<{ keyboard: Keyboard }>({
  keyboard: async ({ page }, use) => use(new Keyboard(page)),
});

const several =
  'I have two questions. 1. How do I import my old mail from another provider? 2. Can I pay by bank transfer?';
const outage =
  'Since 08:10 nobody in our office can fetch mail. Connections to the IMAP server time out on every device and from two networks.';

test('with only a keyboard, an answer is found by its topic', async ({ page, keyboard }) => {
  await page.goto('/');
  await keyboard.tabTo(page.getByRole('main').getByRole('link', { name: 'Find an answer' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find an answer');
  await keyboard.tabTo(page.getByRole('main').getByRole('link', { name: 'Before you buy' }).first());
  await keyboard.press('Enter');
  await keyboard.tabTo(page.getByRole('main').getByRole('link', { name: /trial/iu }).first());
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/trial/iu);
});

test('with only a keyboard, the header is passed with one link', async ({ page, keyboard }) => {
  await page.goto('/faq/mail-setup/password-rejected/');
  await keyboard.press('Tab', 'Enter');
  await keyboard.tabTo(page.getByRole('main').getByRole('link').first());
  expect(await page.getByRole('banner').evaluate((header) => header.contains(document.activeElement))).toBe(
    false,
  );
});

test('with only a keyboard, a guide is found and read', async ({ page, keyboard }) => {
  await page.goto('/guides/');
  await keyboard.tabTo(page.getByRole('main').getByRole('link', { name: 'FairEmail' }).first());
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('FairEmail');
  await keyboard.tabTo(page.getByRole('main').getByRole('link', { name: 'Write to us' }));
});

test('with only a keyboard, a message with two questions is split and sent', async ({
  page,
  contact,
  writer,
  keyboard,
  javaScriptEnabled,
}) => {
  await contact.open();
  await keyboard.tabTo(page.getByLabel('Your question'));
  await keyboard.type(several);
  await keyboard.tabTo(page.getByLabel('Your email address'));
  await keyboard.type(writer);
  await keyboard.tabTo(page.getByRole('button', { name: 'Send your question' }));
  await keyboard.press('Enter');
  await expect(page.getByLabel(/^Question 2/u)).toHaveValue(/bank transfer/u);
  if (javaScriptEnabled) await keyboard.expectFocusOn(page.getByRole('alert'));
  await keyboard.tabTo(page.getByRole('button', { name: 'Send as 2 separate messages' }).first());
  await keyboard.press('Enter');
  expect(await contact.readReferences()).toHaveLength(2);
  if (javaScriptEnabled) await keyboard.expectFocusOn(page.getByRole('heading', { level: 1 }));
  expect(await readOutbox(writer)).toHaveLength(2);
});

test('with only a keyboard, an error is mended where its link leads', async ({
  page,
  contact,
  writer,
  keyboard,
}) => {
  await contact.open();
  await keyboard.tabTo(page.getByLabel('Your question'));
  await keyboard.type('Where do I find the invoice of last month for my accountant?');
  await keyboard.tabTo(page.getByRole('button', { name: 'Send your question' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await keyboard.tabTo(page.getByRole('link', { name: /Enter your email address/u }));
  await keyboard.press('Enter');
  await expect(page.getByLabel('Your email address')).toBeFocused();
  await keyboard.expectFocus();
  await keyboard.type(writer);
  // Enter in a field sends.
  await keyboard.press('Enter');
  expect(await contact.readReferences()).toHaveLength(1);
});

test('with only a keyboard, an emergency is reported', async ({ page, contact, writer, keyboard }) => {
  await contact.open();
  await keyboard.tabTo(page.getByLabel('Your question'));
  await keyboard.type(outage);
  await keyboard.tabTo(page.getByLabel('Your email address'));
  await keyboard.type(writer);
  await keyboard.tabTo(page.getByLabel('Yes'));
  await keyboard.press('Space');
  await keyboard.tabTo(page.getByText('Emergency: a whole service is down'));
  await keyboard.press('Enter');
  await keyboard.tabTo(page.getByLabel('A whole service is down, and I’m a customer'));
  await keyboard.press('Space');
  await keyboard.tabTo(page.getByLabel('Which service?'));
  // The first letters of an option choose it.
  await keyboard.type(getService('smtp').label.slice(0, 6));
  await expect(page.getByLabel('Which service?')).toHaveValue('smtp');
  await keyboard.tabTo(page.getByLabel('Your account address'));
  await keyboard.type(`customer@${provider.domain}`);
  await keyboard.press('Enter');
  await contact.readReferences();
  const [mail] = await readOutbox(writer);
  // Only the first report of an outage pages, and the tests share a server.
  expect(mail?.subject).toMatch(/^(?:Emergency|Incident ).*Sending mail/u);
});
