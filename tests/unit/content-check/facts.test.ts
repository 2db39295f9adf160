import { expect, test } from '@playwright/test';
import {
  bodyLine,
  guideBody,
  guideBodyLine,
  listMistakes,
  writeAnswer,
  writeGuide,
} from '../../support/content.ts';

const file = 'faq/webmail/sort.md';
const page = 'pages/privacy.md';
const guide = 'guides/testbird.mdx';

const listOf = (body: string) => listMistakes({ [file]: writeAnswer({}, body) });
const unknown = 'There is no fact called “imap.hots”. Did you mean imap.host?';

test('texts with facts, conditions and needs that exist have no mistakes', () => {
  expect(
    listMistakes({
      [file]: writeAnswer(
        { title: '"What is [[imap.host]]?"', needs: "[imap, '!account-number', features.filters]" },
        'It is `[[imap.host]]`[[if pop3]], and [[pop3.host]][[else]].[[end]].',
      ),
      [page]: writeAnswer({}, '[[if browsing]]\n\n## Private browsing\n\n[[end]]\n'),
      [guide]: writeGuide(),
    }),
  ).toEqual([]);
});

test('an unknown fact in a body is named with file, line and the nearest that exists, in every collection', () => {
  expect(
    listMistakes({
      [file]: writeAnswer({}, 'One.\n\nTwo [[imap.hots]].'),
      [page]: writeAnswer({}, 'One `[[imap.hots]]`.'),
      [guide]: writeGuide({}, `${guideBody}\n[[imap.hots]]`),
    }),
  ).toEqual([
    `${file}:${bodyLine + 2}: ${unknown}`,
    `${guide}:${guideBodyLine + guideBody.split('\n').length}: ${unknown}`,
    `${page}:${bodyLine}: ${unknown}`,
  ]);
});

test('an unknown fact in a title, a summary, a keyword and an error is named with its line', () => {
  const fields = {
    title: '"What is [[imap.hots]]?"',
    summary: 'It is [[imap.hots]], which is the server from which programs fetch mail.',
    keywords: '[one, "[[imap.hots]]"]',
    errors: '\n  - "[[imap.hots]] timed out"',
  };
  expect(listMistakes({ [file]: writeAnswer(fields) })).toEqual([
    `${file}:2: title: ${unknown}`,
    `${file}:3: summary: ${unknown}`,
    `${file}:6: keywords[1]: ${unknown}`,
    `${file}:8: errors[0]: ${unknown}`,
  ]);
});

test('each place of an unknown fact is named', () => {
  expect(listOf('[[imap.hots]] and\n[[imap.hots]]')).toEqual([
    `${file}:${bodyLine}: ${unknown}`,
    `${file}:${bodyLine + 1}: ${unknown}`,
  ]);
});

test('a fact that this provider lacks is right where its passage is left out, and named where it is not', () => {
  const body = '[[if website.host]]\nAt [[website.host]].\n[[end]]\nAt [[website.host]].';
  expect(listOf(body)).toEqual([
    `${file}:${bodyLine + 3}: This provider has no fact “website.host”. ` +
      'Set it in content/provider.ts, or ask for it first: [[if website.host]] … [[end]].',
  ]);
});

test('a page that is not published may quote what this provider lacks', () => {
  expect(listMistakes({ [file]: writeAnswer({ needs: '[account-number]' }, '[[website.host]]') })).toEqual(
    [],
  );
});

test('an unknown condition is named with its line, in passages that are left out too', () => {
  expect(listOf('One.\n[[if account-number]]\n[[if web-mail]]x[[end]]\n[[end]]')).toEqual([
    `${file}:${bodyLine + 2}: There is nothing called “web-mail” to ask for. Did you mean webmail?`,
  ]);
});

test('an unknown condition in a summary is named', () => {
  const summary = 'Open the settings of webmail[[if pop4]] and of POP[[end]] and add a rule there.';
  expect(listMistakes({ [file]: writeAnswer({ summary }) })).toEqual([
    `${file}:3: summary: There is nothing called “pop4” to ask for. Did you mean pop3?`,
  ]);
});

test('an unknown name among the needs is named with its line', () => {
  expect(listMistakes({ [file]: writeAnswer({ needs: '\n  - imap\n  - "!feature.calendar"' }) })).toEqual([
    `${file}:8: needs: There is nothing called “feature.calendar” to ask for. Did you mean features.calendar?`,
  ]);
});

for (const [what, body, line, message] of [
  [
    'that does not close',
    'One.\n\n[[if imap]]two',
    2,
    '[[if …]] is not closed. Put [[end]] behind what belongs to it.',
  ],
  ['that closes nothing', 'One.\n[[end]]', 1, '[[end]] has no [[if …]] before it.'],
  ['without an if before it', '[[else]]', 0, '[[else]] has no [[if …]] before it.'],
] as const) {
  test(`a marker ${what} is named with its line`, () => {
    expect(listOf(body)).toEqual([`${file}:${bodyLine + line}: ${message}`]);
  });
}

test('a marker that does not close hides no mistake of other files, nor an unknown condition', () => {
  expect(
    listMistakes({
      [file]: writeAnswer({}, '[[if imap]]\n[[if pop4]]'),
      [page]: writeAnswer({}, `[sort](/faq/webmail/sort/#rules) [[imap.hots]]`),
    }),
  ).toEqual([
    `${file}:${bodyLine}: [[if …]] is not closed. Put [[end]] behind what belongs to it.`,
    `${file}:${bodyLine + 1}: There is nothing called “pop4” to ask for. Did you mean pop3?`,
    `${page}:${bodyLine}: ${unknown}`,
  ]);
});

test('double brackets around what is no name are named, outside of code', () => {
  const odd = (written: string) =>
    `“${written}” is neither a fact nor a condition. Write [[name]], or [[if name]] … [[else]] … [[end]].`;
  expect(listOf('One [[imap host]]\nand [[ imap.host ]] and\n`[[ -f x ]]`.\n\n    [[ -f x ]]\n')).toEqual([
    `${file}:${bodyLine}: ${odd('[[imap host]]')}`,
    `${file}:${bodyLine + 1}: ${odd('[[ imap.host ]]')}`,
  ]);
  const summary = 'Open [[imap_host]] in the settings and add a rule there, which is quick.';
  expect(listMistakes({ [file]: writeAnswer({ summary }) })).toEqual([`${file}:3: ${odd('[[imap_host]]')}`]);
});

test('an unknown fact that is like no other is told how to set it, without a list of others', () => {
  const [mistake = ''] = listMistakes({
    'faq/webmail/sort.md': writeAnswer({}, 'It costs [[price.month]].'),
  });
  expect(mistake).toContain('There is no fact called “price.month”. ');
  expect(mistake).toContain(
    "If it’s a fact of your own, set 'price.month' under “facts” in content/provider.ts.",
  );
  expect(mistake.split(', ').length).toBeLessThanOrEqual(3);
});
