import type { Page } from '@playwright/test';
import { findTopic } from '../../../src/provider/index.ts';
import { readOutbox } from '../../support/outbox.ts';
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

test('whoever comes from a search that found nothing finds again what they typed before', async ({
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

test('whoever types on, or goes elsewhere, is asked once more before all is cleared', async ({
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
  await expect(contact.page.getByRole('definition').filter({ hasText: writer })).toBeVisible();
  await expect(
    contact.page.getByRole('definition').filter({ hasText: findTopic('security').label }),
  ).toBeVisible();
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

test('a password is noticed although the writer has gone on, and answers come in their own place', async ({
  contact,
  page,
}) => {
  const box = page.getByLabel('Your question');
  await contact.open();
  await box.pressSequentially(
    'I forgot my password and how to get back into my account. My password is Tr0ub4dor&3x',
  );
  await box.press('Tab');
  await expect(page.locator('mark')).toHaveText('Tr0ub4dor&3x');
  await expect(page.getByRole('status').filter({ hasText: 'seems to contain a password' })).toHaveCount(1);
  await expect(page.getByText('These answers may help')).toBeVisible();
  // Who has gone on isn't told about them.
  await expect(page.getByRole('status').filter({ hasText: 'below this box may help' })).toHaveCount(0);
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
  await contact.page.getByRole('button', { name: `Copy ${reference}` }).click();
  expect(await contact.page.evaluate(() => navigator.clipboard.readText())).toBe(reference);
});

test('every form gets an identity of its own, which survives a reload and changes when it is cleared or sent', async ({
  contact,
  page,
  writer,
}) => {
  const readId = async () => page.locator('[name="submission"]').inputValue();
  await contact.open();
  await expect(page.locator('[name="submission"]')).toHaveCount(0);
  await contact.write(question, writer);
  const first = await readId();
  expect(first).toMatch(/^[\w-]{22}$/u);
  await waitUntilKept(page, writer);
  await page.reload();
  expect(await readId()).toBe(first);
  await page.getByRole('button', { name: 'Clear what I typed' }).click();
  await page.getByRole('button', { name: 'Really clear everything?' }).click();
  await expect(page.getByLabel('Your question')).toHaveValue('');
  await contact.write(question, writer);
  const second = await readId();
  expect(second).not.toBe(first);
  await contact.send();
  await contact.readReferences();
  await contact.open();
  await contact.write(question, writer);
  expect(await readId()).not.toBe(second);
});

test('which answers were shown and opened goes along with the message', async ({ contact, page, writer }) => {
  const answer = '/faq/account-billing/forgotten-password/';
  await contact.open();
  await page.getByLabel('Your question').pressSequentially('I forgot my password, what now');
  await page.getByText('I forgot my password. How do I get back into my account?').click();
  await expect(page.locator('[name="opened"]')).toHaveValue(answer);
  expect(
    await page
      .locator('[name="shown"]')
      .evaluateAll((fields) => (fields as HTMLInputElement[]).map(({ value }) => value)),
  ).toContain(answer);
  await page.getByLabel('Your email address').fill(writer);
  await contact.send();
  await contact.readReferences();
  expect((await readOutbox(writer))[0]?.text).toContain(answer);
});

test('a box with a text that was removed can be had back', async ({ contact, page, writer }) => {
  await contact.open();
  await contact.write(question, writer);
  await contact.send('Ask another question');
  await page.getByLabel('Question 2').fill(second);
  await contact.send('Remove question 1');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Question 1')).toHaveValue(question);
  await expect(page.getByLabel('Question 2')).toHaveValue(second);
  await expect(page.getByText('We’ve removed')).toHaveCount(0);
});

test('the button counts the boxes with a text, as they are filled and emptied', async ({
  contact,
  page,
  writer,
}) => {
  const send = page.locator('[data-send]');
  await contact.open();
  await contact.write(question, writer);
  await contact.send('Ask another question');
  await contact.send('Ask another question');
  await expect(send).toHaveText('Send your question');
  await page.getByLabel('Question 2').fill(second);
  await expect(send).toHaveText('Send as 2 separate messages');
  await page.getByLabel('Question 1').fill('');
  await expect(send).toHaveText('Send your question');
});

test('the length of a long question is told before the limit, and nothing of it is cut', async ({
  contact,
  page,
}) => {
  const box = page.getByLabel('Your question');
  const count = page.locator('.contact-form__count');
  await contact.open();
  const helps = page.waitForResponse(/while-typing/u);
  await box.focus();
  await helps;
  await box.fill('😀'.repeat(4_499));
  await expect(count).toHaveCount(0);
  await box.press('End');
  await page.keyboard.insertText('😀');
  await expect(count).toContainText('4,500 of 5,000 characters.');
  await page.keyboard.insertText('😀'.repeat(600));
  await expect(count).toContainText('5,100 of 5,000 characters. Please shorten it by 100.');
  await expect(count.getByRole('status')).toHaveText(/shorten it by 100/u);
  expect(Array.from(await box.inputValue())).toHaveLength(5_100);
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
