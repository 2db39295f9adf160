import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { componentNames } from '../../../src/content-check/markup.ts';
import { guideBody, guideBodyLine, listMistakes, writeAnswer, writeGuide } from '../../support/content.ts';

const guide = 'guides/testbird.mdx';
const last = guideBodyLine + guideBody.split('\n').length;
const listOf = (end: string, fields = {}) =>
  listMistakes({ [guide]: writeGuide(fields, `${guideBody}\n${end}`) });

test('components, HTML, comments and braces in code are fine', () => {
  const end =
    '<Menu path="A > B" />, <kbd>X</kbd>, `{name}`, \\{name\\}{/* why */}\n\n' +
    '<Settings services="imap other" />\n';
  expect(listOf(end)).toEqual([]);
});

test('a tag that does not close is told with its line', () => {
  expect(listOf('Text.\n\n<Note>\n\nMore.\n')).toEqual([
    `${guide}:${last + 2}: its markup can’t be read: Expected a closing tag for \`<Note>\`.`,
  ]);
});

test('a brace that does not close is told with its line, counted with the passages that are left out', () => {
  expect(listOf('[[if other]]\none\n[[end]]\nText {')).toEqual([
    expect.stringContaining(`${guide}:${last + 3}: its markup can’t be read: `),
  ]);
});

test('a component that does not exist is told with the nearest', () => {
  expect(listOf('<Notes>\n\nText.\n\n</Notes>')).toEqual([
    `${guide}:${last}: there is no component <Notes>. Did you mean Note?`,
  ]);
});

test('settings of a kind of service that does not exist are told with the nearest', () => {
  expect(listOf('<Settings services="imap smpt other pop" />')).toEqual([
    expect.stringContaining(`${guide}:${last}: <Settings services="…" />: there is no kind “smpt”.`),
    `${guide}:${last}: <Settings services="…" />: there is no kind “pop”. Did you mean pop3?`,
  ]);
  expect(listOf('<Settings id="x" services="imap" />')).toEqual([]);
  expect(listOf('<Settings />')).toEqual([
    `${guide}:${last}: write <Settings services="imap submission" />, with kinds of services.`,
  ]);
});

test('a word in braces, which would be run as code, is told', () => {
  expect(listOf('Enter {user name} there.')).toEqual([
    expect.stringContaining('its markup can’t be read: Could not parse expression'),
  ]);
  expect(listOf('Enter {name} there.')).toEqual([
    `${guide}:${last}: “{name}” is taken for code. Write \\{ and \\}, or put it into backticks.`,
  ]);
});

test('a guide that imports a component of its own may use it', () => {
  expect(listOf("import Own from '../../src/components/guide/Note.astro';\n\n<Own />")).toEqual([]);
});

test('answers have neither components nor braces', () => {
  expect(listMistakes({ 'faq/webmail/sort.md': writeAnswer({}, '<Note> {name} {') })).toEqual([]);
});

test('the markup of a guide that is left out is not looked at', () => {
  expect(listOf('<Note>', { needs: '[other]' })).toEqual([]);
});

test('the components that are known are those that a guide gets', () => {
  const source = readFileSync(new URL('../../../src/components/guide/index.ts', import.meta.url), 'utf8');
  const [, names = ''] = /guideComponents = \{([^}]*)\}/u.exec(source) ?? [];
  expect(
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ).toEqual([...componentNames]);
});
