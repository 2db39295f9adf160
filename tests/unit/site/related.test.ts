import { expect, test } from '@playwright/test';
import { createRelated, fillRelated, type Described } from '../../../src/site/related.ts';

const describe = (id: string, title: string, keywords: readonly string[] = []): Described => ({
  id,
  title,
  summary: `This answer is ${id}.`,
  keywords,
});

const texts = [
  describe('quota', 'Why is my mailbox full?', ['storage']),
  describe('bounce', 'Why did my message bounce?'),
  describe('storage', 'How do I get more storage?', ['full mailbox']),
  describe('invoice', 'Where is my invoice?'),
  describe('refund', 'How do I get a refund?', ['invoice']),
];
const find = createRelated(texts);

test('texts that share rare words are related, the most alike first', () => {
  expect(find(describe('new', 'My mailbox is full', ['storage']), new Set())[0]).toBe('quota');
  expect(find(texts[3] as Described, new Set(['invoice']))).toContain('refund');
});

test('what is named already, and the text itself, are left out', () => {
  expect(find(texts[0] as Described, new Set(['quota', 'storage']))).not.toContain('storage');
  expect(find(texts[0] as Described, new Set(['quota']))).not.toContain('quota');
});

test('a page names five related answers, or as many as its writer named', () => {
  const similar = ['s1', 's2', 's3', 's4', 's5', 's6', 's7'];
  expect(fillRelated([], similar)).toEqual(['s1', 's2', 's3', 's4', 's5']);
  expect(fillRelated(['n1', 'n2'], similar)).toEqual(['n1', 'n2', 's1', 's2', 's3']);
  expect(fillRelated(['n1', 'n2', 'n3', 'n4', 'n5', 'n6'], similar)).toHaveLength(6);
});

test('a text is found by the plural of a word', () => {
  expect(find(describe('new', 'Invoices'), new Set())).toContain('invoice');
});

test('a word that most texts have relates none', () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    describe(`x${index}`, `Mail ${'abcdefghij'[index % 10] ?? ''}${index}q`),
  );
  expect(createRelated(many)(describe('new', 'Mail'), new Set())).toEqual([]);
});

test('ten times as many texts take about ten times as long, with words on nearly as many as still tell', () => {
  const measure = (count: number) => {
    // A tenth of 1,000 texts is the most that a word may be on before it's left out.
    const groups = Math.ceil(count / 90);
    const many = Array.from({ length: count }, (_, index) =>
      describe(`id${index}`, `Word${index % groups} thing${(index * 7) % groups} mail`, [
        `rare${index >> 2}`,
      ]),
    );
    const start = performance.now();
    const search = createRelated(many);
    for (const text of many) search(text, new Set());
    return performance.now() - start;
  };
  measure(500);
  const [small, large] = [measure(1000), measure(10_000)];
  expect(large / small).toBeLessThan(40);
});
