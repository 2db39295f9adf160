import { getService } from '../../src/provider/index.ts';
import { expect, test } from './test.ts';

test('a guide is found by device and shows the settings as they are', async ({ page }) => {
  await page.goto('/guides/');
  await page.getByRole('region', { name: 'Android' }).getByRole('link', { name: 'FairEmail' }).click();
  await page.locator('summary', { hasText: 'Set it up by hand' }).click();
  await expect(page.getByText(getService('imap').host).first()).toBeVisible();
  await expect(page.getByText(/^Checked$/u)).toBeVisible();
});

test('Thunderbird can find the settings by itself', async ({ request }) => {
  const response = await request.get('/.well-known/autoconfig/mail/config-v1.1.xml');
  expect(response.headers()['content-type']).toMatch(/xml/u);
  expect(await response.text()).toContain(`<hostname>${getService('imap').host}</hostname>`);
});

test('an Apple device is offered a profile that it recognizes', async ({ request }) => {
  const response = await request.get('/setup/mail.mobileconfig');
  expect(response.headers()['content-type']).toBe('application/x-apple-aspen-config');
});

test('beside the field for a profile’s address stands how an address at the provider ends', async ({
  page,
}) => {
  await page.goto('/guides/iphone-ipad/');
  await expect(page.locator('#profile-address')).toHaveAccessibleDescription(
    'At Harborlight, it usually ends in @harborlight.example.',
  );
});
