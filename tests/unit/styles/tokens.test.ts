import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { measureContrast } from '../../support/contrast.ts';

const css = await readFile(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const schemes = ['light', 'dark'] as const;
/** Every `--color-name: light-dark(…, …)`, by name. */
const colors = new Map(
  Array.from(
    css.matchAll(/--color-([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{3,8})\s*,\s*(#[0-9a-f]{3,8})\s*\)/gu),
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** WCAG 1.4.3: text; WCAG 1.4.11: what shows where a control is, and where the focus is. */
const textContrast = 4.5;
const controlContrast = 3;

const grounds = ['page', 'surface', 'sunken', 'tint'];
const textPairs = [
  ...grounds.flatMap((ground) => ['text', 'quiet', 'accent', 'accent-strong'].map((ink) => [ink, ground])),
  ...['page', 'surface', 'caution-tint'].flatMap((ground) =>
    ['text', 'quiet', 'accent', 'caution'].map((ink) => [ink, ground]),
  ),
  ...['page', 'surface', 'error-tint'].flatMap((ground) =>
    ['text', 'accent', 'error'].map((ink) => [ink, ground]),
  ),
  ...['text', 'accent', 'quiet'].map((ink) => [ink, 'mark']),
  ...['accent', 'accent-strong'].map((ground) => ['on-accent', ground]),
] as [ink: string, ground: string][];

const controlPairs = [
  ...['page', 'surface', 'sunken'].map((ground) => ['field', ground]),
  // The outline of what has the focus, on everything that it may stand on.
  ...[...grounds, 'caution-tint', 'error-tint'].map((ground) => ['accent', ground]),
  ...['page', 'surface', 'error-tint'].map((ground) => ['error', ground]),
  ...['page', 'surface', 'caution-tint'].map((ground) => ['caution', ground]),
] as [ink: string, ground: string][];

test('every color is written so that both of its values can be read', () => {
  const declared = new Set(Array.from(css.matchAll(/--color-([\w-]+):/gu), ([, name = '']) => name));
  expect([...colors.keys()].sort()).toEqual([...declared].sort());
});

test('text can be read on whatever it stands on', () => {
  expect(listWeak(textPairs, textContrast)).toEqual([]);
});

test('fields, edges and the focus can be seen on whatever they stand on', () => {
  expect(listWeak(controlPairs, controlContrast)).toEqual([]);
});

function listWeak(pairs: [ink: string, ground: string][], needed: number): string[] {
  const unique = [...new Map(pairs.map((pair) => [pair.join(' on '), pair])).values()];
  return unique.flatMap(([ink, ground]) =>
    schemes.flatMap((scheme) => {
      const [front, back] = [readColor(ink)[scheme], readColor(ground)[scheme]];
      const contrast = measureContrast(front, back);
      if (contrast >= needed) return [];
      return `In ${scheme} pages --color-${ink} (${front}) on --color-${ground} (${back}) has a contrast of ${contrast.toFixed(2)}; it needs ${needed}.`;
    }),
  );
}

function readColor(name: string): { light: string; dark: string } {
  const color = colors.get(name);
  if (!color) throw new Error(`src/styles/tokens.css has no --color-${name}.`);
  return color;
}
