import { expect, test } from '@playwright/test';
import { bodyLine, listNotices, writeAnswer } from '../../support/content.ts';

const file = 'faq/webmail/sort.md';
const listOf = (body: string, values = {}) =>
  listNotices({ [file]: writeAnswer(values, body) }).filter((notice) => notice.includes('one sentence'));
const write = (count: number) => `Now ${Array.from({ length: count - 1 }, () => 'word').join(' ')}.`;

test('a sentence of more than 30 words is noted with its line', () => {
  expect(listOf(`One.\n\nShort. ${write(31)} Short.`)).toEqual([
    `${file}:${bodyLine + 2}: “Now word word word word word …” is one sentence of 31 words. Make it two: at most 30 each.`,
  ]);
});

test('a sentence of 30 words is fine, and several short ones are', () => {
  expect(listOf(`${write(30)} ${write(20)}\n\n- ${write(20)}\n- ${write(20)}`)).toEqual([]);
});

test('a passage that this provider leaves out is no part of a sentence', () => {
  expect(listOf(`Short[[if parking.spaces]] ${write(30)}[[else]] and fine[[end]].`)).toEqual([]);
});

test('a summary of one long sentence is noted', () => {
  expect(listOf('Fine.', { summary: write(33) })).toHaveLength(1);
});
