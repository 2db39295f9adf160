import { expect, test } from '@playwright/test';
import { provider } from '../../../src/provider/index.ts';
import { check, listNotices, writeAnswer, writeGuide, type Files } from '../../support/content.ts';

const file = 'faq/webmail/sort.md';
const unlinked = 'no other text leads here. Link it, or name it under “related” of an answer near to it.';

/** A page that leads to the answer, so that nothing is to be said of it. */
const linking: Files = { 'pages/privacy.md': writeAnswer({}, '[it](/faq/webmail/sort/#one)\n') };
const listOf = (files: Files, now?: Date) =>
  listNotices({ ...linking, ...files }, now).filter((one) => !one.includes('theme'));

test('nothing is to be said of texts that are linked, read and promise nothing', () => {
  expect(listOf({ [file]: writeAnswer({}, '## One\n'), 'guides/testbird.mdx': writeGuide() })).toEqual([]);
});

test('a promise is noticed until it is confirmed', () => {
  const files = {
    [file]: writeAnswer({ promise: 'true' }),
    'guides/testbird.mdx': writeGuide({ promise: 'true' }),
  };
  const promise = (id: string) =>
    `makes a promise in your name. Read /${id}/ on your site, and add '${id}@2026-11-23' to “confirmed”.`;
  expect(listOf(files)).toEqual([
    `${file}: ${promise('faq/webmail/sort')}`,
    `guides/testbird.mdx: ${promise('guides/testbird')}`,
  ]);
  provider.confirmed.push('faq/webmail/sort@2026-11-23');
  try {
    expect(listOf(files)).toEqual([`guides/testbird.mdx: ${promise('guides/testbird')}`]);
    const changed = { ...files, [file]: writeAnswer({ promise: 'true', updated: '2026-11-24' }) };
    expect(listOf(changed)[0]).toBe(
      `${file}: has changed since you confirmed its promise. Read /faq/webmail/sort/ on your site again, ` +
        "and write 'faq/webmail/sort@2026-11-24' in “confirmed”.",
    );
  } finally {
    provider.confirmed.splice(0);
  }
});

test('a list to paste has every published promise, until all are confirmed', () => {
  const files = {
    [file]: writeAnswer({ promise: 'true' }),
    'faq/webmail/left.md': writeAnswer({ promise: 'true', needs: '[other]' }),
    'guides/testbird.mdx': writeGuide({ promise: 'true', updated: '2026-11-25' }),
    'pages/privacy.md': writeAnswer(),
  };
  expect(check(files).toConfirm).toEqual(['faq/webmail/sort@2026-11-23', 'guides/testbird@2026-11-25']);
  provider.confirmed.push('guides/testbird@2026-11-24', 'faq/webmail/sort@2026-11-26');
  try {
    expect(check(files).toConfirm).toEqual(['faq/webmail/sort@2026-11-26', 'guides/testbird@2026-11-25']);
    provider.confirmed.push(...provider.confirmed.splice(0, 2, 'guides/testbird@2026-11-25').slice(1));
    expect(check(files).toConfirm).toEqual([]);
  } finally {
    provider.confirmed.splice(0);
  }
});

test('a text that was last changed in the future is noticed, though not where it is only tomorrow elsewhere', () => {
  const on = (updated: string) =>
    listOf({ [file]: writeAnswer({ updated }) }, new Date('2026-11-28T12:00:00Z'));
  expect(on('2026-11-28')).toEqual([]);
  expect(on('2026-11-29')).toEqual([]);
  expect(on('2026-11-30')).toEqual([
    `${file}: “updated” is 2026-11-30, which has not come yet. Set it to the day of the last change.`,
  ]);
  expect(on('soon')).toEqual([]);
});

test('a text that nobody has read for longer than it may go unread is noticed', () => {
  const old = (fields: Record<string, string>) =>
    listOf({ [file]: writeAnswer({ reviewed: '2026-01-15', ...fields }) });
  const due = [`${file}: is due to be read again: last on 2026-01-15. Read it, and set “reviewed” to today.`];
  expect(old({})).toEqual([]);
  expect(old({ reviewEvery: '10' })).toEqual(due);
  expect(old({ reviewEvery: '11' })).toEqual([]);
  expect(listOf({ [file]: writeAnswer({ reviewed: '2026-01-15' }) }, new Date('2027-01-16'))).toContain(
    due[0],
  );
});

test('a day that cannot be read is left to its mistake', () => {
  for (const fields of [{ reviewed: 'long ago' }, { reviewEvery: 'never' }]) {
    expect(listOf({ [file]: writeAnswer(fields) })).toEqual([]);
  }
});

test('an answer that no text leads to is noticed', () => {
  expect(listNotices({ [file]: writeAnswer() })).toEqual([`${file}: ${unlinked}`]);
  expect(listNotices({ [file]: writeAnswer({}, '[itself](/faq/webmail/sort/)') })).toEqual([
    `${file}: ${unlinked}`,
  ]);
  expect(
    listOf({ [file]: writeAnswer(), 'pages/privacy.md': writeAnswer({}, '`[it](/faq/webmail/sort/)`') }),
  ).toEqual([`${file}: ${unlinked}`]);
});

for (const [what, files] of [
  ['has a role', { [file]: writeAnswer({ role: 'app-passwords' }) }],
  ['is among the most asked', { [file]: writeAnswer({ mostAsked: '1' }) }],
  [
    'is related to a guide',
    { [file]: writeAnswer(), 'guides/testbird.mdx': writeGuide({ related: '[webmail/sort]' }) },
  ],
] as const) {
  test(`an answer that ${what} needs no link`, () => {
    expect(listNotices(files)).toEqual([]);
  });
}

for (const [what, files] of [
  [
    'for another provider',
    { 'pages/terms.md': writeAnswer({ needs: '[other]' }, '[it](/faq/webmail/sort/)') },
  ],
  [
    'in a passage for another provider',
    { 'pages/terms.md': writeAnswer({}, '[[if other]]\n\n[it](/faq/webmail/sort/)\n\n[[end]]') },
  ],
  [
    'where another provider has nothing',
    { 'pages/terms.md': writeAnswer({}, '[[if imap]]It.[[else]][it](/faq/webmail/sort/)[[end]]') },
  ],
  [
    'as related, for another provider',
    { 'faq/webmail/a.md': writeAnswer({ needs: '[other]', related: '[webmail/sort]' }) },
  ],
] as const) {
  test(`an answer that is linked ${what} is not called unlinked`, () => {
    expect(listNotices({ [file]: writeAnswer(), ...files })).toEqual([]);
  });
}

test('an answer that only links to itself for another provider is called unlinked', () => {
  const body = '[[if other]][it](/faq/webmail/sort/)[[end]]';
  expect(listNotices({ [file]: writeAnswer({}, body) })).toEqual([`${file}: ${unlinked}`]);
});

test('a text that is left out is listed apart with the needs that are not met, or as hidden', () => {
  const files = {
    [file]: writeAnswer(),
    'faq/webmail/left.md': writeAnswer({
      needs: "[imap, other, '!webmail', no-such-thing]",
      promise: 'true',
    }),
  };
  const listLeft = () => check(files).leftOut.map(({ file: left, message }) => `${left}: ${message}`);
  expect(listOf(files)).toEqual([]);
  expect(listLeft()).toEqual([
    'content/faq/webmail/left.md: is not published, because of “needs”: other, !webmail.',
  ]);
  provider.hide.push('faq/webmail/left');
  try {
    expect(listLeft()).toEqual([
      'content/faq/webmail/left.md: is not published, because of “hide” in content/provider.ts.',
    ]);
  } finally {
    provider.hide.splice(0);
  }
});

test('a fact that no text uses and the catalog does not know is noticed with what to do', () => {
  const own = {
    'features.twostep': true,
    'features.hoverboards': true,
    'fleet.size': 12,
    'fleet.color': 'red',
    'fleet.harbor': true,
    'fleet.lights': true,
    'fleet.horn': true,
  } as const;
  Object.assign(provider.facts, own);
  try {
    const files = {
      [file]: writeAnswer({ title: '"How many ships are [[fleet.size]]?"', needs: "['!fleet.harbor']" }),
      'pages/privacy.md': writeAnswer({}, '[[if other]][[if !fleet.lights]]Dark.[[end]][[end]]'),
      'faq/webmail/left.md': writeAnswer({ needs: '[imap, fleet.horn]' }),
    };
    expect(listOf(files).filter((notice) => notice.startsWith('provider.ts'))).toEqual([
      "provider.ts: facts['features.twostep'] is used by no text. Did you mean features.twoStep?",
      "provider.ts: facts['features.hoverboards'] is used by no text. " +
        'Ask for it with [[if features.hoverboards]], or take it out.',
      "provider.ts: facts['fleet.color'] is used by no text. Quote it as [[fleet.color]], or take it out.",
    ]);
  } finally {
    for (const name of Object.keys(own)) Reflect.deleteProperty(provider.facts, name);
  }
});

test('texts that stand where nothing reads them are noticed', () => {
  const notRead = 'is not read: texts are faq/<folder>/<slug>.md, guides/<slug>.mdx or pages/<slug>.md.';
  const stray = [
    'faq/sort.md',
    'faq/webmail/a/sort.md',
    'faq/webmail/sort.mdx',
    'guides/testbird.md',
    'pages/a/b.md',
  ];
  const files = Object.fromEntries(
    [...stray, 'faq/README.md', 'guides/README.md'].map((name) => [name, 'Text.']),
  );
  expect(listOf({ [file]: writeAnswer(), ...files })).toEqual(
    stray.toSorted((one, other) => one.localeCompare(other, 'en')).map((name) => `${name}: ${notRead}`),
  );
});

test('no notice is a mistake', () => {
  const { mistakes, notices } = check({
    [file]: writeAnswer({ promise: 'true', reviewed: '2020-01-01' }),
    'faq/webmail/left.md': writeAnswer({ needs: '[other]' }),
    'faq/stray.md': '',
    'theme.css': ':root { --color-quiet: light-dark(#cccccc, #a9b3ab); }',
  });
  expect(mistakes).toEqual([]);
  expect(new Set(notices.map((notice) => notice.file))).toEqual(
    new Set([`content/${file}`, 'content/faq/stray.md', 'content/provider.ts', 'content/theme.css']),
  );
});

test('a text that still has words of the template is noticed', () => {
  expect(
    listOf({
      [file]: writeAnswer(
        { mostAsked: '1' },
        'What to do, the first step first. Then why. The page shows the summary above this, so it isn’t said again.',
      ),
    }),
  ).toEqual([
    `${file}: still has words of the template that “npm run new” made. Fill it in before you publish it.`,
  ]);
});

test('a promise whose day can’t be read isn’t to be confirmed with what stands there', () => {
  const report = check({ 'faq/webmail/sort.md': writeAnswer({ promise: 'true', updated: '28.11.2026' }) });
  expect(report.mistakes).toHaveLength(1);
  expect(report.toConfirm).toEqual([]);
  expect(report.notices.filter(({ message }) => message.includes('28.11.2026'))).toEqual([]);
});
