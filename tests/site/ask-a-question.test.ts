import { findTopic } from '../../src/provider/index.ts';
import { readOutbox } from '../support/outbox.ts';
import { expect, test } from './test.ts';

const question = 'I changed my password this morning. How do I enter the new one in Thunderbird?';

test('a question reaches the team of its topic, and the writer sees its reference', async ({
  contact,
  writer,
}) => {
  await contact.open();
  await contact.write(question, writer);
  await contact.page.getByLabel('Topic').selectOption('mail-setup');
  await contact.send();
  const [reference] = await contact.readReferences();
  const mails = await readOutbox(writer);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.subject).toContain(`[${reference}]`);
  expect(mails[0]?.to).toEqual([findTopic('mail-setup').team]);
  expect(mails[0]?.text).toContain(question);
});

test('a form without an address comes back with the question and a link to the field', async ({
  contact,
}) => {
  await contact.open();
  await contact.write(question, '');
  await contact.send();
  await expect(contact.page.getByRole('alert')).toContainText('Enter your email address');
  await expect(contact.page.getByLabel('Your question')).toHaveValue(question);
  await contact.page.getByRole('link', { name: /Enter your email address/u }).click();
  await expect(contact.page.getByLabel('Your email address')).toBeFocused();
});

test('a box with two questions becomes two messages, each with its reference', async ({
  contact,
  writer,
}) => {
  await contact.open();
  await contact.write(
    'I have two questions.\n\n1. How do I import my old mail from another provider?\n\n2. Can I pay by bank transfer?',
    writer,
  );
  await contact.send();
  await expect(contact.page.getByLabel('Question 1')).toHaveValue(/import my old mail/u);
  await expect(contact.page.getByLabel('Question 2')).toHaveValue(/bank transfer/u);
  await contact.send('Send as 2 separate messages');
  expect(new Set(await contact.readReferences()).size).toBe(2);
  expect(await readOutbox(writer)).toHaveLength(2);
});

test('a writer who confirms that it is one question sends it as it was', async ({ contact, writer }) => {
  await contact.open();
  await contact.write(
    'I have two questions.\n\n1. How do I import my old mail from another provider?\n\n2. Can I pay by bank transfer?',
    writer,
  );
  await contact.send();
  await contact.send('It’s one question: send it as it is');
  expect(await contact.readReferences()).toHaveLength(1);
  const [mail] = await readOutbox(writer);
  expect(mail?.text).toContain('bank transfer');
  expect(mail?.text).toContain('import my old mail');
});

test('a German question is declined in German, and kept', async ({ contact, writer }) => {
  const german = 'Guten Tag, ich kann seit gestern keine Nachrichten mehr empfangen. Was soll ich tun?';
  await contact.open();
  await contact.write(german, writer);
  await contact.send();
  await expect(contact.page.locator('[lang="de"]')).toContainText('Englisch');
  await expect(contact.page.getByLabel('Your question')).toHaveValue(german);
  expect(await readOutbox(writer)).toHaveLength(0);
});

test('another question gets a box of its own, before anything is sent', async ({
  contact,
  writer,
  javaScriptEnabled,
}) => {
  await contact.open();
  await contact.write(question, writer);
  await contact.send('Ask another question');
  await contact.page.getByLabel('Question 2').fill('Is there a discount for a small office?');
  await expect(contact.page.getByLabel('Question 1')).toHaveValue(question);
  // Without a script nobody knew how many boxes would be filled.
  await contact.send(javaScriptEnabled ? 'Send as 2 separate messages' : 'Send your questions');
  expect(await contact.readReferences()).toHaveLength(2);
});

test('the whole message can be read once more before it goes', async ({ contact, writer }) => {
  await contact.open();
  await contact.write(question, writer);
  await contact.send('Review before sending');
  await expect(contact.page.getByRole('heading', { level: 1 })).toHaveText('Review your message');
  await expect(contact.page.getByText(question)).toBeVisible();
  expect(await readOutbox(writer)).toHaveLength(0);
  await contact.send();
  expect(await contact.readReferences()).toHaveLength(1);
  expect(await readOutbox(writer)).toHaveLength(1);
});

test('a password in the text is noticed before anything is sent', async ({ contact, writer }) => {
  await contact.open();
  await contact.write('My program refuses me. My password is Tr0ub4dor&3x, what is wrong with it?', writer);
  await contact.send();
  await expect(contact.page.locator('mark')).toHaveText(/Tr0ub4dor&3x/u);
  expect(await readOutbox(writer)).toHaveLength(0);
});

test('Enter in the address field sends the question', async ({ contact, writer }) => {
  await contact.open();
  await contact.write(question, writer);
  await contact.page.getByLabel('Your email address').press('Enter');
  expect(await contact.readReferences()).toHaveLength(1);
});
