import { expect, test } from '@playwright/test';
import { findBarriers } from '../support/barriers.ts';
import { fixtures } from './fixtures.ts';

// Every page of the first fixture is looked at in site/with-script/every-page.test.ts.
for (const { name, url, answer, guide } of fixtures.slice(1)) {
  test.describe(name, () => {
    test.use({ baseURL: url });
    for (const path of ['/', '/search/', '/contact/', answer, guide, '/faq/nothing-here/']) {
      test(`${path} is open to everyone: narrow and wide, light and dark`, async ({ page }) => {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        expect(await findBarriers(page)).toEqual([]);
      });
    }
  });
}
