import { expect, test } from '@playwright/test';
import { provider } from '../../../src/provider/index.ts';
import { checkKeys } from '../../../src/doctor/keys.ts';
import { startGnupg, type Gnupg } from '../../support/gnupg.ts';

let gnupg: Gnupg;

test.beforeAll(async () => {
  gnupg = await startGnupg();
});

test.afterAll(() => gnupg.close());

const [topic] = provider.topics;
const dayMs = 24 * 60 * 60 * 1000;

test('keys are named with the time they have left', async () => {
  const lasting = await gnupg.exportKey(await gnupg.makeKey('Lasting'));
  const ending = await gnupg.exportKey(await gnupg.makeKey('Ending', { expires: '30d' }));
  const topics = topic ? [{ ...topic, publicKey: ending }] : [];
  const [general, team] = await checkKeys(lasting, topics);
  expect(general).toMatchObject({ level: 'ok', message: expect.stringContaining('SUPPORT_PUBLIC_KEY') });
  expect(team).toMatchObject({ level: 'warning', remedy: expect.stringContaining('3am.md') });
  const day = new Date(Date.now() + 30 * dayMs).toISOString().slice(0, 10);
  expect(team?.message).toBe(
    `the publicKey of the topic “${topic?.id ?? ''}” expires on or before ${day}, and then the form stops.`,
  );
});

test('an expired key is wrong, and having none is no mistake', async () => {
  const old = await gnupg.exportKey(await gnupg.makeKey('Old', { made: '20200101T000000', expires: '1y' }));
  expect(await checkKeys(old, [])).toMatchObject([
    { level: 'error', message: expect.stringContaining('expired') },
  ]);
  expect(await checkKeys(undefined, [])).toMatchObject([{ level: 'ok' }]);
});
