import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent, writeRemark, type ContentReport } from '../../src/content-check/index.ts';

const engine = fileURLToPath(new URL('../../src', import.meta.url));

/** Files by their paths below `content/`. */
export type Files = Readonly<Record<string, string>>;

const look: Files = {
  'theme.css': '',
  'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M0 0h32v32z"/></svg>',
};

/** Lays out a project whose `content/` has these files, gives it to a function, and removes it again. */
export function withContent<Result>(files: Files, run: (root: string) => Result): Result {
  const root = writeProject(files);
  try {
    return run(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Lays out a project with these files in its `content/`, until this process ends. @returns Its folder */
export function layOutContent(files: Files): string {
  const root = writeProject(files);
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  return root;
}

function writeProject(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'content-check-'));
  for (const [name, text] of Object.entries({ ...look, ...files })) {
    const file = join(root, 'content', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  symlinkSync(engine, join(root, 'src'));
  return root;
}

/** The day on which these tests believe to run; the texts below were read a few days before. */
const today = new Date('2026-11-28');

export function check(files: Files, now = today): ContentReport {
  return withContent(files, (root) => checkContent(root, now));
}

/** The mistakes in these files as `npm run check` writes them, without `content/`. */
export function listMistakes(files: Files): string[] {
  return check(files).mistakes.map((remark) => writeRemark(remark).replace(/^content\//u, ''));
}

/** The same for what an operator should know, but for a note about the fixture's own address for emergencies. */
export function listNotices(files: Files, now = today): string[] {
  return check(files, now)
    .notices.filter(({ message }) => !message.startsWith('support.emergency is at '))
    .map((remark) => writeRemark(remark).replace(/^content\//u, ''));
}

/** Lines of frontmatter by field; `undefined` leaves a field out. */
type Fields = Readonly<Record<string, string | undefined>>;

const answerFields: Fields = {
  title: 'How do I sort my mail into folders?',
  summary: 'Open the settings of webmail and add a rule there, which takes a minute.',
  updated: '2026-11-23',
  reviewed: '2026-11-23',
};

const guideFields: Fields = {
  title: 'Set up Testbird for your mail',
  program: 'Testbird',
  kind: 'mail',
  platforms: '[linux]',
  versions: 'all',
  summary: 'Testbird asks for the names of our servers, and you enter them in two minutes.',
  checked: '{ date: 2026-11-23, how: vendor-docs, source: "https://docs.example/" }',
  minutes: '2',
  automatic: 'false',
  updated: '2026-11-23',
  reviewed: '2026-11-23',
};

/** A text without a mistake. Its fields stand on the lines from 2 on; new ones follow those that every answer has. */
export function writeAnswer(fields: Fields = {}, body = 'Open the settings.'): string {
  return writeText({ ...answerFields, ...fields }, body);
}

/** The body of an answer without further fields begins on this line. */
export const bodyLine = 8;

export const guideBody = `## Before you start

What you need.

## Set it up by hand

<Steps>

1. Open it.

</Steps>

## Check that it works

It works.

## If it does not work

Try again.

## Remove the account again

Remove it.
`;

export function writeGuide(fields: Fields = {}, body = guideBody): string {
  return writeText({ ...guideFields, ...fields }, body);
}

/** The body of a guide without further fields begins on this line. */
export const guideBodyLine = 15;

function writeText(fields: Fields, body: string): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}
