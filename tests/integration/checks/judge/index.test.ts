import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findFixture } from '../../../support/fixture-site.ts';
import type { Verdict } from '../../../../src/checks/judge/judge.ts';

/** The fixture's site is built before the tests: the topics are learned from its texts. */
const root = findFixture('both');
const messages = join(import.meta.dirname, 'messages.jsonl');

interface Ending {
  code: number | string;
  stdout: string;
  stderr: string;
}

/** Runs the command as `npm run judge` does. */
function judge(...args: string[]): Promise<Ending> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'src/checks/judge/index.ts'), ...args],
      (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, stdout, stderr });
      },
    );
  });
}

test('prints a verdict for each line, as JSON', async () => {
  const { code, stdout, stderr } = await judge(messages);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const verdicts = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Verdict);
  expect(verdicts).toMatchObject([
    { id: 'password', several: false, offered: false, english: true, language: 'en', emergency: false },
    {
      id: 'two',
      several: true,
      offered: false,
      parts: [
        'How do I set an automatic reply for my vacation?',
        'Another question: where do I find the invoice of last month?',
      ],
      english: true,
    },
    { id: 'outage', several: false, offered: false, english: true, emergency: true, help: null },
    { id: 4, several: false, english: false, language: 'de' },
  ]);
  expect(verdicts[0]).toMatchObject({ subject: 'mail-setup', topic: 'mail-setup' });
  // The answer that is suggested with a doubt is one of this site's.
  expect(verdicts[0]?.help).toBe('mail-setup/password-rejected');
  for (const verdict of verdicts) {
    expect(Object.keys(verdict)).toEqual([
      'id',
      'several',
      'offered',
      'parts',
      'english',
      'language',
      'subject',
      'topic',
      'emergency',
      'help',
    ]);
  }
});

test('prints the score of all files together, as one table', async () => {
  const { code, stdout } = await judge('--score', messages, messages);
  expect(code).toBe(0);
  expect(stdout).toMatch(/one question: held +0 of 4 /u);
  expect(stdout).toMatch(/one question: offered to split +0 of 4 /u);
  expect(stdout).toMatch(/several, joined by a program: found +2 of 2 /u);
  expect(stdout).toMatch(/questions in exactly one part +4 of 4 +100\.0 %/u);
  expect(stdout).toMatch(/Time for one of 8 messages/u);
});

test('a file that is not there, no file and an unknown option end with what to do', async () => {
  expect(await judge('no-such.jsonl')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'no-such.jsonl can’t be read (ENOENT).\n',
  });
  for (const args of [[], ['--table', messages]]) {
    expect(await judge(...args)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('npm run --silent judge -- FILE.jsonl'),
    });
  }
});

test('a line that cannot be read is named, and nothing is judged', async () => {
  const file = join(root, 'package.json');
  expect(await judge(file)).toEqual({
    code: 1,
    stdout: '',
    stderr: `${file}, line 1: this is not JSON. Each line holds one JSON object.\n`,
  });
});
