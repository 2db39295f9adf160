import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { writeBillOfMaterials } from '../../../src/commands/bill-of-materials.ts';

interface Bill {
  bomFormat: string;
  components: { name: string; version: string; purl: string; hashes?: unknown; licenses?: unknown }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const write = (packages: Record<string, unknown>) =>
  writeBillOfMaterials({ packages: { '': { name: 'x', version: '1.0.0', ...base }, ...packages } }) as Bill;
const base = { dependencies: { a: '1', '@s/b': '1' }, devDependencies: { d: '1' } };

const small = {
  'node_modules/a': { version: '1.0.0', dependencies: { c: '2' }, optionalDependencies: { windows: '1' } },
  'node_modules/a/node_modules/c': { version: '2.0.0' },
  'node_modules/@s/b': {
    version: '3.0.0',
    dependencies: { c: '1' },
    license: 'MIT',
    integrity: 'sha512-AAEC',
  },
  // Also used by a development dependency, which changes nothing.
  'node_modules/c': { version: '1.5.0' },
  'node_modules/d': { version: '4.0.0', dependencies: { c: '1' } },
};

test('each package that runs is listed once, in the version that it gets, and none for development only', () => {
  const { components } = write(small);
  expect(components.map(({ name, version }) => `${name} ${version}`)).toEqual([
    '@s/b 3.0.0',
    'a 1.0.0',
    'c 2.0.0',
    'c 1.5.0',
  ]);
  expect(components[0]).toMatchObject({
    purl: 'pkg:npm/%40s/b@3.0.0',
    hashes: [{ alg: 'SHA-512', content: '000102' }],
    licenses: [{ expression: 'MIT' }],
  });
});

test('the list says which package needs which', () => {
  expect(write(small).dependencies).toEqual([
    { ref: 'pkg:npm/x@1.0.0', dependsOn: ['pkg:npm/%40s/b@3.0.0', 'pkg:npm/a@1.0.0'] },
    { ref: 'pkg:npm/%40s/b@3.0.0', dependsOn: ['pkg:npm/c@1.5.0'] },
    { ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/c@2.0.0'] },
    { ref: 'pkg:npm/c@2.0.0', dependsOn: [] },
    { ref: 'pkg:npm/c@1.5.0', dependsOn: [] },
  ]);
});

test('a lockfile that lacks a package is refused', () => {
  expect(() => write({ 'node_modules/a': { version: '1.0.0' } })).toThrow(
    'package-lock.json has no @s/b, which this project needs.',
  );
});

test('of this project it names every dependency in its exact version', () => {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8'));
  const { components, bomFormat } = writeBillOfMaterials(read('package-lock.json')) as Bill;
  const { dependencies } = read('package.json') as { dependencies: Record<string, string> };
  expect(bomFormat).toBe('CycloneDX');
  expect(Object.fromEntries(components.map(({ name, version }) => [name, version]))).toMatchObject(
    dependencies,
  );
  expect(components.map(({ name }) => name)).not.toContain('astro');
});
