import { expect, test } from '@playwright/test';
import { listMistakes, writeAnswer, writeGuide } from '../../support/content.ts';

const file = 'faq/webmail/sort.md';
const guide = 'guides/testbird.mdx';

for (const [fields, mistake] of [
  [{ title: undefined }, '1: title: is missing. Write a text in quotes.'],
  [{ title: 'Short' }, '2: title: is too short: at least 8 characters.'],
  [{ title: '[[name]]' }, '2: title: is not a text; put it in quotes.'],
  [{ summary: 'Too short.' }, '3: summary: is too short: at least 30 characters.'],
  [{ updated: '28.11.2026' }, '4: updated: is not a day; write it as 2026-11-28.'],
  [{ reviewed: '28 November 2026' }, '5: reviewed: is not a day; write it as 2026-11-28.'],
  [{ updated: '03.12.2026' }, '4: updated: is not a day; write it as 2026-12-03.'],
  [{ updated: '3. 12. 2026' }, '4: updated: is not a day; write it as 2026-12-03.'],
  [{ updated: '2026-12-3' }, '4: updated: is not a day; write it as 2026-12-03.'],
  [{ updated: 'Dec 3, 2026' }, '4: updated: is not a day; write it as 2026-12-03.'],
  [{ updated: '12/28/2026' }, '4: updated: is not a day; write it as 2026-12-28.'],
  [{ updated: '28/12/2026' }, '4: updated: is not a day; write it as 2026-12-28.'],
  // It may be a day in March or in December.
  [{ updated: '12/03/2026' }, '4: updated: is not a day; write it as YYYY-MM-DD, with the year first.'],
  [{ updated: '31.11.2026' }, '4: updated: is not a day; write it as YYYY-MM-DD, with the year first.'],
  [{ updated: 'yesterday' }, '4: updated: is not a day; write it as YYYY-MM-DD, with the year first.'],
  [{ reviewed: '2026-02-30' }, '5: reviewed: is not a day; write it as YYYY-MM-DD, with the year first.'],
  [{ reviewed: '20261128' }, '5: reviewed: is not a day; write it as 2026-11-28.'],
  [{ keywords: 'one, two' }, '6: keywords: is not a list; write [one, two].'],
  [{ keywords: '[one, 2]' }, '6: keywords[1]: is not a text; put it in quotes.'],
  [{ needs: 'webmail' }, '6: needs: is not a list; write [imap, webmail].'],
  [{ promise: 'yes' }, '6: promise: is true, or is left out.'],
  [{ reviewEvery: 'often' }, '6: reviewEvery: is not a number of months.'],
  [{ reviewEvery: '48' }, '6: reviewEvery: is at most 36 months.'],
  [{ mostAsked: 'first' }, '6: mostAsked: is not a number without quotes.'],
  [{ mostAsked: '99' }, '6: mostAsked: is a rank from 1 to 20.'],
  [
    { role: 'app-password' },
    '6: role: “app-password” is not one of the choices. Did you mean app-passwords?',
  ],
  [
    { aliases: '[/faq/webmail/old]' },
    '6: aliases[0]: begins and ends with a slash, such as /faq/old-topic/old-name/.',
  ],
  [{ keyword: '[one]' }, '6: keyword: unknown. Did you mean keywords?'],
  [{ topic: 'webmail' }, '6: topic: unknown. Known: '],
] as const) {
  test(`${JSON.stringify(fields)} is named with line, field and what to write`, () => {
    const [mistake1, ...others] = listMistakes({ [file]: writeAnswer(fields) });
    expect(mistake1?.startsWith(`${file}:${mistake}`) ? mistake : mistake1).toBe(mistake);
    expect(others).toEqual([]);
  });
}

for (const [fields, mistake] of [
  [{ platforms: 'linux' }, '5: platforms: is not a list in [ ].'],
  [
    { platforms: '[linux, beos]' },
    '5: platforms[1]: “beos” is not one of the choices. Known: windows, macos',
  ],
  [{ kind: 'email' }, '4: kind: “email” is not one of the choices. Did you mean mail?'],
  [
    { checked: '{ date: 28.11.2026, how: run, source: x }' },
    '8: checked.date: is not a day; write it as 2026-11-28.',
  ],
  [
    { checked: '{ date: 2026-11-28, how: run, sources: x }' },
    '8: checked.source: is missing. Write a text in quotes.',
  ],
  [{ minutes: 'five' }, '9: minutes: is not a number without quotes.'],
  [{ minutes: '90' }, '9: minutes: is at most 60 minutes.'],
  [{ minutes: '0' }, '9: minutes: is at least 1 minute.'],
  [{ automatic: '"yes"' }, '10: automatic: is true or false.'],
  [{ retired: 'true' }, '13: retired: is not a block in { }.'],
] as const) {
  test(`${JSON.stringify(fields)} of a guide is named with line, field and what to write`, () => {
    const mistakes = listMistakes({ [guide]: writeGuide(fields) });
    expect(mistakes.find((one) => one.startsWith(`${guide}:${mistake}`)) ?? mistakes).toContain(mistake);
  });
}

test('an unknown key inside a block is named, with the nearest of the block', () => {
  const checked = '{ date: 2026-11-23, how: vendor-docs, source: "https://docs.example/", sources: y }';
  expect(listMistakes({ [guide]: writeGuide({ checked }) })).toEqual([
    `${guide}:8: checked.sources: unknown. Did you mean source?`,
  ]);
});

test('a page has fewer fields than an answer', () => {
  expect(listMistakes({ 'pages/privacy.md': writeAnswer({ related: '[]' }) })).toEqual([
    expect.stringMatching(/^pages\/privacy\.md:6: related: unknown\. Known: title, summary, /u),
  ]);
});

test('every mistake of a file is listed, in the order of its lines', () => {
  expect(
    listMistakes({ [file]: writeAnswer({ reviewed: '28.11.2026', title: 'Short', keyword: 'x' }) }),
  ).toEqual([
    expect.stringContaining(`${file}:2: title: `),
    expect.stringContaining(`${file}:5: reviewed: `),
    expect.stringContaining(`${file}:6: keyword: `),
  ]);
});

test('a file without frontmatter is told how to begin', () => {
  expect(listMistakes({ [file]: 'The answer.\n' })).toEqual([
    `${file}:1: has no frontmatter. Begin with --- on the first line, and end it with ---.`,
  ]);
});

for (const [what, text, line, remedy] of [
  [
    'no line',
    writeAnswer().replace('\n---\n\n', '\n\n'),
    6,
    'Put a line with --- here, below the last field.',
  ],
  ['no body', '---\ntitle: One\nkeywords:\n  - two', 5, 'Put a line with --- here, below the last field.'],
  ['two hyphens', writeAnswer().replace('\n---\n\n', '\n--\n\n'), 6, 'Write --- here: three hyphens.'],
  ['a dash of an editor', writeAnswer().replace('\n---\n\n', '\n—\n\n'), 6, 'Write --- here: three hyphens.'],
] as const) {
  test(`a head that ends with ${what} is told where it ends`, () => {
    expect(listMistakes({ [file]: text })).toEqual([
      `${file}:${line}: the head of the file is not closed. ${remedy}`,
    ]);
  });
}

test('a tab in the head is told, and that spaces take its place', () => {
  for (const fields of [{ keywords: '\n\t- one\n\t- two' }, { '\tkeywords': '[one]' }]) {
    expect(listMistakes({ [file]: writeAnswer(fields) }).join('\n')).toMatch(
      /:[5-7]: the frontmatter is not valid YAML: .*\. Line [67] has a tab: write spaces instead of it\.$/mu,
    );
  }
});

for (const [title, what] of [
  ['Mail: how?', 'Nested mappings are not allowed in compact mappings'],
  ['"Mail', 'Missing closing "quote'],
  ['*Mail*', 'A value cannot begin with an asterisk'],
  ['*', 'Alias cannot be an empty string'],
  ['@mail', 'Plain value cannot start with reserved character @'],
  ['!mail order', 'Unresolved tag: !mail'],
  ['[[name]] and mail', 'Unexpected scalar at node end'],
] as const) {
  test(`the title ${title} is no YAML, and is told with its line`, () => {
    const [mistake, ...others] = listMistakes({ [file]: writeAnswer({ title }) });
    expect(mistake).toMatch(
      /^faq\/webmail\/sort\.md:[2-5]: the frontmatter is not valid YAML: .*\. Quotes around the value/u,
    );
    expect(mistake).toContain(what);
    expect(others).toEqual([]);
  });
}

test('fields that are written twice are told', () => {
  expect(
    listMistakes({ [file]: writeAnswer({ 'title: One of two titles\ntitle': 'The other one' }) }),
  ).toEqual([expect.stringContaining('Map keys must be unique')]);
});

test('strange keys do not break the check', () => {
  expect(listMistakes({ [file]: writeAnswer({ '? foo(\n12': 'x', '{{a}}': 'x' }) }).join('\n')).toContain(
    'unknown. ',
  );
});

test('spaces behind the dashes, lines of Windows and a byte order mark are no mistakes', () => {
  const text = writeAnswer().replaceAll('---\n', '---  \n').replaceAll('\n', '\r\n');
  expect(listMistakes({ [file]: `\uFEFF${text}` })).toEqual([]);
});

test('the frontmatter of a page that is not published is not asked for', () => {
  expect(listMistakes({ [file]: writeAnswer({ needs: '[other]', title: 'Short' }) })).toEqual([]);
});
