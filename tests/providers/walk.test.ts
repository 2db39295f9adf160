import { expect, test } from '@playwright/test';
import { readBuiltSite } from '../support/built-site.ts';
import { findDeadLinks, findUnloaded, findUnreachable, findWords } from '../support/walk.ts';
import { findFaults } from './exceptions.ts';
import { fixtures, onlyForPrograms } from './fixtures.ts';

for (const { name, provider, folder, hours, absentWords, generated, absentFiles } of fixtures) {
  test.describe(name, () => {
    test('no link, file or fragment leads nowhere', async () => {
      expect(findDeadLinks(await readBuiltSite(folder), provider.site)).toEqual([]);
    });

    test('every page is reached from the home page', async () => {
      expect(findUnreachable(await readBuiltSite(folder), provider.site)).toEqual(onlyForPrograms);
    });

    test('every script and picture is loaded by a page', async () => {
      expect(findUnloaded(await readBuiltSite(folder))).toEqual([]);
    });

    if (absentWords.length > 0) {
      test('nothing says a word of what is not offered', async () => {
        expect(findFaults(findWords(await readBuiltSite(folder), absentWords))).toEqual([]);
      });
    }

    test('the form speaks of an address of ours that makes trouble only where mail is offered', async () => {
      const { pages } = await readBuiltSite(folder);
      const form = pages.find(({ path }) => path === '/contact/')?.text ?? '';
      expect(form).toContain('We’ll reply here.');
      expect(form.includes('not the one you’re having trouble with')).toBe(provider.mailDomains.length > 0);
    });

    test('the office hours read as people say them', async () => {
      const { pages } = await readBuiltSite(folder);
      const readers = pages.filter(({ text }) => text.replaceAll(/\s+/gu, ' ').includes(hours));
      expect(readers.map(({ path }) => path)).toContain('/support/');
    });

    test('there are files to set up what is offered, and no others', async () => {
      const { files, texts } = await readBuiltSite(folder);
      for (const [path, parts] of Object.entries(generated)) {
        for (const part of parts) expect(texts.get(path), path).toContain(part);
      }
      for (const path of absentFiles) expect(files).not.toContain(path);
    });
  });
}
