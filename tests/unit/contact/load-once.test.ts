import { expect, test } from '@playwright/test';
import { loadOnce } from '../../../src/contact/load-once.ts';

test('what was loaded is loaded once, and nothing before it’s wanted', async () => {
  let count = 0;
  const load = loadOnce(() => Promise.resolve((count += 1)));
  expect(count).toBe(0);
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
});

test('what couldn’t be loaded is tried again', async () => {
  let count = 0;
  const load = loadOnce(() =>
    (count += 1) === 1 ? Promise.reject(new Error('no file')) : Promise.resolve(count),
  );
  await expect(load()).rejects.toThrow('no file');
  expect(await load()).toBe(2);
});
