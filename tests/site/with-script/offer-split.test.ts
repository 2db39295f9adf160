import { expect, test } from '../test.ts';

const two = 'How do I export my contacts from webmail? Also, can I get an invoice for last year on paper?';

test('a text that asks two things is offered to be split while it’s typed, and can be had back', async ({
  contact,
  page,
}) => {
  await contact.open();
  const boxes = page.locator('textarea[name="question"]');
  await boxes.first().fill(two);
  await page.getByRole('button', { name: 'Split it' }).click();
  await expect(boxes).toHaveCount(2);
  await expect(boxes.nth(0)).toHaveValue(/contacts from webmail\?$/u);
  await expect(boxes.nth(1)).toHaveValue(/invoice for last year on paper\?$/u);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(boxes).toHaveCount(1);
  await expect(boxes.first()).toHaveValue(two);
});

test('whoever says that it’s one question isn’t asked again', async ({ contact, page }) => {
  await contact.open();
  const box = page.locator('textarea[name="question"]');
  await box.fill(two);
  await page.getByRole('button', { name: 'It’s one question' }).click();
  await expect(box).toBeFocused();
  await box.pressSequentially(' Thanks.');
  await expect(page.getByText('These answers may help').or(page.getByText('haven’t found'))).toBeVisible();
  await page.waitForTimeout(1_500);
  await expect(page.getByText('Did you ask')).toHaveCount(0);
});

test('what was split stays split when the page is loaded again', async ({ contact, page }) => {
  await contact.open();
  await page.locator('textarea[name="question"]').fill(two);
  await page.getByRole('button', { name: 'Split it' }).click();
  await expect(page.locator('textarea[name="question"]')).toHaveCount(2);
  // What is typed is kept after a pause.
  await expect
    .poll(() => page.evaluate(() => sessionStorage.getItem('contact-draft')?.match(/"question"/gu)?.length))
    .toBe(2);
  await page.reload();
  await expect(page.locator('textarea[name="question"]')).toHaveCount(2);
});

test('one question, and an emergency, are not offered to be split', async ({ contact, page }) => {
  await contact.open();
  const box = page.locator('textarea[name="question"]');
  await box.fill('How do I export my contacts from webmail to the address book of my new phone?');
  await expect(page.getByText('These answers may help').or(page.getByText('haven’t found'))).toBeVisible();
  await expect(page.getByText('Did you ask')).toHaveCount(0);
  await page.locator('[name="customer"][value="yes"]').check();
  await contact.openEmergency();
  await box.fill(two);
  await page.waitForTimeout(1_500);
  await expect(page.getByText('Did you ask')).toHaveCount(0);
});

test('whoever says that it’s one question isn’t asked by the function either', async ({
  contact,
  page,
  writer,
}) => {
  await contact.open();
  await contact.write(two, writer);
  await page.getByRole('button', { name: 'It’s one question' }).click();
  await contact.send();
  expect(await contact.readReferences()).toHaveLength(1);
});

test('what was typed since the offer came is split, too', async ({ contact, page }) => {
  await contact.open();
  const boxes = page.locator('textarea[name="question"]');
  await boxes.first().fill(two);
  await page.getByRole('button', { name: 'Split it' }).waitFor();
  await boxes.first().fill(`${two} My customer number is 12345.`);
  await page.getByRole('button', { name: 'Split it' }).click();
  await expect(boxes).toHaveCount(2);
  await expect(boxes.nth(1)).toHaveValue(/on paper\? My customer number is 12345\.$/u);
});

test('after Undo, the function doesn’t split it again', async ({ contact, page, writer }) => {
  await contact.open();
  await contact.write(two, writer);
  await page.getByRole('button', { name: 'Split it' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await contact.send();
  expect(await contact.readReferences()).toHaveLength(1);
});

test('that a text is one question says nothing of another text', async ({ contact, page }) => {
  await contact.open();
  const box = page.locator('textarea[name="question"]');
  await box.fill(two);
  await page.getByRole('button', { name: 'It’s one question' }).click();
  await expect(page.locator('input[name="confirm"]')).toHaveCount(1);
  await box.fill('My invoice of May is missing, where is it? And how do I set up IMAP on my laptop?');
  await expect(page.locator('input[name="confirm"]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Split it' })).toBeVisible();
});

test('a secret is warned of in the box where it ended up', async ({ contact, page }) => {
  await contact.open();
  const warnings = page.locator('.contact-form__box').locator('[data-secret]');
  const card = '4111 1111 1111 1111';
  await page
    .locator('textarea[name="question"]')
    .fill(`How do I export my contacts from webmail? Also, can I pay the larger plan with card ${card}?`);
  await page.getByRole('button', { name: 'Split it' }).click();
  await expect(page.locator('.contact-form__box').nth(1).locator('[data-secret]')).toContainText(card);
  await expect(warnings).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
});

test('a topic may be chosen before the split is undone, and parts stand where the text stood', async ({
  contact,
  page,
}) => {
  await contact.open();
  const boxes = page.locator('textarea[name="question"]');
  await boxes.first().fill(two);
  await page.getByRole('button', { name: 'Ask another question' }).click();
  await boxes.nth(1).fill('How do I add an alias?');
  await page.getByRole('button', { name: 'Split it' }).click();
  await expect(boxes).toHaveCount(3);
  await expect(boxes.nth(2)).toHaveValue('How do I add an alias?');
  await page.locator('select[name="topic"]').nth(1).selectOption('account-billing');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(boxes).toHaveCount(2);
  await expect(boxes.first()).toHaveValue(two);
});

test('the form has never more boxes than may be sent', async ({ contact, page }) => {
  await contact.open();
  const boxes = page.locator('textarea[name="question"]');
  await boxes.first().fill(two);
  await page.getByRole('button', { name: 'Split it' }).waitFor();
  for (let more = 0; more < 4; more += 1)
    await page.getByRole('button', { name: 'Ask another question' }).click();
  await page.getByRole('button', { name: 'Split it' }).click();
  await expect(page.getByText('Did you ask')).toHaveCount(0);
  await expect(boxes).toHaveCount(5);
});

test('a writer who is on the offer keeps the focus while it’s looked at again', async ({ contact, page }) => {
  await contact.open();
  await page.locator('textarea[name="question"]').pressSequentially(two);
  await page.getByRole('button', { name: 'Split it' }).waitFor();
  await page.keyboard.type(' Please.');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Split it' })).toBeFocused();
  await page.waitForTimeout(1_500);
  await expect(page.getByRole('button', { name: 'Split it' })).toBeFocused();
});
