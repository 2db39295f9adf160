import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';

const question = 'Where do I find the recovery code of my account?';
const second = 'Is there a discount for a small office?';
/** Longer than the form waits after the last key before it keeps the text, or helps with it. */
const settleMs = 1_500;

/** What is typed is kept when somebody pauses. */
async function waitUntilKept(page: Page, words: string) {
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('contact-draft'))).toContain(words);
}

test('what was typed survives a reload, in every box', async ({ contact, writer }) => {
  await contact.open();
  await contact.write(question, writer);
  await contact.send('Ask another question');
  await contact.page.getByLabel('Question 2').fill(second);
  await contact.page.getByLabel('Yes').check();
  await contact.page.getByText('Add details').click();
  await contact.page.getByLabel('System').fill('Haiku R1');
  await waitUntilKept(contact.page, 'Haiku');
  await contact.page.reload();
  await expect(contact.page.getByLabel('Question 1')).toHaveValue(question);
  await expect(contact.page.getByLabel('Question 2')).toHaveValue(second);
  await expect(contact.page.getByLabel('Your email address')).toHaveValue(writer);
  await expect(contact.page.getByLabel('Yes')).toBeChecked();
  await expect(contact.page.getByLabel('System')).toHaveValue('Haiku R1');
});

test('who comes from a search that found nothing finds again what they typed before', async ({
  contact,
  page,
  writer,
}) => {
  await contact.open();
  await contact.write(question, writer);
  await waitUntilKept(page, writer);
  await page.goto('/search/?q=zzzqqq+xxyyzz');
  await page.getByRole('link', { name: 'Ask us instead' }).click();
  await expect(page.getByLabel('Your question')).toHaveValue(question);
  await expect(page.getByLabel('Your email address')).toHaveValue(writer);
});

test('the words of a search fill an empty box, and not again after a reload', async ({
  contact,
  page,
  writer,
}) => {
  await page.goto('/contact/#question=zzzqqq%20xxyyzz');
  await expect(page.getByLabel('Your question')).toHaveValue('zzzqqq xxyyzz');
  await waitUntilKept(page, 'zzzqqq');
  await contact.write(question, writer);
  await waitUntilKept(page, writer);
  await page.reload();
  await expect(page.getByLabel('Your question')).toHaveValue(question);
  await expect(page.getByLabel('Your email address')).toHaveValue(writer);
});

test('a text that is too long to be read is kept beside what is said about it', async ({
  contact,
  writer,
}) => {
  const long = `${question} ${'The log says nothing more. '.repeat(3_000)}`;
  await contact.open();
  await contact.write(long, writer);
  await contact.send();
  await expect(contact.page.getByRole('alert')).toContainText('the limit is 64 KiB');
  await expect(contact.page.getByLabel('Your question')).toHaveValue(long);
  await expect(contact.page.getByLabel('Your email address')).toHaveValue(writer);
});

test('what was typed can be cleared', async ({ contact, writer }) => {
  await contact.open();
  await expect(contact.page.getByRole('button', { name: 'Clear what I typed' })).toBeHidden();
  await contact.write(question, writer);
  await contact.page.getByRole('button', { name: 'Clear what I typed' }).click();
  await expect(contact.page.getByLabel('Your question')).toHaveValue(question);
  await contact.page.getByRole('button', { name: 'Really clear everything?' }).click();
  await expect(contact.page.getByLabel('Your question')).toHaveValue('');
  await contact.page.reload();
  await expect(contact.page.getByLabel('Your question')).toHaveValue('');
});

test('who types on, or goes elsewhere, is asked once more before all is cleared', async ({
  contact,
  writer,
}) => {
  const clear = contact.page.getByRole('button', { name: 'Clear what I typed' });
  const sure = contact.page.getByRole('button', { name: 'Really clear everything?' });
  await contact.open();
  await contact.write(question, writer);
  await clear.click();
  await contact.page.getByLabel('Your question').pressSequentially('And another thing.');
  await expect(sure).toBeHidden();
  await clear.click();
  await expect(sure).toBeFocused();
  await sure.press('Shift+Tab');
  await expect(clear).toBeVisible();
});

test('what was sent is no longer kept', async ({ contact, writer }) => {
  await contact.open();
  await contact.write(question, writer);
  await contact.send();
  await contact.readReferences();
  expect(await contact.page.evaluate(() => sessionStorage.length)).toBe(0);
  await contact.open();
  await expect(contact.page.getByLabel('Your question')).toHaveValue('');
});

test('what was sent at once after the last key is no longer kept either', async ({
  contact,
  page,
  writer,
}) => {
  await contact.open();
  await contact.write(question, '');
  // As long as the form holds back what a bot might have sent.
  await page.waitForTimeout(4_000);
  await page.getByLabel('Your email address').fill(writer);
  await page.getByLabel('Your email address').press('Enter');
  await contact.readReferences();
  await page.waitForTimeout(settleMs);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('whose question is answered already clears the box, with thanks, and nothing is sent', async ({
  contact,
}) => {
  await contact.open();
  await contact.page.getByLabel('Your question').pressSequentially('I forgot my password, what now');
  await contact.page.getByText('I forgot my password. How do I get back into my account?').click();
  await contact.page.getByRole('button', { name: 'This answers my question' }).first().click();
  await expect(contact.page.getByLabel('Your question')).toHaveValue('');
  await expect(contact.page.locator('.notice')).toContainText('Nothing was sent');
  await expect(contact.page.getByRole('status').filter({ hasText: 'Nothing was sent' })).toHaveCount(1);
  await contact.page.getByRole('button', { name: 'Undo' }).click();
  await expect(contact.page.getByLabel('Your question')).toHaveValue('I forgot my password, what now');
  await expect(contact.page.getByText('Nothing was sent')).toHaveCount(0);
  await expect(contact.page.getByText('These answers may help')).toBeVisible();
});

test('answers that fit what was kept appear when the writer comes back to the box', async ({
  contact,
  page,
  writer,
}) => {
  await contact.open();
  await contact.write('I forgot my password, what now', writer);
  await waitUntilKept(page, writer);
  await page.reload();
  await page.getByLabel('Your email address').click();
  await page.waitForTimeout(settleMs);
  await expect(page.getByText('These answers may help')).toBeHidden();
  await page.getByLabel('Your question').click();
  await expect(page.getByText('These answers may help')).toBeVisible();
});

test('a message that is checked first shows where it goes, and may go elsewhere', async ({
  contact,
  writer,
}) => {
  await contact.open();
  await contact.write('How do I change the password of my account?', writer);
  await contact.send('Review before sending');
  await expect(contact.page.getByLabel('Goes to').locator('option:checked')).toHaveText(
    'Account and billing',
  );
  await contact.page.getByLabel('Goes to').selectOption('security');
  await contact.send();
  await expect(contact.page.getByText(`We’ll reply to ${writer}`)).toBeVisible();
});

test('a password is noticed while it is typed, before anything has left the browser', async ({
  contact,
  page,
}) => {
  const posted: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posted.push(request.url());
  });
  await contact.open();
  await contact.page
    .getByLabel('Your question')
    .pressSequentially('It refuses me. My password is Tr0ub4dor&3x, why?');
  await expect(contact.page.locator('mark')).toHaveText('Tr0ub4dor&3x');
  expect(posted).toEqual([]);
});

test('a password is noticed although the writer has gone on, and only answers wait for their coming back', async ({
  contact,
  page,
}) => {
  const box = page.getByLabel('Your question');
  const answers = page.getByText('These answers may help');
  await contact.open();
  await box.pressSequentially(
    'I forgot my password and how to get back into my account. My password is Tr0ub4dor&3x',
  );
  await box.press('Tab');
  await expect(page.locator('mark')).toHaveText('Tr0ub4dor&3x');
  await expect(page.getByRole('status').filter({ hasText: 'seems to contain a password' })).toHaveCount(1);
  await page.waitForTimeout(settleMs);
  await expect(answers).toBeHidden();
  await box.focus();
  await expect(answers).toBeVisible();
  await expect(page.locator('mark')).toHaveCount(1);
});

test('a private key is taken out of its field at once, and is neither kept nor sent', async ({ contact }) => {
  await contact.open();
  await contact.page.getByText('Add details').click();
  const field = contact.page.getByLabel('Your OpenPGP public key');
  await contact.page.getByLabel('Subject').fill('My key');
  await field.fill('-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQ');
  await expect(contact.page.getByText('This is your private key')).toBeVisible();
  await expect(field).toHaveValue('');
  await expect
    .poll(() => contact.page.evaluate(() => sessionStorage.getItem('contact-draft')))
    .toContain('My key');
  expect(await contact.page.evaluate(() => sessionStorage.getItem('contact-draft'))).not.toContain('PRIVATE');
  await field.fill('-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQ');
  await expect(contact.page.getByText('This is your private key')).toBeHidden();
});

test('program, version and system are filled in from the browser on request, and only what is empty', async ({
  contact,
}) => {
  await contact.open();
  await contact.page.getByText('Add details').click();
  await contact.page.getByLabel('System').fill('Haiku R1');
  await expect(contact.page.getByLabel('Program')).toHaveValue('');
  await contact.page.getByRole('button', { name: 'Fill in this browser and device' }).click();
  await expect(contact.page.getByLabel('Program')).toHaveValue('Chrome');
  await expect(contact.page.getByLabel('Version')).toHaveValue(/^\d+/u);
  await expect(contact.page.getByLabel('System')).toHaveValue('Haiku R1');
});

test('beside a program that was typed, the version of the browser is not filled in', async ({ contact }) => {
  const fillIn = contact.page.getByRole('button', { name: 'Fill in this browser and device' });
  const version = contact.page.getByLabel('Version');
  await contact.open();
  await contact.page.getByText('Add details').click();
  await contact.page.getByLabel('Program').fill('Thunderbird');
  await fillIn.click();
  await expect(contact.page.getByLabel('System')).not.toHaveValue('');
  await expect(version).toHaveValue('');
  await contact.page.getByLabel('Program').fill('chrome');
  await fillIn.click();
  await expect(version).toHaveValue(/^\d+/u);
});

test('the reference is copied with one click', async ({ contact, writer, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await contact.open();
  await contact.write(question, writer);
  await contact.send();
  const [reference] = await contact.readReferences();
  await contact.page.getByRole('button', { name: 'Copy' }).click();
  expect(await contact.page.evaluate(() => navigator.clipboard.readText())).toBe(reference);
});

test('a slip in the address is asked about, and mended with one click', async ({ contact, page }) => {
  await contact.open();
  await contact.write(question, 'ada@gmial.com');
  const address = page.getByLabel('Your email address');
  await address.blur();
  await page.getByRole('button', { name: 'ada@gmail.com' }).click();
  await expect(address).toHaveValue('ada@gmail.com');
  await expect(address).toBeFocused();
  await expect(page.getByText('Did you mean')).toBeHidden();
});
