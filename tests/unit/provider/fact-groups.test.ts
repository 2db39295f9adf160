import { expect, test } from '@playwright/test';
import { readProvider } from '../../../src/provider/mistakes.ts';
import { findFactGroup, writeFactExample } from '../../../src/provider/fact-groups.ts';
import { freeFacts } from '../../../src/provider/free-facts.ts';
import { spoil } from './plain-provider.ts';

test('every fact of the shipped texts belongs to a subject, and another belongs to none', () => {
  expect(Object.keys(freeFacts).filter((name) => !findFactGroup(name))).toEqual([]);
  expect(findFactGroup('parking.spaces')).toBeUndefined();
});

test('what a fact is about decides its subject, and not only how its name begins', () => {
  expect(findFactGroup('webmail.menu.plan')?.title).toBe('Plans and payment');
  expect(findFactGroup('webmail.menu.filters')?.needs).toBe('webmail');
  expect(findFactGroup('limits.devices')?.needs).toBe('browsing');
});

for (const name of Object.keys(freeFacts)) {
  test(`the example of ${name} could stand in the facts`, () => {
    const [, value = ''] = /: (.*),$/u.exec(writeFactExample(name)) ?? [];
    const example: unknown = JSON.parse(value.replaceAll("'", '"'));
    expect(readProvider(spoil({ facts: { [name]: example } }))).toHaveProperty('provider');
  });
}
