import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const root = new URL('../../../', import.meta.url);
const files = globSync(['src/**/*.{ts,mjs,astro,css}', 'api/*.ts', '*.{mjs,json}'], { cwd: root })
  .filter((file) => file !== 'package-lock.json')
  .map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') }));

/** Hosts that can only be one provider's: below `.example`, as examples and fixtures have them. */
const hostPattern = /\b(?:[a-z0-9-]+\.)*([a-z0-9-]+)\.example\b(?!\.)/giu;
/** Names of nobody, that comments and generated files may use; a variable's property and a file's name look alike. */
const generic = new Set(['account', 'customers', 'env', 'site', 'tracker', 'writer']);

test('no file of the engine holds a host, an address or a name of one provider', () => {
  expect(files.length).toBeGreaterThan(100);
  const holders = files.flatMap(({ file, text }) =>
    Array.from(text.matchAll(hostPattern), ([host, name = '']) => ({ host, name }))
      .filter(({ name }) => !generic.has(name.toLowerCase()))
      .map(({ host }) => `${file} holds ${host}`),
  );
  expect(holders).toEqual([]);
});

/** The example in `content/` and the fixtures. */
const providerNames = /pinehold|harborlight|lakemail|nettle\b/iu;

test('no file of the engine names a provider', () => {
  expect(files.filter(({ text }) => providerNames.test(text)).map(({ file }) => file)).toEqual([]);
});

test('no file of the engine imports content, but the one that reads the provider', () => {
  const importers = files.filter(({ text }) => /(?:from|import\() *['"][^'"]*content\/provider/u.test(text));
  expect(importers.map(({ file }) => file.replaceAll('\\', '/'))).toEqual(['src/provider/index.ts']);
});
