import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { findTopic } from '../../../src/provider/index.ts';
import { expect, test } from '../test.ts';

/** As long as a form must be old: a program fills it in sooner. */
const formAgeMs = 3_200;

const question = 'Where do I find the invoice of last month for my accountant?\n\nIt begins with “2026”.';

test.use({ timezoneId: 'Asia/Kolkata' });

test.beforeEach(async ({ contact, writer }) => {
  await contact.open();
  await contact.write(question, writer);
  await contact.send();
  await contact.readReferences();
});

test('the page after sending shows the text, the address and the reader’s own time', async ({
  page,
  writer,
}) => {
  await expect(page.locator('blockquote')).toHaveText(question);
  await expect(page.getByRole('definition').filter({ hasText: writer })).toBeVisible();
  await expect(page.getByRole('definition').first()).toContainText(/\(.*\d\d:\d\d where you are\)/u);
});

test('all of it is saved as a text file, which is made in the page', async ({ page, writer }) => {
  const posted: string[] = [];
  page.on('request', (request) => posted.push(`${request.method()} ${request.url()}`));
  const reference = (await page.locator('output').textContent()) ?? '';
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a text file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${reference}.txt`);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain(question);
  expect(text).toContain(`Reference: ${reference}`);
  expect(text).toContain(`We’ll reply to: ${writer}`);
  expect(text).toContain(`Goes to: ${findTopic('account-billing').label}`);
  expect(text).toMatch(/^Time \(UTC\): \d{4}-\d\d-\d\dT/mu);
  expect(posted.filter((request) => !request.includes('blob:'))).toEqual([]);
});

test('a text that was split and is one question after all is shown as it was', async ({
  page,
  contact,
  writer,
}) => {
  const text = 'Hello. How do I set up Thunderbird? And can I pay my invoice by bank transfer?';
  await contact.open();
  await contact.write(text, writer);
  await contact.send();
  await page.getByRole('button', { name: 'It’s one question: send it as it is' }).click();
  await contact.readReferences();
  await expect(page.locator('blockquote')).toHaveText([text]);
});

for (const [what, change, expected] of [
  [
    'a box of it was changed',
    (page) => page.getByLabel('Question 2').fill('And do you take cash for it?'),
    'How do I set up Thunderbird?\n\nAnd do you take cash for it?',
  ],
  [
    'a box of it was taken away',
    (page) => page.getByRole('button', { name: 'Remove question 2' }).click(),
    'How do I set up Thunderbird?',
  ],
] satisfies [string, (page: Page) => Promise<void>, string][])
  test(`one question after all is shown as it was sent, where ${what}`, async ({ page, contact, writer }) => {
    await contact.open();
    await contact.write('How do I set up Thunderbird? And can I pay my invoice by bank transfer?', writer);
    await contact.send();
    await change(page);
    await page.getByRole('button', { name: 'It’s one question: send it as it is' }).click();
    await contact.readReferences();
    await expect(page.locator('blockquote')).toHaveText([expected], { useInnerText: true });
  });

test('beside the button that saves the text, the page says that it shows it only once', async ({ page }) => {
  const once = page.getByText('shown only this once');
  await expect(once).toBeVisible();
  await expect(once.locator('+ p')).toHaveText('Save as a text file');
  await page.reload();
  await expect(once).toHaveCount(0);
  await expect(page.getByText('this page doesn’t keep your text or your email address')).toBeVisible();
});

test('the text and the address are in no address, and gone after a reload', async ({ page, writer }) => {
  expect(decodeURIComponent(page.url())).not.toMatch(/invoice|writer\.example/u);
  await page.reload();
  await expect(page.locator('h1#sent')).toBeVisible();
  await expect(page.getByText('accountant')).toHaveCount(0);
  await expect(page.getByText(writer)).toHaveCount(0);
});

test('a writer who adds something need not type the address again', async ({ page, writer }) => {
  await page.getByRole('button', { name: /^Add to/u }).click();
  await expect(page.getByLabel('Your email address')).toHaveValue(writer);
  // The same team gets it.
  await expect(page.getByLabel('Topic')).toHaveValue('account-billing');
});

test('a draft that adds to a message still does after a reload, and on a fresh form', async ({ page }) => {
  const reference = (await page.locator('output').textContent()) ?? '';
  await page.getByRole('button', { name: /^Add to/u }).click();
  await page.getByLabel('Your question').fill('And the one of September, please.');
  await expect
    .poll(() => page.evaluate(() => sessionStorage.getItem('contact-draft')))
    .toContain('September');
  await page.goto('/contact/');
  await expect(page.getByText(`You’re adding to ${reference}`)).toBeVisible();
  await expect(page.getByLabel('Your question')).toHaveValue('And the one of September, please.');
});

test('whoever goes back finds an empty form that says so, and leads to the page after sending', async ({
  page,
  contact,
}) => {
  const [reference = ''] = await contact.readReferences();
  await page.goBack();
  const note = page.getByText('We’ve received your message');
  await expect(note).toBeVisible();
  await expect(page.getByLabel('Your question')).toHaveValue('');
  await page.reload();
  await expect(note).toBeVisible();
  await page.getByRole('link', { name: reference }).click();
  expect(await contact.readReferences()).toEqual([reference]);
  await contact.open();
  await expect(page.getByLabel('Your question')).toBeVisible();
  await expect(note).toHaveCount(0);
});

test('a new message that was begun since stays when its writer looks at the page after sending again', async ({
  page,
  contact,
}) => {
  const [reference = ''] = await contact.readReferences();
  const begun = 'This is the beginning of another question.';
  const box = page.getByLabel('Your question');
  await page.goBack();
  await expect(page.getByText('We’ve received your message')).toBeVisible();
  await box.fill(begun);
  await expect
    .poll(() => page.evaluate(() => sessionStorage.getItem('contact-draft')))
    .toContain('another question');
  for (const look of [() => page.goForward(), () => page.getByRole('link', { name: reference }).click()]) {
    await look();
    expect(await contact.readReferences()).toEqual([reference]);
    await page.goBack();
    await expect(box).toHaveValue(begun);
  }
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['contact-draft']);
});

test('so does whoever has added something, whose form was an answer to a request', async ({
  page,
  contact,
  writer,
}) => {
  await page.getByRole('button', { name: /^Add to/u }).click();
  await contact.write('I forgot to say: it is the one of October, for the second account.', writer);
  await page.waitForTimeout(formAgeMs);
  await contact.send('Send this message');
  const [reference = ''] = await contact.readReferences();
  await page.goBack();
  await expect(page).toHaveURL(/\/contact\/$/u);
  await expect(page.getByText(`We’ve received your message: ${reference}.`)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
