import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { listWeakContrasts } from '../../../src/content-check/contrast.ts';
import { readColors } from '../../../src/site/theme.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const css = read('src/styles/tokens.css');
const fixture = 'tests/providers/look/theme.css';

test('every color is written so that both of its values can be read', () => {
  const declared = new Set(Array.from(css.matchAll(/--color-([\w-]+):/gu), ([, name = '']) => name));
  expect([...readColors(css, '').keys()].sort()).toEqual([...declared].sort());
});

test('text can be read, and fields, edges and the focus seen, on whatever they stand on', () => {
  expect(listWeakContrasts(readColors(css, ''))).toEqual([]);
});

test('with the look of the fixtures text can be read and the focus seen, too', () => {
  expect(listWeakContrasts(readColors(css, read(fixture)))).toEqual([]);
});
