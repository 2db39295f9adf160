import { findTopic } from '../../src/provider/index.ts';
import { findBarriers } from '../support/barriers.ts';
import { readOutbox } from '../support/outbox.ts';
import { Keyboard } from './keyboard.ts';
import { expect, test } from './test.ts';

const path = '/faq/webmail/cannot-sign-in/';
const title = 'Why can’t I sign in to webmail?';

test('on a decision page every case is closed at first, and one within another opens after it', async ({
  page,
}) => {
  await page.goto(path);
  const inner = page.getByText('My mail program still takes the same password');
  const fix = page.getByText('Clear what the browser has saved');
  await expect(inner).toBeHidden();
  await page.getByText('It says that the password is wrong').click();
  await expect(fix).toBeHidden();
  await inner.click();
  await expect(fix).toBeVisible();
  // A reader may look at two cases side by side.
  await page.getByText('It sends me back to the sign-in page').click();
  await expect(fix).toBeVisible();
});

test('with only a keyboard, a case is opened and the form reached, with what was found in it and nothing sent', async ({
  page,
  contact,
  writer,
}) => {
  const keyboard = new Keyboard(page);
  await page.goto(path);
  await keyboard.tabTo(page.locator('summary', { hasText: 'None of these' }));
  await keyboard.press('Enter');
  await expect(page.getByText('Tell us what the page says.')).toBeVisible();
  await keyboard.tabTo(page.getByRole('button', { name: 'Write to us about this' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write to us');
  // Nothing of it stands in the address.
  expect(new URL(page.url()).search).toBe('');
  const question = page.getByLabel('Your question');
  const found = 'What I found: None of these.\nBrowser and its version: \nMessage, word for word:';
  expect((await question.inputValue()).trimEnd()).toBe(found);
  await expect(page.getByLabel('Subject')).toHaveValue(title);
  await expect(page.getByLabel('Topic')).toHaveValue(findTopic('webmail').id);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await readOutbox(writer)).toHaveLength(0);

  // What is still to fill in goes along with it, as one message to the team of the page's topic.
  await question.fill(found.replace('version: ', 'version: Firefox 153').replace(/$/u, ' “Try again later”'));
  await page.getByLabel('Your email address').fill(writer);
  await contact.send();
  expect(await contact.readReferences()).toHaveLength(1);
  const [mail] = await readOutbox(writer);
  expect(mail?.to).toEqual([findTopic('webmail').team]);
  expect(mail?.text).toContain('What I found: None of these.');
  expect(mail?.text).toContain('Firefox 153');
  expect(mail?.text).toContain(title);
  expect(mail?.text).toContain(path);
});

test('on a telephone, every case is a target of the whole width and of 44 pixels, and nothing is wider than the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(path);
  await page.getByText('It says that the password is wrong').click();
  await page.getByText('My mail program refuses it too').click();
  const summaries = page.locator('.case > summary');
  const widths: number[] = [];
  for (const summary of await summaries.all()) {
    const box = await summary.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    widths.push(box?.width ?? 0);
  }
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(280);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('on paper every case is open', async ({ page }) => {
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Clear what the browser has saved')).toBeVisible();
  await expect(page.getByText('Tell us what the page says.')).toBeVisible();
});

test('open cases are open to everyone: narrow and wide, light and dark', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, 'The check runs in the page.');
  await page.goto(path);
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  expect(await findBarriers(page)).toEqual([]);
});

test('an answer with cases brings what they look like, and no other answer does', async ({
  page,
  request,
}) => {
  await page.goto(path);
  await expect(page.locator('details.case').first()).toHaveCSS('border-top-style', 'solid');
  const other = await request.get('/faq/webmail/filters/');
  expect(await other.text()).not.toContain('.case');
});
