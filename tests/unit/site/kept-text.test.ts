import { expect, test } from '@playwright/test';
import { isPacked, packText, readText } from '../../../src/site/kept-text.ts';

const headings = [{ depth: 2, slug: 'one', text: 'One' }];
const html = '<h2 id="one">One</h2><p>Größe: 3 › 2 “quoted”.</p>';

test('a text comes back as it was, with its headings', () => {
  const rendered = packText({ html, metadata: { headings, frontmatter: { title: 'Twice' } } });
  expect(readText({ rendered })).toEqual({ text: html, headings });
});

test('what is kept holds the head of the file only once', () => {
  const rendered = packText({ html, metadata: { headings, frontmatter: { title: 'Twice' } } });
  expect(JSON.stringify(rendered)).not.toContain('Twice');
  expect(rendered.html).toBe('');
});

test('a text that Astro has to do more with is left to Astro', () => {
  expect(readText({ rendered: { html, metadata: { headings } } })).toBeUndefined();
  expect(readText({})).toBeUndefined();
  expect(isPacked({ rendered: { html } })).toBe(false);
});
