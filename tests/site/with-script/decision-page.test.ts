import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';

const path = '/faq/webmail/cannot-sign-in/';
const question = 'Where do I find the recovery code of my account?';

async function waitUntilKept(page: Page, words: string) {
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('contact-draft'))).toContain(words);
}

async function openForm(page: Page) {
  await page.goto(path);
  await page.getByText('None of these').click();
  await page.getByRole('button', { name: 'Write to us about this' }).click();
  await expect(page.getByLabel('Your question')).toHaveValue(/^What I found: None of these\./u);
}

test('what was typed in the form before stands below what a decision page found', async ({
  contact,
  page,
  writer,
}) => {
  await contact.open();
  await contact.write(question, writer);
  await waitUntilKept(page, writer);
  await openForm(page);
  await expect(page.getByLabel('Your question')).toHaveValue(
    new RegExp(`\\n\\n${question.replaceAll('?', String.raw`\?`)}$`, 'u'),
  );
  await expect(page.getByLabel('Your email address')).toHaveValue(writer);
  await expect(page.getByLabel('Subject')).toHaveValue('Why can’t I sign in to webmail?');
});

test('what is filled in after it survives a reload, and stands there once', async ({ page, writer }) => {
  await openForm(page);
  const box = page.getByLabel('Your question');
  const text = `${await box.inputValue()} Try again later`;
  await box.fill(text);
  await page.getByLabel('Your email address').fill(writer);
  await waitUntilKept(page, writer);
  await page.reload();
  await expect(box).toHaveValue(text);
  await expect(page.getByLabel('Your email address')).toHaveValue(writer);
});
