import { expect, test } from '@playwright/test';
import { listProgramMoves, readPrograms } from '../../../src/site/programs.ts';
import { withContent, writeGuide, type Files } from '../../support/content.ts';

const programs = JSON.stringify(
  [
    { name: 'Dillo', kind: 'browser' },
    { name: 'Testbird', kind: 'mail', also: ['Test Bird 5'] },
  ].map((program) => ({ ...program, platforms: ['linux'], source: 'https://docs.example/' })),
);
const read = (files: Files) =>
  withContent({ 'programs.json': programs, ...files }, (root) => ({
    without: readPrograms(root).map(({ name }) => name),
    moves: listProgramMoves(root),
  }));

test('each program that is listed has no guide, as long as nobody has written one', () => {
  const other = { 'guides/other.mdx': writeGuide({ program: 'Other' }) };
  expect(read(other)).toEqual({ without: ['Dillo', 'Testbird'], moves: [] });
});

for (const program of ['Testbird', 'TESTBIRD', 'Test Bird 5']) {
  test(`a guide for ${program} takes the place of the page that says there is none, and its address leads there`, () => {
    expect(read({ 'guides/bird.mdx': writeGuide({ program }) })).toEqual({
      without: ['Dillo'],
      moves: [['/guides/program/testbird/', '/guides/bird/']],
    });
  });
}

test('a guide that isn’t published takes no place', () => {
  const files = { 'guides/bird.mdx': writeGuide({ needs: '[other]' }) };
  expect(read(files)).toEqual({ without: ['Dillo', 'Testbird'], moves: [] });
});
