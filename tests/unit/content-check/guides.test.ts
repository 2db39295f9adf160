import { expect, test } from '@playwright/test';
import { guideBody, guideBodyLine, listMistakes, writeGuide } from '../../support/content.ts';

const guide = 'guides/testbird.mdx';
const listOf = (body: string, fields = {}) => listMistakes({ [guide]: writeGuide(fields, body) });
const missing = (name: string) =>
  `${guide}: the guide has no section “## ${name}”. Add it (content/README.md).`;
const automatic = '## Set it up automatically\n\nWait.\n\n';

test('a guide with its sections in their order is fine, with others between and either end', () => {
  expect(listOf(guideBody)).toEqual([]);
  expect(listOf(guideBody.replace('## Check', '## Calendars\n\nNone.\n\n## Check'))).toEqual([]);
  expect(listOf(guideBody.replace('Remove the account again', 'Remove it again'))).toEqual([]);
  expect(listOf(guideBody.replace('## Set it up by hand', `${automatic}## Set it up by hand`))).toEqual([]);
  expect(
    listOf(guideBody.replace('Set it up by hand', 'Set it up automatically'), { automatic: 'true' }),
  ).toEqual([]);
});

for (const name of [
  'Before you start',
  'Set it up by hand',
  'Check that it works',
  'If it does not work',
] as const) {
  test(`a guide without “${name}” is told so`, () => {
    expect(listOf(guideBody.replace(name, 'Something else'))).toEqual([missing(name)]);
  });
}

test('a guide that does not say how to remove it is told so', () => {
  expect(listOf(guideBody.replace('Remove the account again', 'Farewell'))).toEqual([
    missing('Remove it again'),
  ]);
});

test('a guide of a program that finds the settings by itself says how', () => {
  expect(listOf(guideBody, { automatic: 'true' })).toEqual([missing('Set it up automatically')]);
});

test('every missing section is named at once', () => {
  expect(listOf('Nothing.')).toHaveLength(5);
});

for (const kind of ['move', 'security']) {
  test(`a guide of the kind “${kind}” has one way and says how to undo it`, () => {
    const oneWay = guideBody
      .replace('Set it up by hand', 'Step by step')
      .replace('Remove the account again', 'Undo it');
    expect(listOf(oneWay, { kind })).toEqual([]);
    expect(listOf(guideBody, { kind })).toEqual([missing('Step by step'), missing('Undo it')]);
  });
}

test('sections in another order are told', () => {
  expect(listOf(`${guideBody.replace('## Before you start', '## First')}\n## Before you start\n`)).toEqual([
    `${guide}:${guideBodyLine - 1}: put its sections in this order: Before you start, Set it up automatically, ` +
      'Set it up by hand, Step by step, Check that it works, If it does not work, Remove the account again, ' +
      'Remove it again, Undo it.',
  ]);
});

test('a section that stands twice is told', () => {
  expect(listOf(`${guideBody}\n## Remove the account again\n`)).toEqual([
    expect.stringContaining('in this order'),
  ]);
});

test('a heading in code is no section', () => {
  const body = guideBody.replace('## Check that it works', '```md\n## Check that it works\n```');
  expect(listOf(body)).toEqual([missing('Check that it works')]);
});

test('a smaller heading is no section', () => {
  expect(listOf(guideBody.replace('## Check', '### Check'))).toEqual([missing('Check that it works')]);
});

test('a section in a passage that is left out is missing', () => {
  const body = guideBody.replace('## Check that it works', '[[if other]]\n## Check that it works\n[[end]]');
  expect(listOf(body)).toEqual([missing('Check that it works')]);
});

test('missing sections are named beside an unknown fact', () => {
  expect(listOf(guideBody.replace('## Check that it works', '[[imap.hots]]'))).toEqual([
    missing('Check that it works'),
    expect.stringContaining('There is no fact called “imap.hots”. Did you mean imap.host?'),
  ]);
});

test('neither a retired guide nor one that is left out needs sections', () => {
  expect(listOf('Gone.', { retired: '{ why: It is gone., instead: testbird }' })).toEqual([]);
  expect(listOf('Gone.', { needs: '[other]' })).toEqual([]);
});
