import { expect, test } from '@playwright/test';
import { listLabelsOfAll, parseLabels } from '../../../src/labels/guide-labels.ts';

test('labels are what is bold and the parts of menu paths, each as often as it is named', () => {
  expect(
    parseLabels('**One**, then *no*, <Menu path="Two > One" />.\n\n- **Three *parts* of it**\n'),
  ).toEqual(['One', 'Two', 'One', 'Three parts of it']);
});

test('a label keeps its facts, and one that is nothing else is none', () => {
  expect(parseLabels('**Mail from [[imap.host]]** **[[imap.security]]** **[[a]]/[[b]]**')).toEqual([
    'Mail from [[imap.host]]',
  ]);
});

test('bold in code and in a comment is no label', () => {
  expect(parseLabels('`**a**` {/* **b** */}\n\n```sh\n**c**\n```\n')).toEqual([]);
});

test('a text that cannot be read as MDX has none', () => {
  expect(parseLabels('**One** <Note>')).toEqual([]);
});

test('the labels for any provider are those of every branch', () => {
  const body =
    '**a** [[if imap]]**b** [[if pop3 webmail]]**c**[[else]]**d**[[end]][[else]]**e** [[if !pop3]]**f**[[else]]**g**[[end]][[end]]';
  expect(listLabelsOfAll(body).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
});

test('branches are found three conditions deep', () => {
  const branches = (['if', 'else'] as const).flatMap((x) =>
    (['if', 'else'] as const).flatMap((y) => (['if', 'else'] as const).map((z) => [x, y, z] as const)),
  );
  for (const [x, y, z] of branches) {
    const wrap = (name: string, side: string, inner: string) =>
      `[[if ${name}]]${side === 'if' ? inner : ''}[[else]]${side === 'else' ? inner : ''}[[end]]`;
    expect(listLabelsOfAll(wrap('a', x, wrap('b', y, wrap('c', z, '**deep**'))))).toEqual(['deep']);
  }
});
