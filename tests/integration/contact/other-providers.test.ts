import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { provider } from '../../../src/provider/index.ts';
import type { ContactAnswer } from '../../support/contact-process.ts';
import { emergencyMessage, needService, plainMessage } from '../../support/contact.ts';

const program = fileURLToPath(new URL('../../support/contact-process.ts', import.meta.url));
const hooks = new URL('../../support/use-provider.mjs', import.meta.url).href;

/** What the contact function of a provider answers that differs from the fixture by these changes. */
async function ask(changes: object, ...bodies: object[]): Promise<ContactAnswer> {
  const env = {
    ...process.env,
    NODE_OPTIONS: `--import=${hooks}`,
    PROVIDER_CHANGES: JSON.stringify(changes),
  };
  const child = fork(program, { env });
  try {
    child.send(bodies);
    const [answer] = (await once(child, 'message')) as [ContactAnswer];
    return answer;
  } finally {
    child.disconnect();
  }
}

function listCodes({ body }: ContactAnswer['answers'][number]): string[] {
  const { problems = [] } = body as { problems?: { code: string }[] };
  return problems.map(({ code }) => code);
}

const calm = Object.fromEntries(
  Object.entries(provider.services).map(([id, service]) => [id, { ...service, mayBeEmergency: false }]),
);

test('where no service may be an emergency, the form has no such part and nothing wakes anybody', async () => {
  const { form, answers, mails } = await ask(
    { services: calm },
    { ...plainMessage, subject: 'Emergency: the office moves' },
    { ...plainMessage, customer: 'yes', emergency: 'yes' },
    emergencyMessage,
  );
  expect(form).not.toMatch(/contact-form__(?:emergency|customers)|emergency/iu);
  expect(answers.slice(0, 2)).toMatchObject([{ body: { emergency: false } }, { body: { emergency: false } }]);
  // No service can be named in an emergency any more.
  expect(answers.slice(2).map(listCodes)).toEqual([['choice_unknown']]);
  expect(mails.map(({ to }) => to)).not.toContain(provider.support.emergency);
});

test('a second service of a kind is offered, named and reported as itself', async () => {
  const label = 'Receiving mail in Asia (IMAP)';
  const second = { ...needService('imap'), id: undefined, label, host: 'imap.asia.example' };
  const { form, answers, mails } = await ask(
    { services: { ...provider.services, 'imap-asia': second } },
    { ...emergencyMessage, service: 'imap-asia' },
    { ...emergencyMessage, service: 'imap' },
  );
  expect(form).toContain(`<option value="imap-asia">${label}</option>`);
  expect(form).toContain(`<option value="imap">${needService('imap').label}</option>`);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  // Each service has its own incident, of which this is the first report.
  expect(answers).toMatchObject([
    { body: { paged: true, incident: { number: expect.stringMatching(/^IMAP-ASIA-\d/u), report: 1 } } },
    { body: { paged: true, incident: { number: expect.stringMatching(/^IMAP-\d/u), report: 1 } } },
  ]);
  expect(mails[0]?.text).toContain(`Service: ${label}\n`);
});

test('customers known by a number report an emergency with it', async () => {
  const { form, answers, mails } = await ask(
    { customers: { knownBy: 'account-number', pattern: '\\d{12}', example: '4821 0937 5516' } },
    { ...emergencyMessage, account: '4821 0937 5516' },
    { ...emergencyMessage, account: '4821' },
    { ...emergencyMessage, account: '' },
  );
  expect(form).toContain('>Your account number</label>');
  expect(form).toContain('For example, <span translate="no">4821 0937 5516</span>');
  expect(/<input id="account"[^>]*>/u.exec(form)?.[0]).not.toContain('type="email"');
  expect(answers[0]).toMatchObject({ status: 200, body: { emergency: true } });
  expect(mails[0]?.text).toContain('Account (claimed, not verified): “4821 0937 5516”\n');
  expect(answers.slice(1)).toMatchObject([
    { body: { problems: [{ code: 'account_invalid', message: expect.stringContaining('4821 0937 5516') }] } },
    { body: { problems: [{ code: 'account_missing', message: expect.stringContaining('account number') }] } },
  ]);
});

test('customers known by their word name no account', async () => {
  const { account: _, ...message } = emergencyMessage;
  const { form, answers } = await ask({ customers: { knownBy: 'their-word' } }, message, {
    ...message,
    customer: 'no',
  });
  expect(form).not.toContain('name="account"');
  expect(answers[0]).toMatchObject({ status: 200, body: { emergency: true } });
  expect(answers.slice(1).map(listCodes)).toEqual([['emergency_customers_only']]);
});

test('a provider without mail has no word of it in the form but the address for the reply', async () => {
  const services = { proxy: needService('https-proxy') };
  const { form } = await ask({
    services: { proxy: { ...services.proxy, id: undefined } },
    customers: { knownBy: 'their-word' },
    mailDomains: [],
    topics: [
      {
        id: 'other',
        label: 'Everything',
        about: 'All of it.',
        team: provider.support.address,
        takes: ['other'],
      },
    ],
  });
  expect(form).toContain('if nobody can connect');
  expect(form).not.toMatch(/Thunderbird|webmail|mailbox|IMAP|SMTP|POP3|mail program/iu);
});
