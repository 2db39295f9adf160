import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { findFixture } from '../../support/fixture-site.ts';
import { installSite, startOwnServer, type Installation } from '../../support/own-server.ts';
import { startResendInbox } from '../../support/resend-inbox.ts';
import { findFreePort } from '../../support/site-server.ts';
import { configuration, countArrived, post, writeQuestion } from './errands.ts';

// The same files and user as in the image; the machine fails in the middle of a message.
let site: Installation;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  site = await installSite(findFixture('both'));
});

test.afterAll(() => site.remove());

// A message that was under way is leased to the killed server for a minute more.
test.setTimeout(180_000);

test('a message that was accepted while mail was down outlives kill -9, and arrives once', async () => {
  const nowhere = `http://127.0.0.1:${await findFreePort()}`;
  const first = await startOwnServer(site, { ...configuration, RESEND_BASE_URL: nowhere });
  const answer = await post(first.url, writeQuestion(4), 'stored-4');
  expect([answer.status, await answer.json()]).toMatchObject([202, { status: 'stored' }]);
  first.process.kill('SIGKILL');
  expect(await first.ended).toBe('SIGKILL');

  const inbox = await startResendInbox();
  const second = await startOwnServer(site, { ...configuration, RESEND_BASE_URL: inbox.url });
  await expect.poll(() => countArrived(inbox, [writeQuestion(4)]), { timeout: 90_000 }).toEqual([1]);
  second.process.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  await inbox.close();
});

test('a server that is killed in the middle of a message loses none that its writer was told is ours', async () => {
  const inbox = await startResendInbox();
  const questions: string[] = [];
  const start = () => startOwnServer(site, { ...configuration, RESEND_BASE_URL: inbox.url });
  let server = await start();
  for (let round = 0; round < 6; round += 1) {
    const question = writeQuestion(100 + round);
    const asked = post(server.url, question, `killed-${round}`).catch(() => undefined);
    await sleep(20 + round * 15);
    server.process.kill('SIGKILL');
    await server.ended;
    server = await start();
    // The writer presses Send again until there is an answer.
    const told = (await asked)?.status ?? (await post(server.url, question, `killed-${round}`)).status;
    expect([200, 202]).toContain(told);
    questions.push(question);
  }
  const once = questions.map(() => 1);
  await expect.poll(() => countArrived(inbox, questions), { timeout: 90_000 }).toEqual(once);
  server.process.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  await inbox.close();
});
