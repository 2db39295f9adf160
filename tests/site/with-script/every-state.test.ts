import { findBarriers } from '../../support/barriers.ts';
import { findTextLosses } from '../../support/large-text.ts';
import { states } from '../../shots/states.ts';
import { ContactPage } from '../contact-page.ts';
import { expect, test } from '../test.ts';

for (const { name, path, reach } of states) {
  test(`${name} is open to everyone: narrow and wide, light and dark, at double text size`, async ({
    page,
  }) => {
    await page.goto(path);
    await reach?.(new ContactPage(page));
    expect([...(await findBarriers(page)), ...(await findTextLosses(page))]).toEqual([]);
  });
}
