import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

// What ESLint can't see: imports of types alone, those of `.astro` files, and what no rule names.

type Layers = readonly (readonly string[])[];

const root = fileURLToPath(new URL('../../', import.meta.url));
const { layers, contactLayers, searchLayers } = (await import(
  new URL('../../eslint.config.mjs', import.meta.url).href
)) as Record<'layers' | 'contactLayers' | 'searchLayers', Layers>;

/** What each file imports of the others. */
type Imports = ReadonlyMap<string, readonly string[]>;

const readImports = (file: string, text: string) =>
  [...text.matchAll(/\b(?:from|import)[\s(]*'(?<path>\.[^'?]+)/gu)].map(({ groups }) =>
    join(dirname(file), groups?.['path'] ?? ''),
  );

/** The first cycle that there is, from a file back to itself. */
function findCycle(imports: Imports): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of imports.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

/** The file or folder of a folder that a file stands in. */
const findPart = (folder: string, file: string) =>
  file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split('/')[0] : undefined;

/** Imports within a folder from the same layer or from one above; everything may import `browser`. */
function findUpward(imports: Imports, folder: string, order: Layers): string[] {
  const findLayer = (part: string) => order.findIndex((parts) => parts.includes(part));
  return [...imports].flatMap(([file, all]) =>
    all
      .filter((other) => {
        const [from, to] = [findPart(folder, file), findPart(folder, other)];
        if (!from || !to || from === to || (folder === 'src' && to === 'browser')) return false;
        return findLayer(from) >= 0 && findLayer(to) >= findLayer(from);
      })
      .map((other) => `${file} imports ${other}`),
  );
}

const files = globSync('src/**/*.{ts,mjs,astro}', { cwd: root }).map((name) => name.replaceAll('\\', '/'));
const imports: Imports = new Map(
  files.map((file) => [file, readImports(file, readFileSync(join(root, file), 'utf8'))]),
);

test('no file imports itself by way of others, types included', () => {
  expect(findCycle(imports)).toEqual([]);
});

test('no file imports from its own layer or above, types, pages and components included', () => {
  expect(files.filter((file) => file.endsWith('.astro')).length).toBeGreaterThan(20);
  expect(findUpward(imports, 'src', layers)).toEqual([]);
  expect(findUpward(imports, 'src/contact', contactLayers)).toEqual([]);
  expect(findUpward(imports, 'src/search', searchLayers)).toEqual([]);
});

test('everything has its layer', () => {
  const list = (folder: string) =>
    readdirSync(join(root, folder)).filter((name) => !/\.md$/u.test(name) && name !== 'content.config.ts');
  // They hold no code: pages, styles and texts.
  const withoutCode = ['decisions', 'public', 'styles'];
  expect(list('src').sort()).toEqual([...layers.flat(), ...withoutCode].sort());
  expect(list('src/contact').sort()).toEqual(contactLayers.flat().sort());
  expect(list('src/search').sort()).toEqual(searchLayers.flat().sort());
});

test('the facts of the provider are imported in one place, and no test is', () => {
  const importers = (folder: string) =>
    [...imports].filter(([, all]) => all.some((path) => path.startsWith(folder))).map(([file]) => file);
  expect(importers('content/provider.ts')).toEqual(['src/provider/index.ts']);
  expect(importers('tests/')).toEqual([]);
});

test('a cycle of types and a component that imports a layout would be found', () => {
  const types = "import type { B } from './b.ts';";
  expect(readImports('src/site/a.ts', types)).toEqual(['src/site/b.ts']);
  const cycle = new Map([
    ['src/site/a.ts', ['src/site/b.ts']],
    ['src/site/b.ts', ['src/site/a.ts']],
  ]);
  expect(findCycle(cycle)).toEqual(['src/site/a.ts', 'src/site/b.ts', 'src/site/a.ts']);
  const upward = new Map([['src/components/A.astro', ['src/layouts/B.astro', 'src/site/c.ts']]]);
  expect(findUpward(upward, 'src', layers)).toEqual(['src/components/A.astro imports src/layouts/B.astro']);
});
