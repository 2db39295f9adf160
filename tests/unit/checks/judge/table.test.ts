import { expect, test } from '@playwright/test';
import { countRow, formatTable } from '../../../../src/checks/judge/table.ts';

const isOdd = (number: number) => number % 2 === 1;

test('lays out counts, shares and targets under each other', () => {
  const table = formatTable([
    {
      title: 'Numbers',
      rows: [
        countRow('odd', [1, 2, 3, 4], isOdd, { atLeast: 0.5 }),
        countRow('odd among the large ones', [10, 11, 12, 13, 14, 15, 16, 17, 18, 20], isOdd, {
          atMost: 0.3,
        }),
      ],
    },
    { title: 'Speed', rows: [{ name: 'all', value: '0.10 / 2.00' }] },
  ]);
  expect(table.split('\n')).toEqual([
    'Numbers',
    '  odd                        2 of 4       50.0 %  at least 50.0 %: reached',
    '  odd among the large ones  4 of 10       40.0 %  at most 30.0 %: missed',
    '',
    'Speed',
    '  all                                0.10 / 2.00',
  ]);
});

test('of no messages there is no share, and no target that could be reached', () => {
  expect(formatTable([{ title: 'Numbers', rows: [countRow('odd', [], isOdd, { atLeast: 0 })] }])).toBe(
    'Numbers\n  odd  0 of 0  -',
  );
});

test('a share that only rounds to its target has not reached it', () => {
  const rows = [{ name: 'refused', value: 0.00204, target: { atMost: 0.002 } }];
  expect(formatTable([{ title: 'English', rows }])).toContain('0.2 %  at most 0.2 %: missed');
});

test('an empty score is an empty table', () => {
  expect(formatTable([])).toBe('');
});
