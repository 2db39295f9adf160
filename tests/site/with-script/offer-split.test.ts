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
