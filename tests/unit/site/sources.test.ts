import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { provider } from '../../../src/provider/index.ts';
import { findPath, findPathOfFile } from '../../../src/site/collections.ts';
import { readSources, type Source } from '../../../src/site/sources.ts';

/** Reads a folder with these files, given by their paths below `content/`, and removes it again. */
function readFiles(files: Readonly<Record<string, string>>): readonly Source[] {
  const root = mkdtempSync(join(tmpdir(), 'sources-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      const file = join(root, 'content', name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return readSources(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function readFile(text: string, name = 'faq/webmail/filters.md'): Source {
  const [source] = readFiles({ [name]: text });
  if (!source) throw new Error(`${name} was not read.`);
  return source;
}

test('every collection is read, with ids and paths, and nothing else', () => {
  const sources = readFiles({
    'faq/webmail/filters.md': '---\ntitle: Filters\n---\n',
    'faq/README.md': 'How to write.',
    'faq/webmail/picture.png': '',
    'faq/webmail/drafts/one.md': '',
    'guides/thunderbird.mdx': '',
    'guides/notes.md': '',
    'pages/privacy.md': '',
    'README.md': '',
  });
  expect(sources.map(({ collection, id, file, path }) => [collection, id, file, path])).toEqual([
    ['faq', 'webmail/filters', 'content/faq/webmail/filters.md', '/faq/webmail/filters/'],
    ['guides', 'thunderbird', 'content/guides/thunderbird.mdx', '/guides/thunderbird/'],
    ['pages', 'privacy', 'content/pages/privacy.md', '/privacy/'],
  ]);
});

test('a site without a folder has none of its texts', () => {
  expect(readFiles({ 'pages/privacy.md': '' })).toHaveLength(1);
});

for (const [system, line] of [
  ['Unix', '\n'],
  ['Windows', '\r\n'],
] as const) {
  test(`frontmatter and body are told apart with the lines of ${system}`, () => {
    const { data, body, bodyLine } = readFile(['---', 'title: One', '---', '', 'The answer.', ''].join(line));
    expect(data).toEqual({ title: 'One' });
    expect(body.trim()).toBe('The answer.');
    expect(bodyLine).toBe(4);
  });
}

test('a file without frontmatter is all body', () => {
  expect(readFile('The answer.\n---\nMore.')).toMatchObject({
    data: {},
    body: 'The answer.\n---\nMore.',
    bodyLine: 1,
  });
});

test('frontmatter that cannot be read has no values, and says why', () => {
  const { data, faults } = readFile('---\ntitle: "One\n---\n');
  expect(data).toEqual({});
  expect(faults.length).toBeGreaterThan(0);
});

test('frontmatter that is no list of values has none', () => {
  expect(readFile('---\njust words\n---\n').data).toEqual({});
});

for (const [needs, published] of [
  ['[]', true],
  ['[imap]', true],
  ['[imap, browsing]', true],
  ['[other]', false],
  ['[imap, other]', false],
  ['["!other"]', true],
  ['["!imap"]', false],
  // Mistakes, which the content check reports; they hide nothing.
  ['[no-such-thing]', true],
  ['imap', true],
  ['[no-such-thing, other]', false],
] as const) {
  test(`needs: ${needs} is ${published ? '' : 'not '}published`, () => {
    expect(readFile(`---\nneeds: ${needs}\n---\n`).published).toBe(published);
  });
}

test('what an operator hides is not published', () => {
  const { hide } = provider;
  hide.push('faq/webmail/filters', 'guides/thunderbird');
  try {
    const sources = readFiles({
      'faq/webmail/filters.md': '',
      'faq/webmail/folders.md': '',
      'guides/thunderbird.mdx': '',
    });
    expect(sources.map(({ id, published }) => [id, published])).toEqual([
      ['webmail/filters', false],
      ['webmail/folders', true],
      ['thunderbird', false],
    ]);
  } finally {
    hide.splice(0);
  }
});

test('each collection has its addresses', () => {
  expect(findPath('faq', 'webmail/filters')).toBe('/faq/webmail/filters/');
  expect(findPath('guides', 'thunderbird')).toBe('/guides/thunderbird/');
  expect(findPath('pages', 'privacy')).toBe('/privacy/');
});

for (const [file, path] of [
  ['content/faq/webmail/filters.md', '/faq/webmail/filters/'],
  ['content/guides/thunderbird.mdx', '/guides/thunderbird/'],
  ['content/pages/privacy.md', '/privacy/'],
  ['content/faq/README.md', undefined],
  ['content/guides/thunderbird.md', undefined],
  ['content/pages/privacy.mdx', undefined],
  ['content/faq/webmail/a/b.md', undefined],
  ['content/README.md', undefined],
] as const) {
  test(`the path of ${file} is ${path ?? 'none'}`, () => {
    expect(findPathOfFile(file)).toBe(path);
  });
}
