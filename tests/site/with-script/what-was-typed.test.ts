import { expect, test } from '../test.ts';

const question = 'Where do I find the recovery code of my account?';
const second = 'Is there a discount for a small office?';

test('what was typed survives a reload, in every box', async ({ contact, writer }) => {
  await contact.open();
  await contact.write(question, writer);
  await contact.send('Ask another question');
  await contact.page.getByLabel('Question 2').fill(second);
  await contact.page.getByLabel('Yes').check();
  await contact.page.getByText('Add details').click();
  await contact.page.getByLabel('System').fill('Haiku R1');
  // It is kept when somebody pauses.
  await expect
    .poll(() => contact.page.evaluate(() => sessionStorage.getItem('contact-draft')))
    .toContain('Haiku');
  await contact.page.reload();
  await expect(contact.page.getByLabel('Question 1')).toHaveValue(question);
  await expect(contact.page.getByLabel('Question 2')).toHaveValue(second);
  await expect(contact.page.getByLabel('Your e-mail address')).toHaveValue(writer);
  await expect(contact.page.getByLabel('Yes')).toBeChecked();
  await expect(contact.page.getByLabel('System')).toHaveValue('Haiku R1');
});

test('what was typed can be cleared', async ({ contact, writer }) => {
  await contact.open();
  await expect(contact.page.getByRole('button', { name: 'Clear what I typed' })).toBeHidden();
  await contact.write(question, writer);
  await contact.page.getByRole('button', { name: 'Clear what I typed' }).click();
  await expect(contact.page.getByLabel('Your question')).toHaveValue(question);
  await contact.page.getByRole('button', { name: 'Really clear everything?' }).click();
  await expect(contact.page.getByLabel('Your question')).toHaveValue('');
  await contact.page.reload();
  await expect(contact.page.getByLabel('Your question')).toHaveValue('');
});

test('what was sent is no longer kept', async ({ contact, writer }) => {
  await contact.open();
  await contact.write(question, writer);
  await contact.send();
  await contact.readReferences();
  expect(await contact.page.evaluate(() => sessionStorage.length)).toBe(0);
  await contact.open();
  await expect(contact.page.getByLabel('Your question')).toHaveValue('');
});

test('whose question is answered already clears the box, with thanks, and nothing is sent', async ({
  contact,
}) => {
  await contact.open();
  await contact.page.getByLabel('Your question').pressSequentially('I forgot my password, what now');
  await contact.page.getByText('I forgot my password. How do I get back into my account?').click();
  await contact.page.getByRole('button', { name: 'That answers it' }).first().click();
  await expect(contact.page.getByLabel('Your question')).toHaveValue('');
  await expect(contact.page.getByText('nothing was sent')).toBeVisible();
  await contact.page.getByRole('button', { name: 'Undo' }).click();
  await expect(contact.page.getByLabel('Your question')).toHaveValue('I forgot my password, what now');
  await expect(contact.page.getByText('nothing was sent')).toBeHidden();
  await expect(contact.page.getByText('These answers may help already')).toBeVisible();
});

test('a message that is checked first shows where it goes, and may go elsewhere', async ({
  contact,
  writer,
}) => {
  await contact.open();
  await contact.write('How do I change the password of my account?', writer);
  await contact.send('Check your message first');
  await expect(contact.page.getByLabel('Goes to')).toHaveValue('account-billing');
  await contact.page.getByLabel('Goes to').selectOption('security');
  await contact.send();
  await expect(contact.page.getByText(`The answer goes to ${writer}`)).toBeVisible();
});

test('a password is noticed while it is typed, before anything has left the browser', async ({
  contact,
  page,
}) => {
  const posted: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posted.push(request.url());
  });
  await contact.open();
  await contact.page
    .getByLabel('Your question')
    .pressSequentially('It refuses me. My password is Tr0ub4dor&3x, why?');
  await expect(contact.page.locator('mark')).toHaveText('Tr0ub4dor&3x');
  expect(posted).toEqual([]);
});

test('a private key is taken out of its field at once, and is neither kept nor sent', async ({ contact }) => {
  await contact.open();
  await contact.page.getByText('Add details').click();
  const field = contact.page.getByLabel('Your OpenPGP public key');
  await contact.page.getByLabel('Subject').fill('My key');
  await field.fill('-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQ');
  await expect(contact.page.getByText('That is your private key')).toBeVisible();
  await expect(field).toHaveValue('');
  await expect
    .poll(() => contact.page.evaluate(() => sessionStorage.getItem('contact-draft')))
    .toContain('My key');
  expect(await contact.page.evaluate(() => sessionStorage.getItem('contact-draft'))).not.toContain('PRIVATE');
  await field.fill('-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQ');
  await expect(contact.page.getByText('That is your private key')).toBeHidden();
});

test('program, version and system are filled in from the browser on request, and only what is empty', async ({
  contact,
}) => {
  await contact.open();
  await contact.page.getByText('Add details').click();
  await contact.page.getByLabel('System').fill('Haiku R1');
  await expect(contact.page.getByLabel('Program')).toHaveValue('');
  await contact.page.getByRole('button', { name: 'Fill in this browser and device' }).click();
  await expect(contact.page.getByLabel('Program')).toHaveValue('Chrome');
  await expect(contact.page.getByLabel('Version')).toHaveValue(/^\d+/u);
  await expect(contact.page.getByLabel('System')).toHaveValue('Haiku R1');
});

test('the reference is copied with one click', async ({ contact, writer, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await contact.open();
  await contact.write(question, writer);
  await contact.send();
  const [reference] = await contact.readReferences();
  await contact.page.getByRole('button', { name: 'Copy' }).click();
  expect(await contact.page.evaluate(() => navigator.clipboard.readText())).toBe(reference);
});

test('a slip in the address is asked about, and mended with one click', async ({ contact, page }) => {
  await contact.open();
  await contact.write(question, 'ada@gmial.com');
  const address = page.getByLabel('Your e-mail address');
  await address.blur();
  await page.getByRole('button', { name: 'ada@gmail.com' }).click();
  await expect(address).toHaveValue('ada@gmail.com');
  await expect(address).toBeFocused();
  await expect(page.getByText('Did you mean')).toBeHidden();
});
