import { expect, test } from '@playwright/test';
import { markdownToHtml } from 'satteri';
import { createGlossary } from '../../../src/integrations/glossary.ts';
import { createSectionLinks } from '../../../src/integrations/section-links.ts';
import { layOutContent } from '../../support/content.ts';

const glossary = `---
title: Glossary
summary: Words that are explained here, each in a sentence or two.
updated: 2026-11-28
reviewed: 2026-11-28
---

### POP

A way to download mail.

### Port

A number of a service.
`;

const plugin = createGlossary(layOutContent({ 'pages/glossary.md': glossary }));

async function render(markdown: string, folder = 'faq/other'): Promise<string> {
  const { html } = await Promise.resolve(
    markdownToHtml(markdown, {
      hastPlugins: [plugin, createSectionLinks],
      fileURL: new URL(`file:///site/content/${folder}/x.md`),
    }),
  );
  return html;
}

const term = (id: string, words: string) => `<a class="term" id="use-${id}" href="#term-${id}">${words}</a>`;

test('the first use of a word leads to its explanation at the end, and the explanation back', async () => {
  const html = await render('Use POP. With POP, the port matters.');
  expect(html).toContain(`Use ${term('pop', 'POP')}. With POP, the ${term('port', 'port')} matters.`);
  expect(html).toMatch(
    /<div id="term-pop"><dt>POP<\/dt><dd>A way to download mail. <a href="#use-pop"[^>]*>Close<\/a>/u,
  );
  expect(html.match(/<dt>/gu)).toHaveLength(2);
});

test('a text without such words has no explanations', async () => {
  expect(await render('Nothing here.')).not.toContain('<aside');
});

test('a word in a heading, a link, code or a name in bold is left alone', async () => {
  const html = await render('## POP\n\n[POP](/x/) `POP` **Port**\n\n    POP');
  expect(html).not.toContain('class="term"');
});

test('the glossary and other pages explain no words', async () => {
  expect(await render('Use POP.', 'pages')).not.toContain('class="term"');
});

test('each heading has a link to itself beside it, with a name of its own', async () => {
  const html = await render('## Make one\n\n### Make one\n\n#### Deeper');
  expect(html).toContain(
    '<div class="section-head"><h2 id="make-one">Make one</h2><a class="to-section no-print" href="#make-one" aria-label="Link to this section: Make one"',
  );
  expect(html).toContain('<h3 id="make-one-1">Make one</h3>');
  expect(html).toMatch(/<\/div>\s*<h4[^>]*>Deeper<\/h4>/u);
});
