import { readOutbox } from '../support/outbox.ts';
import { expect, test } from './test.ts';

const first = 'Where do I find the recovery code of my account?';
const second = 'Is there a discount for a small office?';
const several =
  'I have two questions.\n\n1. How do I import my old mail from another provider?\n\n2. Can I pay by bank transfer?';

test('a box that isn’t needed is removed, and what is in the others stays', async ({
  contact,
  page,
  writer,
}) => {
  await contact.open();
  await contact.write(first, writer);
  await contact.send('Ask another question');
  await page.getByLabel('Question 2').fill(second);
  await page.getByLabel('Topic').last().selectOption('sales');
  await contact.send('Remove question 1');
  await expect(page.getByLabel('Your question')).toHaveValue(second);
  await expect(page.getByLabel('Topic')).toHaveValue('sales');
  await expect(page.getByLabel('Your email address')).toHaveValue(writer);
  await expect(page.getByRole('button', { name: /^Remove/u })).toHaveCount(0);
  await contact.send();
  await contact.readReferences();
  const mails = await readOutbox(writer);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain(second);
});

test('of a text that was split, one part can be left out', async ({ contact, page, writer }) => {
  await contact.open();
  await contact.write(several, writer);
  await contact.send();
  await contact.send('Remove question 2');
  await contact.send(/^Send (?:your question|again with my changes)$/u);
  await contact.readReferences();
  const mails = await readOutbox(writer);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain('import my old mail');
  expect(mails[0]?.text).not.toContain('bank transfer');
  expect(page.url()).toContain('/contact/sent/');
});

test('a box that stays empty sends nothing', async ({ contact, writer, page, javaScriptEnabled }) => {
  await contact.open();
  await contact.write(first, writer);
  await contact.send('Ask another question');
  await expect(page.getByLabel('Question 2')).toBeVisible();
  await contact.send(javaScriptEnabled ? 'Send your question' : 'Send your questions');
  expect(await contact.readReferences()).toHaveLength(1);
});
