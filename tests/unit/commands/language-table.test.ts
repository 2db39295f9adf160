import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { createTable } from '../../../src/commands/language-table.ts';
import { withFolder } from '../../support/folder.ts';

const lines = { ' a': '3,9', ' an': '11,40 12,7', é: '17,250', 'éa ': '12,1', ÿÿ: '0,3' };

test('every name of a table is found, from the first to the last, and no other', () =>
  withFolder(async (folder) => {
    const file = join(folder, 'languages.txt');
    const text = Object.entries(lines).map((line) => `${line.join('\t')}\n`);
    await writeFile(file, text.join(''), 'latin1');
    const table = createTable(pathToFileURL(file));
    // Twice: the second time it's known.
    for (const _ of ['first', 'second']) {
      expect(table[' a']).toEqual({ 3: 9 });
      expect(table[' an']).toEqual({ 11: 40, 12: 7 });
      expect(table['é']).toEqual({ 17: 250 });
      expect(table['éa ']).toEqual({ 12: 1 });
      expect(table['ÿÿ']).toEqual({ 0: 3 });
      for (const name of ['', ' ', 'a', ' a ', ' b', 'éa', 'ÿÿÿ', '3,9']) expect(table[name]).toBeUndefined();
    }
  }));
