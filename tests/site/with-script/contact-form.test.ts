import { readOutbox } from '../../support/outbox.ts';
import { expect, test } from '../test.ts';

const question = 'Where do I find the recovery code of my account?';

test('problems are announced where the reader is: the focus goes to their summary', async ({ contact }) => {
  await contact.open();
  await contact.send();
  await expect(contact.page.locator('#error-summary')).toBeFocused();
  await expect(contact.page).toHaveTitle(/^Error/u);
});

test('two quick clicks send one mail', async ({ contact, writer }) => {
  await contact.open();
  await contact.write(question, writer);
  await contact.page.getByRole('button', { name: 'Send your question' }).dblclick();
  await contact.readReferences();
  expect(await readOutbox(writer)).toHaveLength(1);
});

test('after Enter in a field, the button that everybody sees says that the message is on the way', async ({
  contact,
  writer,
}) => {
  await contact.open();
  await contact.write(question, writer);
  await contact.page.getByLabel('Your email address').press('Enter');
  await expect(contact.page.getByRole('button', { name: 'Sending…' })).toBeVisible();
  await contact.readReferences();
});

test('without a connection the text stays, and sending again works', async ({ contact, writer, context }) => {
  await contact.open();
  await contact.write(question, writer);
  await context.setOffline(true);
  await contact.send();
  await expect(contact.page.getByRole('alert')).toContainText('may be offline');
  await expect(contact.page.getByLabel('Your question')).toHaveValue(question);
  await context.setOffline(false);
  await contact.send();
  await contact.readReferences();
  expect(await readOutbox(writer)).toHaveLength(1);
});

test('a page that left a question open is named in the mail', async ({ page, contact, writer }) => {
  await page.goto('/faq/account-billing/recovery-code/');
  await page.getByRole('link', { name: 'No, write to us' }).click();
  await contact.write(question, writer);
  await contact.send();
  await contact.readReferences();
  expect((await readOutbox(writer))[0]?.text).toContain('Came from: /faq/account-billing/recovery-code/');
});

test('what was searched for is shown before it is sent, and can be left out', async ({
  page,
  contact,
  writer,
}) => {
  await page.goto('/');
  await page.getByRole('search').getByRole('combobox').fill('recovery code');
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByRole('link', { name: 'No, write to us' }).click();
  const words = page.getByRole('checkbox', { name: 'You searched for recovery code' });
  await expect(words).toBeChecked();
  await page.getByRole('checkbox', { name: /^You came from/u }).uncheck();
  await contact.write(question, writer);
  await contact.send();
  await contact.readReferences();
  const text = (await readOutbox(writer))[0]?.text;
  expect(text).toContain('Searched for: “recovery code”');
  expect(text).toContain('Came from: not given');
});

test('answers that fit appear under the box while a question is typed, and nothing is sent for them', async ({
  contact,
  page,
}) => {
  const posted: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' || request.url().includes('forgot')) posted.push(request.url());
  });
  await contact.open();
  await contact.page.getByLabel('Your question').pressSequentially('I forgot my password, what now');
  const suggestion = contact.page.getByText('I forgot my password. How do I get back into my account?');
  await suggestion.click();
  await expect(contact.page.getByRole('link', { name: /Read the full answer/u }).first()).toBeVisible();
  expect(posted).toEqual([]);
});

test('a new box has no word about the topic of another', async ({ contact, page, writer }) => {
  await contact.open();
  await contact.write('1. How do I set up Thunderbird?\n2. Where do I see who signed in?', writer);
  await contact.send();
  await expect(page.locator('.contact-form__other-topic')).toHaveCount(1);
  await page.getByRole('button', { name: 'Ask another question' }).click();
  await expect(page.locator('textarea[name="question"]')).toHaveCount(3);
  await expect(page.locator('.contact-form__other-topic')).toHaveCount(1);
  await expect(page.locator('select[name="topic"]').last()).not.toHaveAttribute('aria-describedby');
});
