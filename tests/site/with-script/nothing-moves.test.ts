import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../test.ts';

/** Longer than everything that comes by itself after the last key. */
const lateMs = 1_600;
const question = 'I forgot my password, what now';
const secret = 'It refuses me. My password is Tr0ub4dor&3x, why?';

test.use({ viewport: { width: 360, height: 800 }, hasTouch: true });

/** Presses on the middle of a control, waits with the finger down, and releases it. */
async function pressLong(page: Page, control: Locator, meanwhile: () => Promise<unknown> = async () => {}) {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) throw new Error('The control cannot be seen.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await meanwhile();
  await page.waitForTimeout(lateMs);
  await page.mouse.up();
}

/** Where a control is on the page, wherever the window stands. */
async function readTop(control: Locator): Promise<number> {
  return control.evaluate((element) => Math.round(element.getBoundingClientRect().top + scrollY));
}

test.beforeEach(async ({ contact, page }) => {
  await contact.open();
  // What helps while typing is loaded when somebody begins to.
  const helps = page.waitForResponse(/while-typing/u);
  await page.getByLabel('Your question').focus();
  await helps;
  await page.waitForLoadState('networkidle');
});

for (const name of ['Yes', 'No']) {
  test(`a press on “${name}” right after a mistyped address arrives`, async ({ page }) => {
    await page.getByLabel('Your email address').fill('anna@gmial.com');
    await pressLong(page, page.getByLabel(name, { exact: true }));
    await expect(page.getByLabel(name, { exact: true })).toBeChecked();
    await expect(page.getByText('Did you mean')).toBeVisible();
  });
}

test('a tap right after a mistyped address arrives, and so does one on Send', async ({ page }) => {
  await page.getByLabel('Your question').fill(question);
  await page.getByLabel('Your email address').fill('anna@gmial.com');
  await page.getByLabel('No', { exact: true }).tap();
  await expect(page.getByLabel('No', { exact: true })).toBeChecked();
  await page.getByLabel('Your email address').fill('anna@gmial.con');
  const posted = page.waitForRequest(/\/api\/contact$/u);
  await page.getByRole('button', { name: 'Send your question' }).tap();
  await posted;
});

test('the question about an address takes the place of its hint, and moves nothing', async ({ page }) => {
  const address = page.getByLabel('Your email address');
  await address.fill('anna@gmial.com');
  const before = await readTop(page.getByLabel('No', { exact: true }));
  await address.blur();
  await expect(page.getByText('Did you mean')).toBeVisible();
  expect(await readTop(page.getByLabel('No', { exact: true }))).toBe(before);
  await page.getByRole('button', { name: 'anna@gmail.com' }).click();
  await expect(page.getByText('We’ll reply here')).toBeVisible();
  expect(await readTop(page.getByLabel('No', { exact: true }))).toBe(before);
});

for (const text of [question, secret]) {
  test(`a press below the box arrives while help for “${text}” comes`, async ({ page }) => {
    await page.getByLabel('Your question').pressSequentially(text);
    await pressLong(page, page.getByRole('button', { name: 'Ask another question' }));
    await expect(page.getByLabel('Question 2')).toBeVisible();
  });
}

test('answers that come while somebody types move nothing', async ({ page }) => {
  const below = page.getByLabel('Topic');
  await page.getByLabel('Your question').pressSequentially('I');
  const before = await readTop(below);
  await page.getByLabel('Your question').pressSequentially(' forgot my password, what now');
  await expect(page.getByText('These answers may help')).toBeVisible();
  expect(await readTop(below)).toBe(before);
  await page.getByLabel('Your question').fill('Hm');
  await expect(page.getByText('These answers may help')).toBeHidden();
  expect(await readTop(below)).toBe(before);
});

for (const width of [360, 1280]) {
  test(`from the press on the box to its answers, nothing below it moves, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/contact/');
    const controls = [
      page.getByLabel('Topic'),
      page.getByRole('button', { name: 'Ask another question' }),
      page.getByLabel('Your email address'),
      page.getByLabel('No', { exact: true }),
      page.getByRole('button', { name: 'Send your question' }),
      page.getByRole('button', { name: 'Review before sending' }),
    ];
    const readTops = () => Promise.all(controls.map(readTop));
    const [first] = await readTops();
    await page.waitForTimeout(lateMs);
    expect((await readTops())[0]).toBe(first);
    await page.getByLabel('Your question').click();
    const before = await readTops();
    await page.getByLabel('Your question').pressSequentially(question);
    await expect(page.getByText('These answers may help')).toBeVisible();
    expect(await readTops()).toEqual(before);
    // A warning takes the place of answers.
    await page.getByLabel('Your question').fill(`${question}? My password is Tr0ub4dor&3x.`);
    await expect(page.getByText('This looks like a password')).toBeVisible();
    await page.waitForTimeout(lateMs);
    expect(await readTops()).toEqual(before);
    await page.getByLabel('Your question').fill(question);
    await expect(page.getByText('This looks like a password')).toBeHidden();
    await expect(page.locator('.contact-form__suggestions summary')).not.toHaveCount(0);
    expect(await readTops()).toEqual(before);
  });
}

test('of the answers that come while somebody types, each is shown whole or not at all', async ({ page }) => {
  await page.getByLabel('Your question').pressSequentially('I forgot my password, what now');
  await expect(page.getByText('These answers may help')).toBeVisible();
  const panel = page.locator('.contact-form__suggestions');
  expect(await panel.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  const shown = await panel.locator('summary').count();
  expect(shown).toBeGreaterThan(0);
  await expect(page.locator('[name="shown"]')).toHaveCount(shown);
});

test('the button that clears appears in a place of its own', async ({ page }) => {
  const below = page.getByRole('link', { name: 'search the answers' });
  const before = await readTop(below);
  await page.getByLabel('Your email address').fill('jo@writer.example');
  await expect(page.getByRole('button', { name: 'Clear what I typed' })).toBeVisible();
  expect(await readTop(below)).toBe(before);
});

test('a press below arrives while a failed connection is told', async ({ contact, page, writer }) => {
  await contact.write(question, writer);
  await page.route('**/api/contact', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, lateMs / 2));
    await route.abort();
  });
  const clear = page.getByRole('button', { name: 'Clear what I typed' });
  await contact.send();
  await page.waitForTimeout(3_500);
  await pressLong(page, clear);
  await expect(page.getByRole('button', { name: 'Really clear everything?' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('may be offline');
});

test('while a finger is down the answer waits, and the press arrives', async ({ contact, page, writer }) => {
  await contact.write(question, writer);
  let answered: () => void = () => {};
  const comes = new Promise<void>((resolve) => (answered = resolve));
  await page.route('**/api/contact', async (route) => {
    const response = await route.fetch({ maxRedirects: 5 });
    await comes;
    await route.fulfill({ response });
  });
  await contact.send();
  const choice = page.getByLabel('No', { exact: true });
  await choice.evaluate((radio) =>
    radio.addEventListener('click', () => document.body.setAttribute('data-pressed', '')),
  );
  await pressLong(page, choice, async () => {
    answered();
    await page.waitForTimeout(lateMs);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write to us');
  });
  await expect(page.locator('body[data-pressed]')).toBeVisible();
  await expect(page.locator('h1#sent')).toBeVisible();
});
