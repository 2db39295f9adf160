import { expect, test } from '@playwright/test';
import { createMarkdown } from '../../../src/integrations/markdown.ts';
import { provider } from '../../../src/provider/index.ts';
import {
  bodyLine,
  guideBody,
  guideBodyLine,
  listMistakes,
  layOutContent,
  writeAnswer,
  writeGuide,
  type Files,
} from '../../support/content.ts';

/** The Markdown of the site, with no text left out. */
const markdown = createMarkdown(layOutContent({}));

const file = 'faq/webmail/sort.md';
const guide = 'guides/testbird.mdx';

const others: Files = {
  'faq/webmail/filters.md': writeAnswer({ aliases: '[/faq/webmail/rules/]' }, '## One rule\n\nText.\n'),
  'faq/other/hidden.md': writeAnswer({ needs: '[other]' }, '## Hidden\n'),
  'pages/privacy.md': writeAnswer(),
  [guide]: writeGuide(),
};

const listOf = (body: string, files: Files = {}) =>
  listMistakes({ ...others, ...files, [file]: writeAnswer({}, body) });
const dead = (line: number, message: string) => [`${file}:${bodyLine + line}: the link ${message}`];

test('links to answers, guides, pages, old addresses, headings and what the engine makes are fine', () => {
  const targets = [
    ...[
      '/faq/webmail/filters/',
      '/faq/webmail/filters/#one-rule',
      '/faq/webmail/rules/',
      '/faq/webmail/filters.txt',
    ],
    ...[
      '/guides/testbird/',
      '/guides/testbird/#check-that-it-works',
      '/privacy/',
      '/',
      '/guides/',
      '/search/',
    ],
    ...['/contact/', '/contact/?topic=webmail', '/contact/problems/', '/search/#q=mail', '/setup/proxy.pac'],
    ...[`/faq/${provider.topics[0]?.id ?? ''}/`, '../filters/', '#where', 'https://example.org/nowhere/'],
    ...[
      '/setup/mail.mobileconfig',
      '/contact/schema.json',
      '/status.json',
      '/sitemap-index.xml',
      '/robots.txt',
    ],
    ...['mailto:someone@example.org', '[[webmail.url]]', '[[website]]/nowhere/', '//example.org/nowhere/'],
  ];
  const body = `## Where\n\n${targets.map((target) => `- [it](${target})`).join('\n')}`;
  expect(listOf(body)).toEqual([]);
});

test('a link to no page is named with its line and the nearest that exists', () => {
  expect(listOf('One.\n\n[it](/faq/webmail/filter/)')).toEqual(
    dead(2, '/faq/webmail/filter/ leads nowhere. Did you mean /faq/webmail/filters/?'),
  );
  expect(listOf('[it](/nowhere/at-all/)')).toEqual(
    dead(0, '/nowhere/at-all/ leads nowhere. Correct it, or take the link out.'),
  );
});

test('a link to nearly what the engine makes is named with that', () => {
  expect(listOf('[it](/contcat/)')).toEqual(dead(0, '/contcat/ leads nowhere. Did you mean /contact/?'));
  expect(listOf('[it](/serach/)')).toEqual(dead(0, '/serach/ leads nowhere. Did you mean /search/?'));
});

test('every text has a twin in plain text and one in Markdown', () => {
  expect(listOf('[it](/guides/testbird.txt), [it](/faq/webmail/filters.md)')).toEqual([]);
  expect(listOf('[it](/faq/testbird.txt)')).toHaveLength(1);
});

test('an address that a published answer has taken over leads to that answer', () => {
  const files = { 'faq/webmail/new.md': writeAnswer({ aliases: '[/faq/other/hidden/]' }, '## New\n') };
  expect(listOf('[it](/faq/other/hidden/#new)', files)).toEqual([]);
  expect(listOf('[it](/faq/other/hidden/#hidden)', files)).toHaveLength(1);
});

for (const path of ['/faq/webmail/filters', '/guides/testbird', '/contact']) {
  test(`${path} without its last slash is told so`, () => {
    expect(listOf(`[it](${path})`)).toEqual(
      dead(0, `${path} leads nowhere. Write ${path}/ with a slash at the end.`),
    );
  });
}

for (const [what, body] of [
  ['with a title', '[it](/nowhere/ "Nowhere")'],
  ['in angle brackets', '[it](</nowhere/>)'],
  ['by reference', '[it][there]\n\n[there]: /nowhere/'],
  ['in a table', '| one |\n| --- |\n| [it](/nowhere/) |'],
  ['in bold', '**see [it](/nowhere/)**'],
  ['in HTML', 'See <a href="/nowhere/">it</a>.'],
  ['relative to the page', '[it](../../../nowhere/)'],
] as const) {
  test(`a dead link ${what} is found`, () => {
    expect(listOf(body)).toEqual([
      expect.stringMatching(/: the link (?:\.\.\/){0,3}\/?nowhere\/ leads nowhere\. /u),
    ]);
  });
}

for (const [what, body] of [
  ['in code', 'Write `[it](/nowhere/)` there, or `` `[it](/nowhere/) ``.'],
  ['in code that goes over two lines', 'Write `one\ntwo [it](/nowhere/)` and `three`.'],
  ['in a block of code', '```md\n[it](/nowhere/)\n```\n\n~~~md\n[it](/nowhere/)\n~~~'],
  ['in a comment', '<!-- [it](/nowhere/) <a href="/nowhere/">it</a> -->'],
  ['in a passage that is left out', '[[if other]]\n[it](/nowhere/)\n[[end]]'],
] as const) {
  test(`a link ${what} is none`, () => {
    expect(listOf(body)).toEqual([]);
  });
}

test('a link to a page that this provider does not publish is fine, as the build takes it out', () => {
  expect(listOf('[it](/faq/other/hidden/), [it](/faq/other/hidden/#anywhere)')).toEqual([]);
});

for (const html of [
  '<a href="/faq/other/hidden/">it</a>',
  "<a class=x href='/faq/other/hidden/'>it</a>",
  '<div>\n<a href=/faq/other/hidden/>it</a>\n</div>',
]) {
  test(`a link to a text is told to be written in Markdown: ${html}`, () => {
    expect(listOf(html)).toEqual(
      dead(
        0,
        '/faq/other/hidden/ is HTML, which would stay where that page is left out. Write it as [words](/faq/other/hidden/).',
      ),
    );
  });
}

test('in guides too, while HTML may lead to what is on every site, and elsewhere', () => {
  const fine =
    '<a href="/contact/">c</a> <a href="https://example.org/">e</a> <a href="#check-that-it-works">w</a>';
  const body = `${guideBody}\n${fine}\n\n<a href="/privacy/">it</a>\n`;
  expect(listMistakes({ ...others, [guide]: writeGuide({}, body) })).toEqual([
    expect.stringMatching(/: the link \/privacy\/ is HTML, .* Write it as \[words\]\(\/privacy\/\)\.$/u),
  ]);
});

test('dead links are found in guides, in Markdown and in elements', () => {
  const body = `${guideBody}\n[it](/nowhere/) <a href="/nowhere/">it</a>\n\n<Note>\n\n[it](/nowhere/)\n\n</Note>`;
  const first = guideBodyLine + guideBody.split('\n').length;
  expect(listMistakes({ [guide]: writeGuide({}, body) })).toEqual(
    [first, first, first + 4].map(
      (line) => `${guide}:${line}: the link /nowhere/ leads nowhere. Correct it, or take the link out.`,
    ),
  );
});

test('a link to no heading is named with the nearest', () => {
  expect(listOf('[it](/faq/webmail/filters/#one-rul)')).toEqual(
    dead(
      0,
      '/faq/webmail/filters/#one-rul names a heading that the page does not have. Did you mean one-rule?',
    ),
  );
  expect(listOf('## Where\n\n[it](#were)')).toEqual(
    dead(2, '#were names a heading that the page does not have. Did you mean where?'),
  );
  expect(listOf('[it](/privacy/#one)')).toEqual(
    dead(0, '/privacy/#one names a heading that the page does not have. Take it out.'),
  );
});

for (const [heading, anchor] of [
  [
    '## The server is `[[imap.host]]`',
    `the-server-is-${provider.services['imap']?.host.replaceAll('.', '') ?? ''}`,
  ],
  ['## [[name]] and you', `${provider.name.toLowerCase()}-and-you`],
  ['## Don’t use `max_size` *now*', 'dont-use-max_size-now'],
  ["## Don't", 'dont'],
  ['## With a [link](/contact/)', 'with-a-link'],
  ['Underlined\n----------', 'underlined'],
  ['### Closed ###', 'closed'],
  ['## One -- two...', 'one--two'],
  ['## C++ & C#', 'c--c'],
  ['## Twice\n\n## Twice', 'twice-1'],
  ['[[if imap]]\n\n## By IMAP\n\n[[else]]\n\n## By POP\n\n[[end]]', 'by-imap'],
  ['## With [[if imap]]IMAP[[else]]POP[[end]]', 'with-imap'],
  ['<h2 id="own">Own</h2>', 'own'],
] as const) {
  test(`${JSON.stringify(heading)} is found as #${anchor}, as the site names it`, async () => {
    expect(listOf(`[it](#${anchor})\n\n${heading}\n`)).toEqual([]);
    expect(listOf(`[it](#${anchor}-)\n\n${heading}\n`)).toHaveLength(1);
    const { render } = await markdown.createRenderer({ syntaxHighlight: false });
    expect((await render(`${heading}\n`)).code).toContain(`id="${anchor}"`);
  });
}

for (const [what, text] of [
  ['in code', '```md\n## One\n```'],
  ['in a passage that is left out', '[[if other]]\n## One\n[[end]]'],
] as const) {
  test(`a heading ${what} is none`, () => {
    expect(listOf(`[it](#one)\n\n${text}\n`)).toHaveLength(1);
  });
}

test('a link to a heading of a text that cannot be read is left to the mistake of that text', () => {
  const broken = { 'faq/webmail/filters.md': writeAnswer({}, '[[if imap]]\n## One\n') };
  expect(listOf('[it](/faq/webmail/filters/#two)', broken)).toEqual([
    expect.stringContaining('faq/webmail/filters.md:8: [[if …]] is not closed.'),
  ]);
});
