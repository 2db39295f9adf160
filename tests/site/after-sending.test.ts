import { findTopic } from '../../src/provider/index.ts';
import { readOutbox } from '../support/outbox.ts';
import type { ContactPage } from './contact-page.ts';
import { expect, test } from './test.ts';

/** As long as a form must be old: a program fills it in sooner. */
const formAgeMs = 3_200;

const question = 'Where do I find the invoice of last month for my accountant?';
const more = 'I forgot to say: it is the one of October, for the second account.';

test('the page after sending tells the time, its zone and the team', async ({ contact, page, writer }) => {
  await contact.open();
  await contact.write(question, writer);
  await contact.send();
  await contact.readReferences();
  await expect(page.getByRole('definition').first()).toContainText(/, at \d\d:\d\d, .+ time/u);
  await expect(
    page.getByRole('definition').filter({ hasText: findTopic('account-billing').label }),
  ).toBeVisible();
  expect(decodeURIComponent(page.url())).not.toContain(writer);
});

/** Sends a question and opens the form that adds to it; gives the reference of the first. */
async function sendAndAdd(contact: ContactPage, writer: string): Promise<string> {
  await contact.open();
  await contact.write(question, writer);
  await contact.send();
  const [reference = ''] = await contact.readReferences();
  await contact.send(`Add to ${reference}`);
  return reference;
}

test('something is added to a message: it names the first one and goes to the same team', async ({
  contact,
  page,
  writer,
}) => {
  const reference = await sendAndAdd(contact, writer);
  await expect(page).toHaveTitle(/^Add to your message/u);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Add to your message');
  await expect(page.getByText('It reaches the same team and names your earlier message')).toBeVisible();
  await expect(page.getByText(`You’re adding to ${reference}`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask another question' })).toHaveCount(0);
  await contact.write(more, writer);
  await page.waitForTimeout(formAgeMs);
  await contact.send('Send this message');
  await expect(page.locator('output')).not.toHaveText(reference);
  const added = (await readOutbox(writer)).find(({ text }) => text.includes(more));
  expect(added?.to).toEqual([findTopic('account-billing').team]);
  expect(added?.text).toContain(reference);
});

test('whoever would rather send a new message than add to one unticks that', async ({
  contact,
  page,
  writer,
}) => {
  const reference = await sendAndAdd(contact, writer);
  await page.getByLabel(`You’re adding to ${reference}`).uncheck();
  await contact.write('How do I change the language of the webmail?', writer);
  await page.waitForTimeout(formAgeMs);
  await contact.send('Send this message');
  await expect(page.locator('output')).not.toHaveText(reference);
  const mail = (await readOutbox(writer)).find(({ text }) => text.includes('language of the webmail'));
  expect(mail?.text).not.toContain(reference);
});

test('the page after sending says what an addition is for', async ({ contact, page, writer }) => {
  await contact.open();
  await contact.write(question, writer);
  await contact.send();
  await contact.readReferences();
  await expect(page.getByRole('heading', { name: 'Forgot something?' })).toBeVisible();
  await expect(page.getByText('Add just what’s missing. It reaches the same team')).toBeVisible();
});

test('a writer who goes back knows that the message was sent', async ({
  contact,
  page,
  writer,
  javaScriptEnabled,
}) => {
  await contact.open();
  await contact.write(question, writer);
  await contact.send();
  const [reference = ''] = await contact.readReferences();
  // Without a script nothing can change the form that the browser kept, so the page before says it.
  const before = page.getByText('If you go back, your text may still be in the form. We have it');
  await expect(before).toBeVisible({ visible: !javaScriptEnabled });
  await page.goBack();
  const text = page.getByLabel('Your question');
  await expect(text).toHaveValue(javaScriptEnabled ? '' : question);
  const note = page.getByText(`We’ve received your message: ${reference}. This form is for a new one.`);
  await expect(note).toHaveCount(javaScriptEnabled ? 1 : 0);
});
