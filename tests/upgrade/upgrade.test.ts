import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { root } from '../support/fixture-site.ts';
import { Repository } from './repository.ts';

// What content/README.md promises about `git merge upstream/main`, tried with the texts that the fixtures share.

const facts = readFileSync(`${root}tests/providers/mail-only/provider.ts`, 'utf8')
  .replace("'../../../src/", "'../src/")
  .replace(
    'defineProvider({',
    "defineProvider({\n  hide: ['faq/sales/free-trial'],\n  confirmed: ['pages/support@2026-11-23'],\n",
  );
const theme = ':root {\n  --color-accent: light-dark(#1d4f91, #8ab8f0);\n}\n';
const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>\n';
const own = { 'content/provider.ts': facts, 'content/theme.css': theme, 'content/logo.svg': logo };
/** Shipped texts that the operator has edited. */
const edited = ['content/pages/support.md', 'content/faq/mail-setup/server-settings.md'] as const;
const mark = 'We have written this sentence ourselves.';

function writeAnswer(title: string, extra = ''): string {
  return `---
title: ${title}
summary: One or two sentences that answer the question, even if nobody opens the page.
updated: 2026-11-28
reviewed: 2026-11-28
${extra}---

The answer.
`;
}

/** The branch of an operator: own facts, look and texts, two shipped texts edited, one hidden. */
function adopt(repository: Repository): void {
  repository.git('checkout', '--quiet', '-b', 'operator');
  for (const [name, text] of Object.entries(own)) repository.write(name, text);
  repository.commit('Our facts and our look');
  repository.write('content/faq/mail/boats.md', writeAnswer('Can I read my mail on the lake?'));
  repository.write(
    'content/faq/security/our-keys.md',
    writeAnswer('Where are your keys?', 'aliases: [/faq/security/keys/]\n'),
  );
  repository.commit('Our answers');
  for (const name of edited) repository.edit(name, (text) => `${text.trimEnd()}\n\n${mark}\n`);
  repository.commit('Our words');
}

/** The kinds of commits that upstream makes. @param turn Counts the commits, so that each is another */
const commits: readonly ((repository: Repository, turn: number) => void)[] = [
  (repository, turn) =>
    repository.write(`content/faq/webmail/new-${turn}.md`, writeAnswer(`What is new in part ${turn}?`)),
  (repository, turn) =>
    repository.write(
      `content/faq/private-browsing/new-${turn}.md`,
      writeAnswer(`What does tunnel ${turn} hide?`, 'needs: [browsing]\npromise: true\n'),
    ),
  (repository, turn) =>
    repository.edit(
      'content/faq/security/app-passwords.md',
      (text) => `${text}\nMore of it, part ${turn}.\n`,
    ),
  // The beginning of a text whose end the operator has edited.
  (repository, turn) =>
    repository.edit(edited[0], (text) => text.replace(/^title: .*$/mu, `title: How support works ${turn}`)),
  (repository, turn) =>
    repository.edit('src/checks/questions/index.ts', (text) => `// Version ${turn}.\n${text}`),
  (repository, turn) =>
    repository.edit(
      'src/site/paths.ts',
      (text) => `${text}\n/** Version ${turn}. */\nexport const v${turn} = ${turn};\n`,
    ),
  (repository, turn) =>
    repository.edit('vercel.json', (text) =>
      text
        .replace('"no-referrer"', `"no-referrer, same-origin"`)
        .replace(/"maxDuration": \d+/u, `"maxDuration": ${30 + turn}`),
    ),
  (repository, turn) =>
    repository.edit('package.json', (text) =>
      text.replace(/"version": "[^"]*"/u, `"version": "0.2.${turn}"`),
    ),
  (repository, turn) =>
    repository.write(
      `content/guides/program-${turn}.mdx`,
      repository.read('content/guides/fairemail.mdx').replace(/^program: .*$/mu, `program: Program ${turn}`),
    ),
  (repository, turn) =>
    repository.edit('src/styles/tokens.css', (text) =>
      text.replace(/--radius: [^;]*;/u, `--radius: 0.${turn + 10}rem;`),
    ),
  (repository, turn) => repository.edit('CHANGELOG.md', (text) => `${text}\n- Change ${turn}\n`),
  (repository, turn) =>
    repository.edit('src/provider/free-facts.ts', (text) =>
      text.replace("  'aliases.count'", `  'added.fact${turn}': 'Something new',\n  'aliases.count'`),
    ),
  (repository, turn) => {
    const [from, to] = [`content/faq/webmail/new-${turn - 12}.md`, `content/faq/webmail/renamed-${turn}.md`];
    repository.git('mv', from, to);
    repository.edit(to, (text) =>
      text.replace('updated:', `aliases: [/faq/webmail/new-${turn - 12}/]\nupdated:`),
    );
  },
];

/** Forty commits on the branch of upstream. */
function release(repository: Repository): void {
  repository.git('checkout', '--quiet', 'main');
  for (let turn = 0; turn < 40; turn += 1) {
    commits[turn % commits.length]?.(repository, turn);
    repository.commit(`Change ${turn}`);
  }
}

let repository: Repository;

test.beforeAll(() => {
  repository = new Repository();
  adopt(repository);
  release(repository);
});

test.afterAll(() => repository.remove());

test.beforeEach(() => {
  repository.git('checkout', '--quiet', '--force', 'operator');
  repository.git('clean', '--quiet', '--force', '-d', '--exclude', 'node_modules');
});

test('what is merged has nothing of this content/, which is the operator’s', () => {
  const names = repository.git('ls-tree', '-r', '--name-only', 'main~40', 'content/').trim().split('\n');
  const listTexts = (part: string) =>
    readdirSync(`${root}tests/providers/${part}`, { recursive: true, encoding: 'utf8' });
  const known = ['texts', 'look', 'both'].flatMap(listTexts).map((name) => `content/${name}`);
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});

test('forty commits of a later version merge without a conflict, and what is the operator’s stays', () => {
  expect(repository.check()).toMatchObject({ wrong: '' });
  expect(Number(repository.git('rev-list', '--count', 'operator..main'))).toBe(40);
  repository.git('checkout', '--quiet', '-b', 'merged');
  repository.git('merge', '--quiet', '--no-edit', 'main');
  for (const [name, text] of Object.entries(own)) expect(repository.read(name)).toBe(text);
  for (const name of edited) expect(repository.read(name)).toContain(mark);
  expect(repository.read('content/faq/mail/boats.md')).toContain('on the lake');
  // What upstream has changed is there as well.
  expect(repository.read(edited[0])).toMatch(/^title: How support works \d+$/mu);
  expect(repository.read('package.json')).toMatch(/"version": "0\.2\.\d+"/u);
  expect(repository.read('content/guides/program-8.mdx')).toContain('program: Program 8');
  expect(repository.check()).toEqual({ wrong: '', end: expect.stringMatching(/^0 wrong, \d+ to note\.$/u) });
});

test('changed facts, colors and logo of the example do not reach an operator who has own ones', () => {
  repository.git('checkout', '--quiet', '-b', 'example', 'main');
  repository.edit('content/provider.ts', (text) =>
    text
      .replace("    'refund.days'", "    'added.fact': 1,\n    'refund.days'")
      .replace(/tagline:\s+'[^']*'/u, "tagline: 'Other words.'"),
  );
  repository.write('content/theme.css', ':root { --radius: 0; }\n');
  repository.write('content/logo.svg', logo.replaceAll('8', '9'));
  repository.commit('The example');
  repository.git('checkout', '--quiet', '-b', 'merged-example', 'operator');
  // Once after cloning, as content/README.md tells.
  repository.git('config', 'merge.ours.driver', 'true');
  repository.git('merge', '--quiet', '--no-edit', 'example');
  for (const [name, text] of Object.entries(own)) expect(repository.read(name)).toBe(text);
  expect(repository.check()).toMatchObject({ wrong: '' });
});

test('an operator who changed no color gets those of a later version', () => {
  repository.git('checkout', '--quiet', '-b', 'plain', 'operator');
  repository.git('checkout', '--quiet', 'main~40', '--', 'content/theme.css');
  repository.commit('The look as it came');
  repository.git('checkout', '--quiet', '-b', 'later-look', 'main');
  repository.write('content/theme.css', ':root { --radius: 0; }\n');
  repository.commit('Another look');
  repository.git('checkout', '--quiet', 'plain');
  repository.git('config', 'merge.ours.driver', 'true');
  repository.git('merge', '--quiet', '--no-edit', 'later-look');
  expect(repository.read('content/theme.css')).toBe(':root { --radius: 0; }\n');
});

test('a shipped text that the operator deletes is named by the check once, with what to do', () => {
  repository.git('checkout', '--quiet', '-b', 'deleted', 'operator');
  repository.git('rm', '--quiet', 'content/guides/thunderbird.mdx');
  repository.edit('content/faq/mail/boats.md', (text) =>
    text
      .replace('The answer.', 'See [the guide](/guides/thunderbird/).')
      .replace('updated:', 'guides: [thunderbird]\nupdated:'),
  );
  const { wrong } = repository.check();
  expect(wrong.trim()).not.toContain('\n');
  expect(wrong).toContain(
    'wrong  content: these published pages lead nowhere now: /guides/thunderbird/. Add each to',
  );
  expect(wrong).toContain('put the file back and name it under “hide” in content/provider.ts.');
});
