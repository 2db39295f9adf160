import { expect, test } from '@playwright/test';
import { nameGuides } from '../../../src/site/guide-names.ts';

const mailGuide = { title: 'Set up Example Mail', program: 'Example Mail', kind: 'mail' };

test('a guide is called by its program', () => {
  expect(nameGuides([{ data: mailGuide }])).toEqual(['Example Mail']);
});

test('a short name says which of a program’s guides it is', () => {
  const second = { ...mailGuide, title: 'Set up Example Mail with POP', shortName: 'Example Mail with POP' };
  expect(nameGuides([{ data: mailGuide }, { data: second }])).toEqual([
    'Example Mail',
    'Example Mail with POP',
  ]);
});

test('guides that would be called the same have their titles', () => {
  const second = { ...mailGuide, title: 'Set up Example Mail with POP' };
  expect(nameGuides([{ data: mailGuide }, { data: second }])).toEqual([mailGuide.title, second.title]);
});

test('a guide to a task has its title, and leaves the program’s name to the guide that sets it up', () => {
  const move = { title: 'Move Example Mail to a new computer', program: 'Example Mail', kind: 'move' };
  expect(nameGuides([{ data: mailGuide }, { data: move }])).toEqual(['Example Mail', move.title]);
});
