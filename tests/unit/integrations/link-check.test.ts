import { expect, test } from '@playwright/test';
import { linkCheck } from '../../../src/integrations/link-check.ts';
import { finishBuild, withSite } from './hooks.ts';

const files = {
  'index.html': '<a href="/faq/">Answers</a>',
  'faq/index.html': '<h2 id="one">One</h2><h2 id="über">Über</h2>',
  'faq/a.txt': 'Not a page: <a href="/nowhere/">',
  'contact/index.html': '<form action="/api/contact"></form>',
  'a b/ü.txt': 'A file.',
};

/** What stops the build of a site that has one more page; undefined if nothing does. */
async function findMistakes(page: string): Promise<string | undefined> {
  return withSite({ ...files, 'page/index.html': page }, async (folder) => {
    try {
      await finishBuild(linkCheck(), folder);
      return undefined;
    } catch (failure) {
      return failure instanceof Error ? failure.message : String(failure);
    }
  });
}

const dead = (link: string) =>
  `The site has mistakes in its links:\n/page/index.html links to ${link}, which does not exist.`;

for (const html of [
  '<a href="/">',
  '<a href="/faq/">',
  '<a href="../faq/">',
  '<a href="/faq/#one">',
  '<a href="/faq/#%C3%BCber">',
  '<a href="/faq/a.txt">',
  '<a href="/faq/a.txt#line">',
  '<a href="/a%20b/%C3%BC.txt">',
  '<a href="/faq/?a=1&#38;b=2">',
  '<p id="here"></p><a href="#here">',
  '<a href="#">',
  '<img srcset="/faq/a.txt, /faq/ 2x">',
  '<a href="https://example.org/nowhere/">',
  '<a href="mailto:someone@example.org">',
  // The function answers these.
  '<form action="/api/contact">',
  '<a href="/contact/sent/PH-123/">',
  // Scripts of the pages read these.
  '<a href="/contact/#page=/faq/">',
  '<a href="/faq/#q=mail">',
  '<a data-href="/nowhere/">',
  '<div class="prose" data-x>Text.</div>',
]) {
  test(`${html} is fine`, async () => {
    expect(await findMistakes(html)).toBeUndefined();
  });
}

for (const [html, link] of [
  ['<a href="/nowhere/">', '/nowhere/'],
  ['<a href="nowhere/">', 'nowhere/'],
  ['<a class="x" href="/faq">', '/faq'],
  ['<img src="/nowhere.png">', '/nowhere.png'],
  ['<script src="/_astro/nowhere.js"></script>', '/_astro/nowhere.js'],
  ['<form action="/nowhere/">', '/nowhere/'],
  ['<a href="/faq/#two">', '/faq/#two'],
  ['<a href="#nowhere">', '#nowhere'],
  ['<a href="/api/contacts">', '/api/contacts'],
  ['<a href="/faq/%E0%A4%A/">', '/faq/%E0%A4%A/'],
  ['<a href="https://">', 'https://'],
] as const) {
  test(`${html} stops the build`, async () => {
    expect(await findMistakes(html)).toBe(dead(link));
  });
}

test('every dead link of every page is told, each once', async () => {
  const page = '<a href="/one/"></a><a href="/one/"></a><a href="/two/"></a>';
  expect(await findMistakes(page)).toBe(
    `${dead('/one/')}\n/page/index.html links to /two/, which does not exist.`,
  );
});

for (const html of ['<div class="prose"></div>', '<div class="prose wide" data-pagefind-body> \n </div>']) {
  test(`${html}, a text that came out empty, stops the build`, async () => {
    expect(await findMistakes(html)).toBe(
      'The site has mistakes in its links:\n/page/index.html has no text.',
    );
  });
}
