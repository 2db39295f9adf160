import { expect, test } from '@playwright/test';
import { createAlert } from '../../../../../src/contact/send/outbox/index.ts';
import { replyJson, startAnsweringServer, type Reply } from '../../../../support/answering-server.ts';

const site = 'https://support.example';

/** An alert that posts to a real server; `passQuietTime` ends the time in which alerts are gathered. */
async function withAlert(
  reply: Reply,
  use: (parts: {
    alert: ReturnType<typeof createAlert>;
    passQuietTime: () => void;
    readBodies: () => unknown[];
    printed: string[];
  }) => Promise<void>,
): Promise<void> {
  const server = await startAnsweringServer([reply]);
  const printed: string[] = [];
  const waiting: (() => void)[] = [];
  const clock = { sleep: () => new Promise<void>((resolve) => waiting.push(resolve)) };
  const alert = createAlert(`${server.url}/hook`, site, { clock, print: (line) => printed.push(line) });
  const passQuietTime = () => {
    for (const end of waiting.splice(0)) end();
  };
  const readBodies = () => server.asked.map(({ body }) => JSON.parse(body) as unknown);
  await use({ alert, passQuietTime, readBodies, printed }).finally(server.close);
}

test('an operator is told at once, with the reason and the references', () =>
  withAlert(replyJson(200, {}), async ({ alert, readBodies, printed }) => {
    alert('bounced', ['PH-0000-0000']);
    const message = { event: 'alert', site, reason: 'bounced', count: 1, references: ['PH-0000-0000'] };
    await expect.poll(readBodies).toEqual([message]);
    expect(printed.map((line) => JSON.parse(line) as unknown)).toEqual([message]);
  }));

test('what comes meanwhile is counted and told once, and another reason is told at once', () =>
  withAlert(replyJson(200, {}), async ({ alert, passQuietTime, readBodies }) => {
    alert('stuck', ['PH-0000-0001']);
    for (let number = 0; number < 30; number += 1) alert('stuck', [`PH-0001-00${number}`, 'PH-0000-0002']);
    alert('suppressed');
    await expect.poll(readBodies).toHaveLength(2);
    passQuietTime();
    await expect.poll(readBodies).toHaveLength(3);
    const gathered = readBodies()[2] as { reason: string; count: number; references: string[] };
    expect([gathered.reason, gathered.count, gathered.references.length]).toEqual(['stuck', 30, 20]);
    // After a quiet time the next one is told at once again.
    passQuietTime();
    alert('stuck');
    await expect.poll(readBodies).toHaveLength(4);
  }));

for (const [what, reply, reason] of [
  ['refuses it', replyJson(500, {}), '500'],
  ['breaks the connection off', 'reset', 'fetch failed'],
] as const) {
  test(`where the address ${what}, the log says so, and nothing else fails`, () =>
    withAlert(reply, async ({ alert, printed }) => {
      alert('store failed');
      await expect.poll(() => printed).toHaveLength(2);
      expect(JSON.parse(printed[1] ?? '')).toEqual({
        event: 'alert',
        reason: 'store failed',
        undelivered: reason,
      });
    }));
}
