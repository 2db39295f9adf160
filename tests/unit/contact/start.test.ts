import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { provider } from '../../../src/provider.ts';
import { contactUrl, plainMessage } from '../../support/contact.ts';
import { startResendInbox } from '../../support/resend-inbox.ts';

const startUrl = new URL('../../../src/contact/start.ts', import.meta.url).href;

/** Starts the function in a process of its own, sends it one message, and reads its answer and its log. */
async function runFunction(environment: Record<string, string>): Promise<{ answer: string; log: string }> {
  const script = `
    const { startContact } = await import('${startUrl}');
    const contact = startContact(${JSON.stringify(environment)}, { page: () => '', chooseTopic: () => 'other' });
    const body = ${JSON.stringify(JSON.stringify(plainMessage))};
    const headers = { 'Content-Type': 'application/json' };
    const response = await contact(new Request('${contactUrl}', { method: 'POST', headers, body }));
    console.log(await response.text());`;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    script,
  ]);
  const lines = stdout.trim().split('\n');
  return { answer: lines.at(-1) ?? '', log: [...lines.slice(0, -1), stderr].join('\n') };
}

test('a function that is not configured answers with one plain sentence, and its log names each variable', async () => {
  const { answer, log } = await runFunction({ VERCEL: '1', CONTACT_SECRET: 'hunter2' });
  expect(JSON.parse(answer)).toMatchObject({ status: 503, problems: [{ code: 'not_configured' }] });
  expect(answer).toContain(provider.support.address);
  for (const name of ['RESEND_API_KEY', 'CONTACT_FROM', 'CONTACT_SECRET']) {
    expect(log).toContain(name);
    expect(answer).not.toContain(name);
  }
  expect(log).not.toContain('hunter2');
});

test('a function with its configuration sends to where that points, and logs one line without the text', async () => {
  const inbox = await startResendInbox();
  const { answer, log } = await runFunction({
    RESEND_BASE_URL: inbox.url,
    CONTACT_FROM: 'form@writer.example',
  });
  expect(JSON.parse(answer)).toMatchObject({ status: 'sent' });
  expect(await inbox.readMails()).toMatchObject([{ from: 'form@writer.example' }]);
  expect(log.trim().split('\n')).toHaveLength(1);
  expect(log).not.toMatch(/Thunderbird|jo@/u);
  await inbox.close();
});
