import { expect, test } from '@playwright/test';
import {
  findService,
  findServices,
  findTopic,
  findTopicOf,
  getService,
  offers,
  provider,
  writeServiceUrl,
} from '../../../src/provider/index.ts';
import { subjectIds } from '../../../src/provider/subjects.ts';
import { askOther } from './other-provider.ts';

test('every topic and every service is found by its id, and no other', () => {
  for (const topic of provider.topics) expect(findTopic(topic.id)).toBe(topic);
  for (const [id, service] of Object.entries(provider.services)) expect(getService(id)).toBe(service);
  expect(() => findTopic('nothing')).toThrow('There is no topic “nothing”.');
  expect(() => getService('nothing')).toThrow('There is no service “nothing”.');
});

test('services are found by kind, in the order of the file, with their ids', () => {
  expect(findServices('submission', 'imap').map(({ id, kind }) => [id, kind])).toEqual([
    ['imap', 'imap'],
    ['smtp', 'submission'],
  ]);
  expect(findService('submission')).toMatchObject({ id: 'smtp', ...getService('smtp') });
  expect(findService('other')).toBeUndefined();
});

test('every subject has one topic', () => {
  for (const subject of subjectIds) expect(findTopicOf(subject).takes).toContain(subject);
});

test('a subject that no topic takes goes to the topic for everything else', () => {
  expect(
    askOther('mail-only', `['mail-setup', 'website', 'other'].map((subject) => findTopicOf(subject).id)`),
  ).toEqual(['mail', 'other', 'other']);
});

test('a group is offered once one of its kinds is', () => {
  expect([offers('mail'), offers('browsing'), offers('proxies')]).toEqual([true, true, true]);
  const ask = `[offers('mail'), offers('browsing'), offers('proxies')]`;
  expect(askOther('mail-only', ask)).toEqual([true, false, false]);
  expect(askOther('browsing-only', ask)).toEqual([false, true, true]);
});

test('the address of a web service names its port only where it is not the usual one', () => {
  const host = 'mail.writer.example';
  expect(writeServiceUrl({ host, port: 443 })).toBe('https://mail.writer.example');
  expect(writeServiceUrl({ host, port: 8443, path: '/webmail' })).toBe(
    'https://mail.writer.example:8443/webmail',
  );
});

test('topics and services have ids and labels of their own in the fixture', () => {
  const ids = provider.topics.map(({ id }) => id);
  const labels = Object.values(provider.services).map(({ label }) => label);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(labels).size).toBe(labels.length);
});

test('the address that wakes an engineer is no team’s', () => {
  expect([provider.support.address, ...provider.topics.map(({ team }) => team)]).not.toContain(
    provider.support.emergency,
  );
});

test('addresses of the site have no slash at their end, so that paths can be added', () => {
  for (const address of [provider.site, provider.website]) expect(address).toMatch(/^https:\/\/[^/]+$/u);
});
