import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { writeBillOfMaterials } from '../../src/commands/bill-of-materials.ts';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { version?: string }>;
};

/** Names and versions of the table under a heading; the dashes before a name say what needs it. */
function listRows(heading: string): { name: string; version: string }[] {
  const [, section = ''] = read('THIRD-PARTY.md').split(`\n## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  return table
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, , version = '']) => /^\d/u.test(version))
    .map(([, name = '', version = '']) => ({ name: name.replaceAll('- ', ''), version }));
}

test('each package that runs on a server is listed with its version, and no other', () => {
  const { components } = writeBillOfMaterials({ packages }) as {
    components: { name: string; version: string }[];
  };
  const shipped = new Set(components.map(({ name, version }) => `${name} ${version}`));
  const listed = listRows('In the function').map(({ name, version }) => `${name} ${version}`);
  expect(listed.sort()).toEqual([...shipped].sort());
});

test('what reaches the browser is listed in the version of package-lock.json', () => {
  const rows = listRows('In the browser');
  expect(rows.length).toBeGreaterThan(3);
  for (const { name, version } of rows) {
    const id = /`(.*)`/u.exec(name)?.[1] ?? name.toLowerCase();
    expect(`${id} ${packages[`node_modules/${id}`]?.version}`).toBe(`${id} ${version}`);
  }
});
