import { findBarriers } from '../../support/barriers.ts';
import { findTextLosses } from '../../support/large-text.ts';
import { states } from '../../shots/states.ts';
import { ContactPage } from '../contact-page.ts';
import { expect, test } from '../test.ts';

for (const { name, path, reach } of states) {
  test(`${name} is open to everyone, narrow and wide, light and dark`, async ({ page }) => {
    await page.goto(path);
    await reach?.(new ContactPage(page));
    expect(await findBarriers(page)).toEqual([]);
  });

  test(`${name} loses nothing at 200 % text size`, async ({ page }) => {
    await page.goto(path);
    await reach?.(new ContactPage(page));
    expect(await findTextLosses(page)).toEqual([]);
  });
}
