import { expect, test } from '@playwright/test';
import { escapeXml } from '../../../src/site/escape-xml.ts';

test('signs that mean something in XML are escaped', () => {
  expect(escapeXml(`<a b="c" d='e'>&amp;`)).toBe('&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;amp;');
});

test('all else stays as it is', () => {
  expect(escapeXml('Harborlight – é 😀\n')).toBe('Harborlight – é 😀\n');
});
