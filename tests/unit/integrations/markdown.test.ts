import { expect, test } from '@playwright/test';
import { createMarkdown } from '../../../src/integrations/markdown.ts';
import { provider } from '../../../src/provider/index.ts';
import { layOutContent, writeAnswer } from '../../support/content.ts';

const { name, services } = provider;
const host = services['imap']?.host ?? '';

const files = {
  'faq/webmail/sort.md': writeAnswer({ aliases: '[/faq/webmail/taken-over/]' }),
  'faq/other/hidden.md': writeAnswer({
    needs: '[other]',
    aliases: '[/faq/other/hidden-before/, /faq/webmail/taken-over/]',
  }),
};
const markdown = createMarkdown(layOutContent(files));
const shared = { syntaxHighlight: false } as const;

/** What an answer becomes: HTML. */
async function render(text: string): Promise<string> {
  const { render: renderText } = await markdown.createRenderer(shared);
  const { code } = await renderText(text);
  return code.trim();
}

/** What a guide becomes: the script that makes its HTML. */
async function compile(text: string): Promise<string> {
  const renderer = await markdown.createMdxRenderer?.(shared, { optimize: false });
  const { code } = (await renderer?.process(text, '/site/content/guides/x.mdx', {})) ?? { code: '' };
  return code;
}

test('facts stand in text, headings, code, links, pictures and HTML', async () => {
  const text = `## At [[name]]

At **[[imap.host]]**, \`[[imap.host]]\`, [it]([[webmail.url]]), [there][1], ![[[name]]]([[site]]/x.png), <kbd title="[[name]]">K</kbd>.

    [[imap.host]]

[1]: [[website]]`;
  const html = await render(text);
  expect(html).not.toMatch(/\[\[|%5B/u);
  expect(html).toContain(`<h2 id="at-${name.toLowerCase()}">At ${name}</h2>`);
  expect(html).toContain(`<strong>${host}</strong>, <code>${host}</code>, <a href="https://`);
  expect(html).toContain(`<a href="${provider.website}">there</a>`);
  expect(html).toContain(`<img src="${provider.site}/x.png" alt="${name}">`);
  expect(html).toContain(`<kbd title="${name}">`);
  expect(html).toContain(`<pre><code>${host}\n</code></pre>`);
});

test('facts stand in guides, and in what is given to their components', async () => {
  const script = await compile(
    'At **[[imap.host]]**, `[[imap.port]]`, [it]([[webmail.url]]).\n\n<Menu path="[[name]] > A" />, <Menu path="[[name]] > B" />\n',
  );
  expect(script).not.toMatch(/\[\[|%5B/u);
  for (const value of [host, String(services['imap']?.port), `${name} > A`, `${name} > B`]) {
    expect(script).toContain(`"${value}"`);
  }
});

test('passages for others are left out, whole and within a line, in answers and guides', async () => {
  const text =
    'One[[if imap]] two[[else]] three[[end]][[if other]] four[[end]].\n\n[[if other]]\n\n## Other\n\n[[else]]\n\n## This\n\n[[end]]\n';
  const html = await render(text);
  expect(html).toContain('<p>One two.</p>');
  expect(html).toContain('<h2 id="this">This</h2>');
  expect(html).not.toContain('Other');
  const script = await compile(
    `<Steps>\n\n1. a\n[[if other]]\n2. b\n[[end]]\n[[if imap]]\n2. c\n[[end]]\n\n</Steps>\n\n${text}`,
  );
  expect(script).toContain('"One two."');
  expect(script).toContain('"c"');
  expect(script).not.toMatch(/"b"|Other|\[\[/u);
});

test('an unknown fact stops, and a marker that does not close', async () => {
  await expect(render('[[imap.hots]]')).rejects.toThrow('imap.hots');
  await expect(render('[[if imap]] one')).rejects.toThrow('is not closed');
  await expect(compile('[[imap.hots]]')).rejects.toThrow('imap.hots');
  await expect(compile('[[if imap]] one')).rejects.toThrow('is not closed');
});

for (const [title, text, html] of [
  ['plain', 'See [the page](/faq/other/hidden/).', '<p>See the page.</p>'],
  ['with a fragment', 'See [the page](/faq/other/hidden/#part).', '<p>See the page.</p>'],
  ['with an old address', 'See [the page](/faq/other/hidden-before/).', '<p>See the page.</p>'],
  [
    'with bold and code',
    'See [**the** `page`](/faq/other/hidden/).',
    '<p>See <strong>the</strong> <code>page</code>.</p>',
  ],
  ['with a fact', 'See [how [[name]] does it](/faq/other/hidden/).', `<p>See how ${name} does it.</p>`],
  ['with a fact in bold', 'See [**[[name]]**](/faq/other/hidden/).', `<p>See <strong>${name}</strong>.</p>`],
  [
    'by reference',
    'See [**the** page][1].\n\n[1]: /faq/other/hidden/#part',
    '<p>See <strong>the</strong> page.</p>',
  ],
  ['by its words', 'See [the page].\n\n[the page]: /faq/other/hidden/', '<p>See the page.</p>'],
  ['around a picture', '[![P](/p.png)](/faq/other/hidden/)', '<p><img src="/p.png" alt="P"></p>'],
  ['in bold', 'See **[the page](/faq/other/hidden/)**.', '<p>See <strong>the page</strong>.</p>'],
  ['in a list', '- [the page](/faq/other/hidden/)', '<ul>\n<li>the page</li>\n</ul>'],
  [
    'beside one that stays',
    '[one](/faq/other/hidden/) and [two](/faq/webmail/sort/)',
    '<p>one and <a href="/faq/webmail/sort/">two</a></p>',
  ],
  [
    'to an address that a published answer has taken over',
    '[one](/faq/webmail/taken-over/)',
    '<p><a href="/faq/webmail/taken-over/">one</a></p>',
  ],
] as const) {
  test(`a link to a page that is not published loses only the link: ${title}`, async () => {
    expect(await render(text)).toBe(html);
  });
}

test('a link to a page that is not published loses only the link in guides too', async () => {
  const script = await compile(
    '<Steps>\n\n1. See [**the** page](/faq/other/hidden/) and [it](/faq/webmail/sort/).\n\n</Steps>\n\n[Same][1].\n\n[1]: /faq/other/hidden/\n',
  );
  expect(script).not.toContain('/faq/other/hidden/');
  expect(script).toContain('"the"');
  expect(script).toContain('" page"');
  expect(script).toContain('"/faq/webmail/sort/"');
});
