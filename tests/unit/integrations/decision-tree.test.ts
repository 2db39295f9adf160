import { expect, test } from '@playwright/test';
import { createMarkdown } from '../../../src/integrations/markdown.ts';
import { findTopic, getService } from '../../../src/provider/index.ts';
import { writeAnswer, layOutContent } from '../../support/content.ts';
import { readForm } from '../../support/markup.ts';

const files = { 'faq/other/hidden.md': writeAnswer({ needs: '[other]' }) };
const markdown = createMarkdown(layOutContent(files));
const title = 'Why can’t I sign in?';
const toForm = '[Write to us about this](/contact/ "Program and version; What it says")';

/** What an answer becomes: HTML. */
async function render(text: string, name = 'faq/webmail/cannot-sign-in.md'): Promise<string> {
  const renderer = await markdown.createRenderer({ syntaxHighlight: false });
  const options = { frontmatter: { title }, fileURL: new URL(`file:///site/content/${name}`) };
  return (await renderer.render(text, options)).code.trim();
}

const tree = (items: string) => render(`Intro.\n\n## Find the cause\n\n${items}\n`);

/** The words of the cases, with how deep each stands. */
function listCases(html: string): string[] {
  let depth = 0;
  return Array.from(html.matchAll(/<details|<\/details|<summary>([^<]*)/gu), ([tag, words]) => {
    if (tag === '<details') depth += 1;
    if (tag === '</details') depth -= 1;
    return words === undefined ? [] : [`${depth} ${words}`];
  }).flat();
}

test('each item below “Find the cause” is a case that opens, closed at first, and so are the cases within it', async () => {
  const html = await tree(
    '- One\n\n  Mend it.\n\n- Two\n\n  Look first.\n\n  - Two and a\n\n    Mend that.\n\n  - Two and b\n\n    Mend this.\n',
  );
  expect(listCases(html)).toEqual(['1 One', '1 Two', '2 Two and a', '2 Two and b']);
  expect(html).toContain('<summary>Two</summary><p>Look first.</p><ul class="cases">');
  expect(html).not.toContain(' open');
});

test('a list written without blank lines is the same tree', async () => {
  const html = await tree('- One **bold** `code`\n  - a\n    1. step\n  - b\n    1. step\n');
  expect(html).toContain('<summary>One <strong>bold</strong> <code>code</code></summary>');
  expect(listCases(html)).toEqual(['1 One ', '2 a', '2 b']);
});

test('steps, and a list of things to look at, stay lists', async () => {
  const html = await tree(
    '- One\n\n  1. First.\n\n     More.\n\n  2. Second.\n\n  Look at:\n\n  - this\n  - that\n',
  );
  expect(listCases(html)).toEqual(['1 One']);
  expect(html).toContain('<ol>');
  expect(html).toContain('<ul>\n<li>this</li>\n<li>that</li>\n</ul>');
});

test('lists in other sections, and in guides, stay lists', async () => {
  const list = '- One\n\n  Mend it.\n';
  expect(
    await render(`## Elsewhere\n\n${list}\n## Find the cause\n\nText.\n\n## After\n\n${list}`),
  ).not.toContain('<details');
  expect(await render(`### Find the cause\n\n${list}`)).not.toContain('<details');
  const guide = await markdown.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  const script = await guide?.process(`## Find the cause\n\n${list}`, '/site/content/guides/x.mdx', {});
  expect(script?.code).not.toContain('details');
});

test('a passage for others is no case, and facts stand in the words of cases', async () => {
  const html = await tree(
    '[[if other]]\n- No\n\n  Mend it.\n\n[[end]]\n- At [[imap.host]]\n\n  Mend it.\n  [[if other]]\n\n  - b\n\n    c\n  [[end]]\n',
  );
  expect(listCases(html)).toEqual([`1 At ${getService('imap').host}`]);
});

test('a link to the form asks for it with what was found, what is still to fill in, and the page’s question as subject', async () => {
  const html = await tree(
    `- Webmail takes my password, my program doesn’t\n\n  - It says **no**.\n\n    ${toForm}\n`,
  );
  const form = readForm(html);
  expect(Object.fromEntries(form)).toEqual({
    step: 'write',
    question:
      'What I found: Webmail takes my password, my program doesn’t. It says no.\nProgram and version: \nWhat it says: ',
    subject: title,
    topic: findTopic('webmail').id,
    page: '/faq/webmail/cannot-sign-in/',
  });
  expect(html).toContain('<form method="post" action="/api/contact"');
  expect(html).toContain('type="submit">Write to us about this</button>');
  expect(html).not.toContain('<a href="/contact/');
});

test('a link to the form that asks for nothing brings only what was found', async () => {
  const form = readForm(await tree('- None of these\n\n  [Write to us](/contact/)\n'));
  expect(form.get('question')).toBe('What I found: None of these.');
});

test('facts stand in what the form asks for', async () => {
  const form = readForm(await tree('- One\n\n  [Write to us](/contact/ "Do you reach [[imap.host]]")\n'));
  expect(form.get('question')).toContain(`Do you reach ${getService('imap').host}: `);
});

test('a link to the form within a sentence, or outside of a tree, stays a link', async () => {
  expect(await tree('- One\n\n  Or [write to us](/contact/).\n')).toContain(
    '<a href="/contact/">write to us</a>',
  );
  expect(await render(toForm)).toContain('<a href="/contact/"');
});

test('a case keeps links to pages that are published, and the words of others', async () => {
  const html = await tree('- One\n\n  See [this](/faq/other/hidden/) and [that](/search/).\n');
  expect(html).toContain('<p>See this and <a href="/search/">that</a>.</p>');
});

test('in an answer of no topic, nobody’s topic is chosen', async () => {
  const form = readForm(await render(`## Find the cause\n\n- One\n\n  ${toForm}\n`, 'faq/nowhere/x.md'));
  expect(form.has('topic')).toBe(false);
});
