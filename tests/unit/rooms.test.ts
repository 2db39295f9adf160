import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

// What ESLint can't see: imports of types alone, and those of `.astro` files.

const root = fileURLToPath(new URL('../../', import.meta.url));
const { floors } = (await import(new URL('../../eslint.config.mjs', import.meta.url).href)) as {
  floors: readonly (readonly string[])[];
};

/** What each file imports of the others. */
type Imports = ReadonlyMap<string, readonly string[]>;

const readImports = (file: string, text: string) =>
  [...text.matchAll(/\b(?:from|import)[\s(]*'(?<path>\.[^'?]+)/gu)].map(({ groups }) =>
    join(dirname(file), groups?.['path'] ?? ''),
  );

/** The first circle that there is, from a file back to itself. */
function findCircle(imports: Imports): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of imports.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

const findRoom = (file: string) => file.split('/')[1] ?? '';
const findFloor = (room: string) => floors.findIndex((rooms) => rooms.includes(room));

/** Imports of a room on the same floor or above; any room may import `browser`. */
function findClimbs(imports: Imports): string[] {
  return [...imports].flatMap(([file, all]) =>
    all
      .filter((other) => {
        const [from, to] = [findRoom(file), findRoom(other)];
        return from !== to && to !== 'browser' && findFloor(from) >= 0 && findFloor(to) >= findFloor(from);
      })
      .map((other) => `${file} imports ${other}`),
  );
}

const files = globSync('src/**/*.{ts,mjs,astro}', { cwd: root }).map((name) => name.replaceAll('\\', '/'));
const imports: Imports = new Map(
  files.map((file) => [file, readImports(file, readFileSync(join(root, file), 'utf8'))]),
);

test('no file imports itself by way of others, types included', () => {
  expect(findCircle(imports)).toEqual([]);
});

test('no file imports from its own floor or above, pages and components included', () => {
  expect(files.filter((file) => file.endsWith('.astro')).length).toBeGreaterThan(20);
  expect(findClimbs(imports)).toEqual([]);
});

test('a circle of types and a component that imports a layout would be found', () => {
  const types = "import type { B } from './b.ts';";
  expect(readImports('src/site/a.ts', types)).toEqual(['src/site/b.ts']);
  const circle = new Map([
    ['src/site/a.ts', ['src/site/b.ts']],
    ['src/site/b.ts', ['src/site/a.ts']],
  ]);
  expect(findCircle(circle)).toEqual(['src/site/a.ts', 'src/site/b.ts', 'src/site/a.ts']);
  const climb = new Map([['src/components/A.astro', ['src/layouts/B.astro', 'src/site/c.ts']]]);
  expect(findClimbs(climb)).toEqual(['src/components/A.astro imports src/layouts/B.astro']);
});
