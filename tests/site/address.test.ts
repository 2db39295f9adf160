import { provider } from '../../src/provider/index.ts';
import { readOutbox } from '../support/outbox.ts';
import { expect, test } from './test.ts';

const question = 'Where do I find the invoice of last month for my accountant?';

test('a mistyped address is asked about, and corrected with one press', async ({ contact, page, writer }) => {
  const name = writer.split('@')[0] ?? '';
  await contact.open();
  await contact.write(question, `${name}@gmial.com`);
  await contact.send();
  await expect(page.locator('#error-summary')).toContainText(`Did you mean ${name}@gmail.com?`);
  expect(await readOutbox(`${name}@gmial.com`)).toHaveLength(0);
  await page.getByRole('button', { name: `Use ${name}@gmail.com` }).click();
  await contact.readReferences();
  expect(await readOutbox(`${name}@gmail.com`)).toHaveLength(1);
});

test('where several questions have a mistyped address, no button about the address sends anything', async ({
  contact,
  page,
  writer,
}) => {
  const name = writer.split('@')[0] ?? '';
  const questions =
    'I have two questions.\n\n1. How do I import my old mail from another provider?\n\n2. Can I pay by bank transfer?';
  await contact.open();
  await contact.write(questions, `${name}@gmial.com`);
  await contact.send();
  await expect(page.locator('#error-summary').getByRole('button')).toHaveText([
    /Use\s+\S+@gmail.com$/u,
    'My address is fine',
  ]);
  await expect(page.getByLabel('Your question')).toHaveValue(questions);
  await page.getByRole('button', { name: `Use ${name}@gmail.com` }).click();
  await expect(page.locator('#error-summary').getByRole('button')).toHaveText([
    'Send as 2 separate messages',
    'It’s one question: send it as it is',
  ]);
  expect(await readOutbox(`${name}@gmail.com`)).toHaveLength(0);
  await page.getByRole('button', { name: 'It’s one question: send it as it is' }).click();
  expect(await contact.readReferences()).toHaveLength(1);
  expect(await readOutbox(`${name}@gmail.com`)).toHaveLength(1);
});

test('a writer with a rare address says that it is right', async ({ contact, page, writer }) => {
  const address = `${writer.split('@')[0] ?? ''}@gmial.com`;
  await contact.open();
  await contact.write(question, address);
  await contact.send();
  await page.getByRole('button', { name: 'My address is fine: send it' }).click();
  await contact.readReferences();
  expect(await readOutbox(address)).toHaveLength(1);
});

test('a writer who can’t sign in is asked about a reply address that they can’t read either', async ({
  contact,
  page,
  writer,
}) => {
  const address = `${writer.split('@')[0] ?? ''}@${provider.domain}`;
  await contact.open();
  await contact.write('I cannot log in to my account any more. What can I do about it?', address);
  await contact.send();
  await expect(page.locator('#error-summary')).toContainText('you may not be able to open');
  await contact.page.getByLabel('Your email address').fill(writer);
  await contact.send(/^Send again/u);
  await contact.readReferences();
  expect(await readOutbox(writer)).toHaveLength(1);
});

test('an address of ours is refused at its field', async ({ contact, page }) => {
  await contact.open();
  await contact.write(question, provider.support.address);
  await contact.send();
  await expect(page.locator('#email-error')).toContainText('one of our own addresses');
});
