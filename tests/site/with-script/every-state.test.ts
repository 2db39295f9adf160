import { findBarriers } from '../../support/barriers.ts';
import { findTextLosses } from '../../support/large-text.ts';
import { watchPolicy } from '../../support/policy.ts';
import { states } from '../../shots/states.ts';
import { ContactPage } from '../contact-page.ts';
import { expect, test } from '../test.ts';

// As they are opened, pages are looked at in every-page.test.ts.
const reached = states.flatMap(({ reach, ...state }) => (reach ? [{ ...state, reach }] : []));

for (const { name, path, reach } of reached) {
  test(`${name} asks no other host, does nothing that the policy forbids, and is open to everyone`, async ({
    page,
    baseURL,
  }) => {
    const violations = await watchPolicy(page);
    await page.goto(path);
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (origin !== 'null' && origin !== new URL(baseURL ?? '').origin) elsewhere.push(request.url());
    });
    await reach(new ContactPage(page));
    await page.waitForLoadState('networkidle');
    expect(violations).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect([...(await findBarriers(page)), ...(await findTextLosses(page))]).toEqual([]);
  });
}
