import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { guideBody, withContent, writeAnswer, writeGuide } from '../../support/content.ts';
import { runCommand, runWithFacts } from './run-command.ts';

const facts = readFileSync(new URL('../../providers/both/provider.ts', import.meta.url), 'utf8');

test('texts without a mistake end with 0, and what is to be noted is told', () => {
  const files = {
    'faq/webmail/sort.md': writeAnswer({ promise: 'true', role: 'app-passwords' }),
    'guides/testbird.mdx': writeGuide(),
  };
  expect(withContent(files, (root) => runCommand('check', root))).toEqual({
    code: 0,
    output:
      'note   content/faq/webmail/sort.md: makes a promise in your name. ' +
      "Read it, and add 'faq/webmail/sort@2026-11-23' to “confirmed” in content/provider.ts.\n\n0 wrong, 1 to note.\n",
    errors: '',
  });
});

test('mistakes end with 1, and each stands on a line with its file', () => {
  const files = {
    'pages/privacy.md': writeAnswer({ reviewed: '28.11.2026' }, '[[imap.hots]]'),
    'guides/testbird.mdx': writeGuide({}, `${guideBody}\n<Note>`),
  };
  const { code, output, errors } = withContent(files, (root) => runCommand('check', root));
  expect(code).toBe(1);
  expect(errors.trim().split('\n')).toEqual([
    expect.stringMatching(/^wrong {2}content\/guides\/testbird\.mdx:39: its markup cannot be read: /u),
    expect.stringMatching(/^wrong {2}content\/pages\/privacy\.md:5: reviewed: is not a day/u),
    expect.stringMatching(/^wrong {2}content\/pages\/privacy\.md:8: There is no fact called “imap\.hots”/u),
  ]);
  expect(output).toBe('\n3 wrong, 0 to note.\n');
});

test('wrong facts are told as a plain list', () => {
  const wrong = facts.replace('tagline:', 'tagine:').replace("opens: '09:00'", "opens: '9'");
  const { code, output, errors } = withContent({}, (root) => runWithFacts('check', root, wrong));
  expect({ code, output }).toEqual({ code: 1, output: '' });
  expect(errors.trim().split('\n')).toEqual([
    'content/provider.ts › tagline: is missing. Write a text in quotes.',
    'content/provider.ts › support.opens: is not a time such as 09:00.',
    'content/provider.ts › tagine: unknown. Did you mean tagline?',
  ]);
});

for (const [what, broken, mistake] of [
  [
    'a comma that is missing',
    facts.replace(/(domain: '[^']*'),/u, '$1'),
    /^content\/provider\.ts:\d+: cannot be read: .* comma/u,
  ],
  [
    'a text without quotes',
    facts.replace(/domain: '[^']*'/u, 'domain: harbor'),
    /^content\/provider\.ts:\d+: .*Put quotes/u,
  ],
] as const) {
  test(`${what} is told with its line`, () => {
    const { code, errors } = withContent({}, (root) => runWithFacts('check', root, broken));
    expect(code).toBe(1);
    expect(errors).toMatch(mistake);
    expect(errors.trim()).not.toContain('\n');
  });
}
