import { expect, test } from '@playwright/test';
import { provider } from '../../../src/provider/index.ts';
import { subjectIds } from '../../../src/provider/subjects.ts';
import { findTopicOfFolder } from '../../../src/site/topics.ts';

test('a folder with the name of a subject belongs to the topic that takes it', () => {
  for (const subject of subjectIds) expect(findTopicOfFolder(subject)?.takes).toContain(subject);
});

test('a folder may have the name of a topic', () => {
  for (const { id } of provider.topics) expect(findTopicOfFolder(id)?.id).toBe(id);
});

test('any other folder belongs to no topic', () => {
  for (const folder of ['guides', '', 'constructor']) expect(findTopicOfFolder(folder)).toBeUndefined();
});
