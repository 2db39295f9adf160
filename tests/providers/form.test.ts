import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { ContactPage } from '../site/contact-page.ts';
import { takeOwnNetwork } from '../support/network.ts';
import { readOutbox } from '../support/outbox.ts';
import { fixtures, type Fixture } from './fixtures.ts';

for (const fixture of fixtures) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${fixture.name}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ baseURL: fixture.url, javaScriptEnabled });
      testForm(fixture);
    });
  }
}

function testForm({ provider, inbox, questions, emergency }: Fixture): void {
  for (const { question, team } of questions) {
    test(`“${question}” reaches ${team}`, async ({ page }) => {
      const [contact, writer] = [new ContactPage(page), createWriter()];
      await contact.open();
      await contact.write(question, writer);
      await contact.send();
      const references = await contact.readReferences();
      expect(references).toEqual([expect.stringMatching(`^${provider.referencePrefix}-`)]);
      const mails = await readOutbox(writer, inbox);
      expect(mails.map(({ to }) => to)).toEqual([[team]]);
      expect(mails[0]?.subject).toContain(`[${references[0]}]`);
    });
  }

  test('the form offers the topics and services of this provider, and no others', async ({ page }) => {
    await page.goto('/contact/');
    const readChoices = (name: string) =>
      page
        .locator(`select[name="${name}"] option:not([value=""])`)
        .evaluateAll((options) =>
          options.map((option) => [option.getAttribute('value'), option.textContent]),
        );
    expect(await readChoices('topic')).toEqual(provider.topics.map(({ id, label }) => [id, label]));
    const urgent = Object.entries(provider.services).filter(([, { mayBeEmergency }]) => mayBeEmergency);
    expect(await readChoices('service')).toEqual(urgent.map(([id, { label }]) => [id, label]));
  });

  test('an emergency reaches whoever is paged', async ({ page, javaScriptEnabled }) => {
    await takeOwnNetwork(page);
    const [contact, writer] = [new ContactPage(page), createWriter()];
    const [one, other] = emergency.accounts;
    await raiseEmergency(contact, writer, javaScriptEnabled ? one : other);
    await contact.readReferences();
    const mails = await readOutbox(writer, inbox);
    expect(mails.map(({ to }) => to)).toEqual([[provider.support.emergency]]);
    expect(mails[0]?.subject).toMatch(/^Emergency/u);
  });

  test('an account that cannot be one here is refused in words that name what is asked for', async ({
    page,
  }) => {
    const [contact, writer] = [new ContactPage(page), createWriter()];
    await raiseEmergency(contact, writer, emergency.wrongAccount);
    await expect(page.getByRole('alert').first()).toContainText(emergency.refusal);
    expect(await readOutbox(writer, inbox)).toEqual([]);
  });

  async function raiseEmergency(contact: ContactPage, writer: string, account: string): Promise<void> {
    const { page } = contact;
    await contact.open();
    await contact.write(emergency.question, writer);
    await page.locator('[name="customer"][value="yes"]').check();
    await contact.openEmergency();
    await page.locator('[name="service"]').selectOption(emergency.service);
    await page.locator('[name="account"]').fill(account);
    await contact.send();
  }
}

/** An address that no other test writes from. */
function createWriter(): string {
  return `${randomUUID()}@writer.example`;
}
