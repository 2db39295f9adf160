import { expect, test } from '@playwright/test';
import { createTable } from '../../../../../src/contact/guard/counters/table.ts';

const now = Date.UTC(2026, 10, 23, 12);
const most = 600_000;

test('a bucket fills, leaks and is emptied', () => {
  const bucket = createTable().find('jo');
  expect(bucket.read(now)).toBe(0);
  bucket.add(60_000, most, now);
  bucket.add(60_000, most, now);
  expect(bucket.read(now)).toBe(120_000);
  expect(bucket.read(now + 50_000)).toBe(70_000);
  bucket.add(-60_000, most, now + 50_000);
  expect(bucket.read(now + 50_000)).toBe(10_000);
  expect(bucket.read(now + 3 * most)).toBe(0);
});

test('a bucket never holds more than its most, and what another store says only fills it', () => {
  const table = createTable();
  for (let time = 0; time < 30; time += 1) table.find('jo').add(60_000, most, now);
  expect(table.find('jo').read(now)).toBe(most);
  table.find('jo').raise(60_000, now);
  expect(table.find('jo').read(now)).toBe(most);
  table.find('al').raise(60_000, now);
  expect(table.find('al').read(now)).toBe(60_000);
});

test('100,000 others push nobody’s bucket out, and hardly fill that of a newcomer', () => {
  const table = createTable();
  for (let time = 0; time < 10; time += 1) table.find('attacker').add(60_000, most, now);
  for (let other = 0; other < 100_000; other += 1) table.find(`other ${other}`).add(60_000, most, now);
  expect(table.find('attacker').read(now)).toBe(most);
  const newcomers = Array.from({ length: 1000 }, (_, index) => table.find(`new ${index}`).read(now) / 60_000);
  expect(Math.max(...newcomers)).toBeLessThan(8);
  expect(newcomers.reduce((sum, one) => sum + one) / newcomers.length).toBeLessThan(2);
});

test('nobody can know which names share a cell: it differs from process to process', () => {
  const fill = (table: ReturnType<typeof createTable>) => {
    for (let name = 0; name < 60_000; name += 1) table.find(String(name)).add(60_000, most, now);
    return Array.from({ length: 300 }, (_, index) => table.find(`new ${index}`).read(now));
  };
  expect(fill(createTable())).not.toEqual(fill(createTable()));
});
