import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { guideBody, withContent, writeAnswer, writeGuide } from '../../support/content.ts';
import { runCommand, runWithFacts } from './run-command.ts';

const facts = readFileSync(new URL('../../providers/both/provider.ts', import.meta.url), 'utf8');

/** What is to be noted about the fixture itself. */
const ownMail =
  'content/provider.ts: support.emergency is at harborlight.example, which is your own mail, so nobody is woken ' +
  'when that is down. Use a mailbox elsewhere, or set PAGE_TO or PAGERS on the server.';

test('texts without a mistake end with 0, and what is to be noted is told', () => {
  const files = {
    'faq/webmail/sort.md': writeAnswer({ promise: 'true', role: 'app-passwords' }),
    'guides/testbird.mdx': writeGuide(),
  };
  expect(withContent(files, (root) => runCommand('check', root))).toEqual({
    code: 0,
    output:
      'note   content/faq/webmail/sort.md: makes a promise in your name. ' +
      "Read /faq/webmail/sort/ on your site, and add 'faq/webmail/sort@2026-11-23' to “confirmed”.\n" +
      `note   ${ownMail}\n\n` +
      'Once you’ve read every promise and stand by it, put this into content/provider.ts:\n' +
      "  confirmed: [\n    'faq/webmail/sort@2026-11-23',\n  ],\n\n0 wrong, 2 to note.\n",
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
    expect.stringMatching(/^wrong {2}content\/guides\/testbird\.mdx:39: its markup can’t be read: /u),
    expect.stringMatching(/^wrong {2}content\/pages\/privacy\.md:5: reviewed: is not a day/u),
    expect.stringMatching(/^wrong {2}content\/pages\/privacy\.md:8: There is no fact called “imap\.hots”/u),
  ]);
  expect(output).toBe(`note   ${ownMail}\n\n3 wrong, 1 to note.\n`);
});

test('a text that is left out is counted, and told with its reason with --all', () => {
  const files = {
    'faq/webmail/left.md': writeAnswer({ needs: '[other]' }),
    'faq/webmail/hidden.md': writeAnswer({ mostAsked: '1' }),
  };
  const hiding = facts.replace('  facts: {', "  hide: ['faq/webmail/hidden'],\n  facts: {");
  const left = (name: string, why: string) =>
    `left   content/faq/webmail/${name}.md: is not published, because of ${why}.`;
  withContent(files, (root) => {
    expect(runWithFacts('check', root, hiding).output).toContain('2 texts aren’t published here');
    const { output } = runWithFacts('check', root, hiding, ['--all']);
    expect(output).toContain(left('hidden', '“hide” in content/provider.ts'));
    expect(output).toContain(left('left', '“needs”: other'));
  });
});

test('wrong facts are told as a plain list with their lines', () => {
  const wrong = facts.replace('tagline:', 'tagine:').replace("opens: '09:00'", "opens: '9'");
  const { code, output, errors } = withContent({}, (root) => runWithFacts('check', root, wrong));
  expect({ code, output }).toEqual({ code: 1, output: '' });
  const findLine = (text: string) => wrong.slice(0, wrong.indexOf(text)).split('\n').length;
  expect(errors.trim().split('\n')).toEqual([
    `content/provider.ts:${findLine("opens: '9'")} › support.opens: is not a time such as 09:00.`,
    `content/provider.ts:${findLine('tagine:')} › tagine: unknown. Did you mean tagline?`,
  ]);
});

for (const [what, broken, mistake] of [
  [
    'a comma that is missing',
    facts.replace(/(domain: '[^']*'),/u, '$1'),
    /^content\/provider\.ts:\d+: can’t be read: a comma, [^']*above\.$/mu,
  ],
  [
    'an apostrophe in straight quotes',
    facts.replace(/tagline: '[^']*'/u, "tagline: 'We're here.'"),
    /^content\/provider\.ts:\d+: can’t be read: a text ends at its own apostrophe\./u,
  ],
  [
    'a text in curly quotes',
    facts.replace(/domain: '([^']*)'/u, 'domain: ‘$1’'),
    /^content\/provider\.ts:\d+: can’t be read: a text stands in curly quotes\./u,
  ],
  [
    'an end that is cut off',
    facts.replace(/\}\);\s*$/u, ''),
    /^content\/provider\.ts:\d+: can’t be read: the \{ on this line is not closed\./u,
  ],
  [
    'a text without quotes',
    facts.replace(/domain: '[^']*'/u, 'domain: harbor'),
    /^content\/provider\.ts:\d+: .*Put quotes/u,
  ],
  [
    'a first line that is missing',
    facts.replace(/^import .*\n/mu, ''),
    /^content\/provider\.ts:1: can’t be read: its first line is missing\. Put this there: import \{ defineProvider \}/u,
  ],
  [
    'a service that stands twice',
    facts.replace(/services: \{\n/u, "$&    imap: { kind: 'imap' },\n"),
    /^wrong {2}content\/provider\.ts:\d+: “imap” stands here a second time \(first on line \d+\)/u,
  ],
  [
    'a text to hide that isn’t there',
    facts.replace('  facts: {', "  hide: ['faq/sales/nothing'],\n  facts: {"),
    /^wrong {2}content\/provider\.ts:\d+: hide: there is no text “faq\/sales\/nothing”\. /u,
  ],
] as const) {
  test(`${what} is told with its line`, () => {
    const { code, errors } = withContent({}, (root) => runWithFacts('check', root, broken));
    expect(code).toBe(1);
    expect(errors).toMatch(mistake);
    expect(errors.trim()).not.toContain('\n');
  });
}

test('a merge conflict in the facts is told as one, with its line, though they can’t be read', () => {
  const line = facts.slice(0, facts.indexOf('  tagline:')).split('\n').length;
  const broken = facts.replace(/^ {2}tagline: .*\n/mu, '<<<<<<< HEAD\n$&=======\n$&>>>>>>> upstream/main\n');
  const { code, errors } = withContent({}, (root) => runWithFacts('check', root, broken));
  expect(code).toBe(1);
  expect(errors).toMatch(
    new RegExp(`^content/provider\\.ts:${line}: a merge conflict is not solved\\. `, 'u'),
  );
  expect(errors.trim()).not.toContain('\n');
});
