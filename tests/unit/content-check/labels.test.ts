import { expect, test } from '@playwright/test';
import {
  check,
  guideBody,
  guideBodyLine,
  listMistakes,
  listNotices,
  writeGuide,
} from '../../support/content.ts';

const guide = 'guides/testbird.mdx';
const file = 'labels/testbird.json';
const step = '1. Open it.';
const line = guideBodyLine + guideBody.split('\n').indexOf(step);

const source = {
  program: 'Testbird',
  version: '153.8',
  kind: 'strings',
  from: 'Debian package testbird 153.8-1',
  date: '2026-11-29',
};
const writeLabels = (labels: readonly string[]) =>
  JSON.stringify(
    {
      sources: { testbird: source },
      labels: Object.fromEntries(labels.map((label) => [label, { source: 'testbird', id: label }])),
    },
    undefined,
    2,
  );
const checked = '{ date: 2026-11-23, how: vendor-docs, source: "https://docs.example/" }';
const writeStep = (words: string, fields = {}) =>
  writeGuide({ checked, ...fields }, guideBody.replace(step, `1. ${words}`));
const listOf = (words: string, labels: readonly string[]) =>
  listMistakes({ [guide]: writeStep(words), [file]: writeLabels(labels) });

test('a label that is not in the label file is named with its line, the program and the nearest', () => {
  expect(listOf('Click **Continu**, then **Done**.', ['Continue', 'Done', 'Cancel'])).toEqual([
    `${guide}:${line}: there is no “Continu” in Testbird 153.8. Nearest: “Continue”.`,
  ]);
});

test('each part of a menu path is a label', () => {
  expect(listOf('Open <Menu path="Tools > Acount Settings" />.', ['Tools', 'Account Settings'])).toEqual([
    `${guide}:${line}: there is no “Acount Settings” in Testbird 153.8. Nearest: “Account Settings”.`,
  ]);
});

test('the colon of a field, the ellipsis of a menu, curly quotes and line breaks make no difference', () => {
  const words = "Choose **Add Account…**, **Name:**, **Don’t\n   ask** and **Don't tell**.";
  expect(listOf(words, ['Add Account', 'Name', "Don't ask", 'Don’t tell'])).toEqual([]);
});

test('case, and the full stop of a message, do make a difference', () => {
  expect(listOf('**account settings**', ['Account Settings'])).toHaveLength(1);
  expect(listOf('**Settings found**', ['Settings found.'])).toHaveLength(1);
});

test('facts, values, icons and prose are not looked up', () => {
  const words =
    '**[[imap.security]]** **`993`** **☰** <Menu path="[[webmail.menu.security]] > OK" /> <Symptom>Slow:</Symptom>';
  expect(listOf(words, ['OK'])).toEqual([]);
});

test('a fact within a label stands in the file as “…”, or as this provider has it', () => {
  expect(listOf('**Mail from [[imap.host]] came**', ['Mail from … came'])).toEqual([]);
  expect(listOf('**Mail from [[imap.host]] came**', ['Mail to … came'])).toEqual([
    expect.stringMatching(
      /there is no “Mail from [\w.-]+ came” in Testbird 153.8. Nearest: “Mail to … came”./u,
    ),
  ]);
});

test('a label for other providers is not looked for here, and used all the same', () => {
  const words = 'Choose [[if other]]**Autre**[[else]]**This**[[end]].';
  expect(listOf(words, ['This'])).toEqual([]);
  const files = { [guide]: writeStep(words), [file]: writeLabels(['This', 'Autre']) };
  expect(listNotices(files).filter((notice) => notice.startsWith('labels/'))).toEqual([]);
});

test('an entry that the guide no longer uses is noted with its line', () => {
  const files = { [guide]: writeStep('**This**'), [file]: writeLabels(['This', 'That']) };
  expect(listNotices(files)).toContain(`${file}:16: “That” is no label of the guide any more. Take it out.`);
});

test('labels that nobody has checked are noted, in one line', () => {
  const json =
    '{ "sources": {},\n "labels": {\n "This": { "source": "none" }, "That": { "source": "none" } } }';
  const { mistakes, notices } = check({ [guide]: writeStep('**This**, **That**'), [file]: json });
  expect(mistakes).toEqual([]);
  expect(notices).toContainEqual({
    file: `content/${file}`,
    message: expect.stringMatching(/^2 of 2 labels have no source yet\. “npm run labels -- /u) as unknown,
  });
});

test('a guide without a label file is noted and not wrong', () => {
  const { mistakes, notices } = check({ [guide]: writeStep('**This** and **That**, **This**') });
  expect(mistakes).toEqual([]);
  expect(notices.map(({ message }) => message)).toContain(
    'none of its 2 labels is checked: there is no content/labels/testbird.json (content/labels/README.md).',
  );
});

test('a guide without labels needs no label file', () => {
  expect(listNotices({ [guide]: writeStep('Open it.') }).join()).not.toContain('label');
});

test('a label file whose guide does not exist is noted', () => {
  expect(listNotices({ 'labels/testbrid.json': writeLabels([]) })).toEqual([
    'labels/testbrid.json: there is no guide content/guides/testbrid.mdx. Rename the file, or delete it.',
  ]);
});

test('a label file that is not valid JSON is told in plain words, with its line', () => {
  expect(
    listMistakes({ [guide]: writeStep('**This**'), [file]: '{\n  "sources": {},\n  "labels" {}\n}' }),
  ).toEqual([
    `${file}:3: is not valid JSON here: look for a comma, a quote or a bracket that is missing or too many.`,
  ]);
});

test('an unknown source, an unknown kind, a field of no meaning and a day that is none are told with their lines', () => {
  const json = writeLabels(['This'])
    .replace('"source": "testbird"', '"source": "testbrid"')
    .replace('"strings"', '"string"')
    .replace('"version"', '"verison"')
    .replace('2026-11-29', '29 November');
  expect(listMistakes({ [guide]: writeStep('**This**'), [file]: json })).toEqual([
    expect.stringMatching(/^labels\/testbird.json:3: sources.testbird.version: is missing/u),
    `${file}:5: sources.testbird.verison: unknown. Did you mean version?`,
    expect.stringMatching(
      /^labels\/testbird.json:6: sources.testbird.kind: “string” is not one of the choices/u,
    ),
    `${file}:8: sources.testbird.date: is not a day such as 2026-11-29.`,
  ]);
  const unknown = writeLabels(['This']).replace('"source": "testbird"', '"source": "testbrid"');
  expect(listMistakes({ [guide]: writeStep('**This**'), [file]: unknown })).toEqual([
    `${file}:13: labels.This.source: there is no source “testbrid”. Known: testbird, none.`,
  ]);
});

test('a guide that is left out is not looked at', () => {
  expect(
    listMistakes({ [guide]: writeStep('**Wrong**', { needs: '[other]' }), [file]: writeLabels([]) }),
  ).toEqual([]);
});
