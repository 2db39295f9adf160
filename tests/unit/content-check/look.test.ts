import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { checkLook } from '../../../src/content-check/look.ts';

const tokens = fileURLToPath(new URL('../../../src/styles/tokens.css', import.meta.url));
const goodLogo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"></svg>';

/** Checks a look in a folder of its own. */
function check(theme: string, logo?: string): ReturnType<typeof checkLook> {
  const root = mkdtempSync(join(tmpdir(), 'look-'));
  try {
    mkdirSync(join(root, 'content'));
    mkdirSync(join(root, 'src/styles'), { recursive: true });
    cpSync(tokens, join(root, 'src/styles/tokens.css'));
    writeFileSync(join(root, 'content/theme.css'), theme);
    if (logo !== undefined) writeFileSync(join(root, 'content/logo.svg'), logo);
    return checkLook(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

test('a look of which nothing is wrong has no remark', () => {
  expect(check('', goodLogo)).toEqual({ mistakes: [], notices: [] });
});

test('values that nothing can use, and a logo that is none, are mistakes', () => {
  expect(check(':root {\n  --color-acent: light-dark(#111, #222);\n}', 'a logo').mistakes).toEqual([
    { file: 'content/theme.css', line: 2, message: '--color-acent is unknown. Did you mean --color-accent?' },
    { file: 'content/logo.svg', message: 'holds no drawing: it must be one <svg> … </svg>.' },
  ]);
});

test('a theme that can’t be read is told with the line where a sign is missing, and not as a wrong color', () => {
  const color = '--color-accent: light-dark(#1d4f91, #8ab8f0)';
  const file = 'content/theme.css';
  expect(check(`:root {\n  ${color}\n  --radius: 0;\n}`, goodLogo).mistakes).toEqual([
    { file, line: 2, message: 'there is no ; at the end of the value. Put one there.' },
  ]);
  expect(check(`:root\n  ${color};\n}`, goodLogo).mistakes).toEqual([
    { file, line: 1, message: 'there is no { behind “:root”. Put one there.' },
  ]);
});

test('a file that is missing is a mistake', () => {
  expect(check('').mistakes).toEqual([
    { file: 'content/logo.svg', message: 'is missing. Take it from the repository again.' },
  ]);
});

test('colors that are hard to read are noticed, and stop nothing', () => {
  const { mistakes, notices } = check(':root { --color-quiet: light-dark(#cccccc, #a9b3ab); }', goodLogo);
  expect(mistakes).toEqual([]);
  expect(notices[0]).toEqual({
    file: 'content/theme.css',
    message: expect.stringMatching(
      /^In light pages --color-quiet \(#cccccc\) on --color-page .* it needs 4\.5\.$/u,
    ),
  });
});
