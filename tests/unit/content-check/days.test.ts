import { expect, test } from '@playwright/test';
import { bodyLine, listMistakes, writeAnswer } from '../../support/content.ts';

const file = 'faq/webmail/sort.md';
const listOf = (body: string) => listMistakes({ [file]: writeAnswer({}, body) });

for (const day of ['28.11.2026', '28/11/2026', '11/28/2026', '1.2.2026']) {
  test(`“${day}” in a text is told with its line`, () => {
    expect(listOf(`One.\n\nIt changed on ${day}.`)).toEqual([
      `${file}:${bodyLine + 2}: “${day}” is read in two ways. Write the month’s name; if it is no day, put it into backticks.`,
    ]);
  });
}

for (const words of [
  'November 28, 2026',
  '2026-11-28',
  '`28.11.2026`',
  'version 10.12.2026.1',
  'version 1.10.12.2026',
  '12.34',
  '10.0.0.1',
]) {
  test(`“${words}” in a text is fine`, () => {
    expect(listOf(`It is ${words} there.`)).toEqual([]);
  });
}
