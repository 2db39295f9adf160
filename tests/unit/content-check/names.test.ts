import { expect, test } from '@playwright/test';
import { provider } from '../../../src/provider/index.ts';
import { listMistakes, writeAnswer, writeGuide } from '../../support/content.ts';

const file = 'faq/webmail/sort.md';
const guide = 'guides/testbird.mdx';

test('names of texts that exist, and folders of subjects and topics, are fine', () => {
  expect(
    listMistakes({
      [file]: writeAnswer({ related: '[other/hidden]', guides: '[testbird]', role: 'app-passwords' }),
      'faq/other/hidden.md': writeAnswer({ needs: '[other]', role: 'app-passwords' }),
      [guide]: writeGuide({ related: '[webmail/sort]', aliases: '[/guides/old/]' }),
      'guides/old-bird.mdx': writeGuide({ retired: '{ why: It is gone., instead: testbird }' }),
      ...Object.fromEntries(provider.topics.map(({ id }) => [`faq/${id}/plain.md`, writeAnswer()])),
    }),
  ).toEqual([]);
});

test('related answers that do not exist are named, each with its line', () => {
  const related = '\n  - webmail/sorts\n  - security/something-else';
  expect(listMistakes({ [file]: writeAnswer({ related }), 'pages/privacy.md': writeAnswer() })).toEqual([
    `${file}:7: related: there is no content/faq/webmail/sorts. Did you mean webmail/sort?`,
    `${file}:8: related: there is no content/faq/security/something-else. Correct the name, or leave it out.`,
  ]);
});

test('a page is no guide', () => {
  expect(
    listMistakes({ [file]: writeAnswer({ guides: '[privacy]' }), 'pages/privacy.md': writeAnswer() }),
  ).toEqual([`${file}:6: guides: there is no content/guides/privacy. Take it out.`]);
});

test('guides that do not exist are named, and those of a retired guide', () => {
  expect(
    listMistakes({
      [file]: writeAnswer({ guides: '[testbirds]' }),
      [guide]: writeGuide({ retired: '{ why: It is gone., instead: new-bird }' }),
    }),
  ).toEqual([
    `${file}:6: guides: there is no content/guides/testbirds. Did you mean testbird?`,
    `${guide}:13: retired.instead: there is no content/guides/new-bird. Correct the name, or leave it out.`,
  ]);
});

test('a folder that is neither a subject nor a topic is named with those there are', () => {
  expect(
    listMistakes({ 'faq/web-mail/sort.md': writeAnswer(), 'faq/cooking/soup.md': writeAnswer() }),
  ).toEqual([
    expect.stringMatching(
      /^faq\/cooking\/soup\.md: its folder “cooking” is neither a subject nor a topic\. Known: /u,
    ),
    'faq/web-mail/sort.md: its folder “web-mail” is neither a subject nor a topic. Did you mean webmail?',
  ]);
});

for (const [name, better] of [
  ['faq/webmail/My Answer.md', 'faq/webmail/my-answer.md'],
  ['faq/webmail/error-5.7.8.md', 'faq/webmail/error-578.md'],
  ['guides/Testbird.mdx', 'guides/testbird.mdx'],
  ['pages/über_uns.md', 'pages/beruns.md'],
] as const) {
  test(`the file name ${name} is no address`, () => {
    expect(listMistakes({ [name]: name.endsWith('x') ? writeGuide() : writeAnswer() })).toEqual([
      `${name}: its name is no address: only a-z, 0-9 and hyphens. Rename it to content/${better}.`,
    ]);
  });
}

test('a role that two published answers claim is named at the second', () => {
  const answer = writeAnswer({ role: 'app-passwords' });
  expect(
    listMistakes({ 'faq/webmail/a.md': answer, 'faq/webmail/b.md': answer, 'faq/webmail/c.md': answer }),
  ).toEqual(
    ['b', 'c'].map(
      (name) =>
        `faq/webmail/${name}.md:6: role: the role “app-passwords” is already that of content/faq/webmail/a.md. ` +
        'Take it out of one of the two.',
    ),
  );
});

for (const [alias, owner] of [
  ['/faq/webmail/plain/', 'content/faq/webmail/plain.md'],
  ['/faq/webmail/plain-before/', 'content/faq/webmail/plain.md'],
  ['/privacy/', 'content/pages/privacy.md'],
  ['/contact/', 'a page of this site'],
] as const) {
  test(`the alias ${alias} is taken by ${owner}`, () => {
    expect(
      listMistakes({
        'faq/webmail/plain.md': writeAnswer({ aliases: '[/faq/webmail/plain-before/]' }),
        [file]: writeAnswer({ aliases: `[/faq/webmail/fine/, ${alias}]` }),
        'pages/privacy.md': writeAnswer(),
      }),
    ).toEqual([`${file}:6: aliases: ${alias} is already taken by ${owner}. Take it out, there or here.`]);
  });
}

test('an answer may take over the address of one that is left out', () => {
  expect(
    listMistakes({
      'faq/webmail/left.md': writeAnswer({ needs: '[other]', aliases: '[/faq/webmail/left-before/]' }),
      [file]: writeAnswer({ aliases: '[/faq/webmail/left/, /faq/webmail/left-before/]' }),
    }),
  ).toEqual([]);
});

test('texts in content/provider.ts that do not exist are named', () => {
  provider.hide.push('faq/webmail/sort', 'faq/webmail/sorts', 'webmail/sort');
  provider.confirmed.push('pages/privacy', 'pages/imprint');
  try {
    expect(listMistakes({ [file]: writeAnswer(), 'pages/privacy.md': writeAnswer() })).toEqual([
      'provider.ts: hide: there is no text “faq/webmail/sorts”. Did you mean faq/webmail/sort?',
      'provider.ts: hide: there is no text “webmail/sort”. Did you mean faq/webmail/sort?',
      'provider.ts: confirmed: there is no text “pages/imprint”. ' +
        'Write it as faq/<folder>/<slug> or guides/<slug>, or take it out.',
    ]);
  } finally {
    provider.hide.splice(0);
    provider.confirmed.splice(0);
  }
});
