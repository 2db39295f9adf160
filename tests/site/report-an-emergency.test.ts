import { provider } from '../../src/provider/index.ts';
import { takeOwnNetwork } from '../support/network.ts';
import { readOutbox } from '../support/outbox.ts';
import { expect, test } from './test.ts';

const outage =
  'Since 08:10 nobody in our office can fetch mail. Connections to the IMAP server time out on every device and from two networks.';

test('an outage reported by a customer goes to the address that pages', async ({
  contact,
  writer,
  javaScriptEnabled,
}) => {
  // Only the first reports of an outage page, and the tests share a server: each way reports a service of its own.
  const service = javaScriptEnabled ? 'imap' : 'pop3';
  await takeOwnNetwork(contact.page);
  await contact.open();
  await contact.write(outage, writer);
  await contact.page.getByLabel('Yes').check();
  await contact.openEmergency();
  await contact.page.getByLabel('Which service?').selectOption(service);
  await contact.page.getByLabel('Your account address').fill(`customer@${provider.domain}`);
  await contact.send();
  await expect(contact.page.getByText('We’ve alerted the engineer on call')).toBeVisible();
  const [mail] = await readOutbox(writer);
  expect(mail?.to).toEqual([provider.support.emergency]);
  expect(mail?.subject).toMatch(/^Emergency: Receiving mail/u);
  expect(mail?.headers['X-Priority']).toBe('1');
});

test('the emergency part is there for who has said that they are a customer', async ({ contact }) => {
  await contact.open();
  const part = contact.page.getByText('Emergency: a whole service is down');
  await expect(part).toBeHidden();
  await expect(contact.page.getByText('choose “Yes” above to report one')).toBeVisible();
  await contact.page.getByLabel('Yes').check();
  await expect(part).toBeVisible();
});

test('somebody who is no customer is led to a regular message', async ({ contact, writer }) => {
  await contact.open();
  await contact.write(outage, writer);
  await contact.page.getByLabel('Yes').check();
  await contact.openEmergency();
  await contact.page.getByLabel('No', { exact: true }).check();
  await contact.send();
  await expect(contact.page.getByRole('alert')).toContainText('Only customers can report an emergency');
  await contact.send('Send as a regular message');
  await contact.readReferences();
  const [mail] = await readOutbox(writer);
  expect(mail?.subject).toMatch(new RegExp(`^\\[${provider.referencePrefix}-`, 'u'));
});

test('an account that will not set up is told kindly, with a page that helps', async ({
  contact,
  writer,
}) => {
  await contact.open();
  await contact.write(
    'My new phone says that my password is wrong when I add my account. It works on my laptop.',
    writer,
  );
  await contact.page.getByLabel('Yes').check();
  await contact.openEmergency();
  await contact.page.getByLabel('Which service?').selectOption('imap');
  await contact.page.getByLabel('Your account address').fill(`customer@${provider.domain}`);
  await contact.send();
  await expect(contact.page.getByRole('alert')).toContainText('one account or device');
  await expect(
    contact.page.getByRole('link', { name: 'Why does my mail program say that my password is wrong?' }),
  ).toBeVisible();
  expect(await readOutbox(writer)).toHaveLength(0);
});
