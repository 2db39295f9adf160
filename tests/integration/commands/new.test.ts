import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { checkContent } from '../../../src/content-check/index.ts';
import { provider } from '../../../src/provider/index.ts';
import { planText } from '../../../src/commands/new-text.ts';
import { withContent } from '../../support/content.ts';
import { runCommand } from './run-command.ts';

const day = '2026-11-28';
const answer = ['answer', 'webmail/sort-mail', 'How do I sort "my" mail?'] as const;

for (const [parameters, file, title] of [
  [answer, 'content/faq/webmail/sort-mail.md', 'How do I sort "my" mail?'],
  [['answer', 'webmail/sort-mail', 'How', 'do', 'I?'], 'content/faq/webmail/sort-mail.md', 'How do I?'],
  [
    ['guide', 'testbird', 'Testbird: Mail'],
    'content/guides/testbird.mdx',
    'Set up Testbird: Mail for your mail',
  ],
] as const) {
  test(`“${parameters.join(' ')}” makes a text that passes the check`, () => {
    const plan = planText(parameters, day) ?? { file: '', text: '' };
    expect(plan.file).toBe(file);
    expect(plan.text).toContain(`title: ${JSON.stringify(title)}\n`);
    withContent({}, (root) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), plan.text);
      expect(checkContent(root, new Date(day)).mistakes).toEqual([]);
    });
  });
}

test('a guide of a provider without mail is one for private browsing, and passes the check', () => {
  const { file, text } = planText(['guide', 'testbird', 'Testbird'], day, 'browsing') ?? {
    file: '',
    text: '',
  };
  expect(text).toContain('title: "Set up Testbird for private browsing"\n');
  expect(text).not.toMatch(/imap|mail/u);
  withContent({ [file.replace(/^content\//u, '')]: text }, (root) => {
    expect(checkContent(root, new Date(day)).mistakes).toEqual([]);
  });
});

test('the name of a topic may be the folder of an answer', () => {
  for (const { id } of provider.topics)
    expect(planText(['answer', `${id}/first`, 'What is it?'], day)).toBeDefined();
});

for (const parameters of [
  [],
  ['answer', 'webmail/sort'],
  ['answer', 'sort', 'How?'],
  ['answer', 'cooking/soup', 'How do I cook?'],
  ['answer', 'webmail/Sort Mail', 'How?'],
  ['answer', '../webmail/sort', 'How?'],
  ['answer', 'webmail/../../sort', 'How?'],
  ['guide', 'webmail/sort', 'Testbird'],
  ['guide', 'Testbird', 'Testbird'],
  ['page', 'imprint', 'Imprint'],
]) {
  test(`“${parameters.join(' ')}” makes nothing`, () => {
    expect(planText(parameters, day)).toBeUndefined();
  });
}

test('the command makes the file, and leaves alone one that is there', () => {
  const file = 'content/faq/webmail/sort-mail.md';
  withContent({}, (root) => {
    expect(runCommand('new', root, answer)).toEqual({
      code: 0,
      output: `${file} is made. Fill it in, then run “npm run check”.\n`,
      errors: '',
    });
    writeFileSync(join(root, file), 'Mine.');
    expect(runCommand('new', root, answer)).toEqual({
      code: 1,
      output: '',
      errors: `${file} is there already. Choose another name, or edit it.\n`,
    });
    expect(readFileSync(join(root, file), 'utf8')).toBe('Mine.');
  });
});

test('the command says how to ask for a text', () => {
  const { code, errors } = withContent({}, (root) => runCommand('new', root, ['answer']));
  expect(code).toBe(1);
  expect(errors).toMatch(
    /^Make an answer: {2}npm run new -- answer <folder>\/<slug>[\s\S]*mail-setup, webmail/u,
  );
});
