import { expect, test } from '@playwright/test';

test('who copied an address in capitals, with the comma behind it, is offered the page that was meant', async ({
  page,
}) => {
  await page.goto('/FAQ/Security/App-Passwords,');
  const meant = page.getByRole('status').getByRole('link');
  await expect(meant).toContainText('/faq/security/app-passwords/');
  await meant.click();
  await expect(page).toHaveURL('/faq/security/app-passwords/');
});

test('where there is no such page either, nothing is offered', async ({ page }) => {
  const asked = page.waitForResponse('/faq/no-such-topic/');
  await page.goto('/FAQ/No-Such-Topic/');
  await asked;
  await expect(page.getByText('Did you mean')).toHaveCount(0);
});
