import { expect, test } from '@playwright/test';
import { readMain, writePageText } from '../../../src/integrations/page-text.ts';

const address = 'https://support.example/faq/webmail/filters/';
const write = (main: string, format: 'md' | 'txt') =>
  writePageText(readMain(`<header>Not this</header><main>${main}</main>`, address), { format, address });

const page = `<nav class="breadcrumbs no-print"><a href="/search/">Answers</a></nav><article>
<h1>Filters</h1><p class="lead">In  <b>Settings</b> &amp; more.</p>
<nav><a href="#one">One</a></nav>
<div class="section-head"><h2 id="one">One</h2><a class="to-section no-print" href="#one">#</a></div>
<ol start="3"><li>Open <a href="/search/#q=x">search</a>.<ul><li>Inner</li></ul></li><li>Use <code>a*b</code>.</li></ol>
<table><tr><th>Name</th><th>Port</th></tr><tr><td>IMAP</td><td>993</td></tr></table>
<dl><div><dt>Server</dt><dd><code>imap.example</code></dd></div></dl>
<pre><code>line one
  two</code></pre>
<img src="/pictures/a.avif" alt="A window"><img src="/pictures/a-dark.avif" alt="A window">
<form><button>Send</button></form><p hidden>Nothing</p><search-box>Nothing</search-box>
</article>`;

test('a page in Markdown has its headings, lists, tables and code, with whole links', () => {
  expect(write(page, 'md')).toBe(`# Filters

In **Settings** & more.

## One

3. Open [search](https://support.example/search/#q=x).
   - Inner
4. Use \`a*b\`.

| Name | Port |
| --- | --- |
| IMAP | 993 |

- **Server**: \`imap.example\`

\`\`\`
line one
  two
\`\`\`

![A window](https://support.example/pictures/a.avif)

${address}
`);
});

test('a page as plain text has no signs of markup', () => {
  expect(write(page, 'txt')).toBe(`Filters
=======

In Settings & more.

One
---

3. Open search (https://support.example/search/#q=x).
   - Inner
4. Use a*b.

- IMAP; Port: 993

- Server: imap.example

    line one
      two

[Picture: A window]

${address}
`);
});

test('a part that opens is an item with what it holds, and nests', () => {
  const parts =
    '<details><summary>One</summary><p>Text.</p><details><summary>Two</summary><p>Deep.</p></details></details>';
  expect(write(parts, 'txt')).toContain('- One\n\n  Text.\n\n  - Two\n\n    Deep.');
});

test('a case of a decision tree is one item, and its button a link to the form', () => {
  const tree =
    '<ul class="cases"><li><details><summary>It fails</summary><p>Try again.</p><form class="to-form"><input type="hidden" name="question" value="It fails"><button>Write to us about this</button><p class="quiet">Nothing is sent yet.</p></form></details></li></ul>';
  expect(write(tree, 'md')).toContain(
    '- **It fails**\n\n  Try again.\n\n  [Write to us about this](https://support.example/contact/)',
  );
});

test('signs that Markdown would read are escaped, and an underscore within a word is none', () => {
  expect(write('<p>SEC_ERROR *x* &lt;b> _y</p>', 'md')).toContain(String.raw`SEC_ERROR \*x\* \<b> \_y`);
});

test('where the contact form stands, its address does', () => {
  const form = '<contact-form><h1>Write</h1><form><p>Box</p></form><aside><p>Note</p></aside></contact-form>';
  expect(write(form, 'txt')).toMatch(/Write\n=====\n\nThe form is on this page: \S+\n\nNote/u);
});
