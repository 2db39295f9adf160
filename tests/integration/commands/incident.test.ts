import { expect, test } from '@playwright/test';
import { createRedisIncidents } from '../../../src/contact/emergency/incidents/redis.ts';
import { replyJson, startAnsweringServer } from '../../support/answering-server.ts';
import { runCommand } from '../../support/command.ts';
import { startRedis } from '../../support/redis-server.ts';

const pagers = {
  PAGERS: 'pagerduty>ntfy',
  PAGERDUTY_ROUTING_KEY: 'k'.repeat(32),
  NTFY_URL: 'https://ntfy.invalid/on-call',
};

/** Opens an incident, as a report does. */
async function openIncident(url: string): Promise<string> {
  const store = createRedisIncidents(url);
  const report = { service: 'imap', message: 'one', strength: 3, reporter: ['a'] } as const;
  const { number } = await store.place(report, Date.now());
  await store.noteAlerted('imap', number, Date.now());
  store.close();
  return number;
}

test('an operator sees the open incidents, takes one in hand and ends it, here and at the pager', async () => {
  const redis = await startRedis();
  const pagerduty = await startAnsweringServer([replyJson(202, {})]);
  const environment = { ...pagers, PAGERDUTY_URL: pagerduty.url, REDIS_URL: redis.url };
  const run = (...parameters: string[]) => runCommand('incident', parameters, environment);
  try {
    expect((await run('list')).output).toContain('No incident is open.');
    const number = await openIncident(redis.url);
    const listed = (await run('list')).output;
    expect(listed).toContain(number);
    expect(listed).not.toContain('not yet');

    const acknowledged = await run('acknowledge', number);
    expect(acknowledged).toMatchObject({ code: 0, errors: '' });
    expect(acknowledged.output).toContain(`${number}: acknowledged here.`);
    expect(acknowledged.output).toContain('pagerduty: acknowledged.');
    expect(acknowledged.output).toContain('ntfy: keeps no incidents');

    expect((await run('resolve', number.toLowerCase())).output).toContain(`${number}: resolved here.`);
    expect((await run('resolve', number)).output).toContain(`${number}: no longer open here.`);
    expect((await run('list')).output).toContain('No incident is open.');
    const actions = pagerduty.asked.map(
      ({ body }) => (JSON.parse(body) as Record<string, unknown>)['event_action'],
    );
    expect(new Set(actions)).toEqual(new Set(['acknowledge', 'resolve']));
  } finally {
    await Promise.all([redis.kill(), pagerduty.close()]);
  }
});

test('a pager that refuses is named, and the command fails', async () => {
  const pagerduty = await startAnsweringServer([replyJson(400, {})]);
  const environment = { ...pagers, PAGERDUTY_URL: pagerduty.url };
  const { code, output, errors } = await runCommand('incident', ['resolve', 'IMAP-261123-1249'], environment);
  await pagerduty.close();
  expect([code, errors.trim()]).toEqual([1, 'pagerduty: didn’t take it (400). Please do it there.']);
  expect(output).toContain('Without REDIS_URL');
});

test('a Redis that is gone is told, and a number that is none', async () => {
  const lost = await runCommand('incident', ['list'], { REDIS_URL: 'redis://127.0.0.1:1' });
  expect(lost.code).toBe(1);
  expect(lost.errors).toContain('REDIS_URL: it doesn’t answer');
  const wrong = await runCommand('incident', ['resolve', 'PH-0000-0000']);
  expect([wrong.code, wrong.errors]).toEqual([1, expect.stringContaining('isn’t the number of an incident')]);
  const lonely = await runCommand('incident', ['list']);
  expect([lonely.code, lonely.output]).toEqual([0, expect.stringContaining('in its own memory')]);
  expect((await runCommand('incident', [])).code).toBe(1);
});
