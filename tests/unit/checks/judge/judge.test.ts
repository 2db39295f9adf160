import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildTopicModel, type TopicDocument } from '../../../../src/checks/topic/index.ts';
import { limits } from '../../../../src/contact/message/schema.ts';
import { judgeMessage, readTopicModel } from '../../../../src/checks/judge/judge.ts';

const answers: TopicDocument[] = [
  {
    subject: 'account-billing',
    title: 'Where do I find my invoice?',
    summary: 'Every invoice stands in your account.',
    keywords: ['receipt', 'bill'],
  },
  {
    subject: 'mail-setup',
    title: 'Why is my password refused?',
    summary: 'Most often the user name is not the whole address.',
    keywords: ['login failed'],
  },
];
const model = buildTopicModel(answers);
const judge = async (text: string) => (await judgeMessage({ id: 'a', text }, model)).verdict;

test('says all there is to say about one message', async () => {
  expect(await judge('Where do I find the invoice of last month for my accountant?')).toEqual({
    id: 'a',
    several: false,
    offered: false,
    parts: ['Where do I find the invoice of last month for my accountant?'],
    english: true,
    language: 'en',
    subject: 'account-billing',
    topic: 'account-billing',
    emergency: false,
    help: 'is-it-only-me',
  });
});

test('names the language of what is not English', async () => {
  expect(await judge('Bonjour, mon mot de passe est refusé depuis hier. Que dois-je faire ?')).toMatchObject({
    english: false,
    language: 'fr',
  });
});

test('passes an outage', async () => {
  const text =
    'Your IMAP server does not respond for anybody in our office, on any device, since this morning.';
  expect(await judge(text)).toMatchObject({ emergency: true });
});

test('shows as many parts as the form has boxes', async () => {
  const asks = ['my invoice', 'the web mail', 'my old mail', 'the proxy', 'my contacts', 'the price list'];
  const text = `I have six questions:\n${asks.map((ask, i) => `${i + 1}. Where do I find ${ask}?`).join('\n')}`;
  const { several, parts } = await judge(text);
  expect(several).toBe(true);
  expect(parts).toHaveLength(limits.questions);
});

test('reads a text as the contact function does after it has come in', async () => {
  expect((await judge('  Where is my mail?\r\nIt was there\u0000 yesterday.\r\n')).parts).toEqual([
    'Where is my mail?\nIt was there yesterday.',
  ]);
});

test('judges also what is empty, or too long for a request', async () => {
  expect(await judge('')).toMatchObject({ several: false, parts: [''], english: true, emergency: false });
  expect(await judge('Where is my mail? '.repeat(5000))).toMatchObject({ english: true });
});

test('tells how long each check took', async () => {
  const { times } = await judgeMessage({ id: 1, text: 'Where is my mail?' }, model);
  for (const time of Object.values(times)) expect(time).toBeGreaterThanOrEqual(0);
  expect(Object.keys(times)).toEqual(['questions', 'english', 'topic', 'emergency']);
});

test('asks for a build where there are no topics yet', () => {
  const missing = pathToFileURL(join(import.meta.dirname, 'no-such-folder/topics.json'));
  expect(() => readTopicModel(missing)).toThrow(
    'The topics are learned when the site is built. Run `npm run build` first.',
  );
});
