import { execFile } from 'node:child_process';
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { readText } from '../../src/site/kept-text.ts';
import {
  buildSite,
  cleanEnvironment,
  layOutSite,
  removeSite,
  root,
  type BuildResult,
} from '../support/fixture-site.ts';
import { writeAnswer } from '../support/site-texts.ts';

// Astro keeps what it has made of each file, so every mistake is tried twice: a second build once passed in silence.

test.describe.configure({ mode: 'serial' });

let folder: string;

test.beforeAll(async () => {
  folder = await layOutSite({ fixture: 'both' });
});

test.afterAll(() => removeSite(folder));

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

const read = (name: string) => readFile(join(folder, name), 'utf8');

async function buildTwice(): Promise<BuildResult[]> {
  return [await buildSite(folder, { CI: 'yes' }), await buildSite(folder, { CI: 'yes' })];
}

test('mistakes in every part of content/ stop the build with one list, and stop it again', async () => {
  const changed = ['content/pages/support.md', 'content/guides/thunderbird.mdx', 'content/theme.css'];
  const before = await Promise.all(changed.map(read));
  await appendFile(
    join(folder, 'content/pages/support.md'),
    '\n[[nmae]] and [filters](/faq/webmail/filter/)\n',
  );
  await appendFile(join(folder, 'content/guides/thunderbird.mdx'), '\n<Note>\n');
  await appendFile(join(folder, 'content/theme.css'), '\n:root { --color-accent: red; }\n');
  const text = writeAnswer('Keep it.');
  await write('content/faq/other/bad-date.md', text.replace('reviewed: 2026-11-23', 'reviewed: 28.11.2026'));
  await write('content/faq/other/no-yaml.md', text.replace('title: How', 'title: Mail: how'));
  await write('content/faq/other/no-fields.md', 'The answer.\n');
  for (const { failed, printed } of await buildTwice()) {
    expect(failed).toBe(true);
    for (const mistake of [
      /content\/faq\/other\/bad-date\.md:6: reviewed: is not a day; write it as 2026-11-28\./u,
      /content\/faq\/other\/no-fields\.md:1: has no frontmatter\./u,
      /content\/faq\/other\/no-yaml\.md:2: the frontmatter is not valid YAML: /u,
      /content\/guides\/thunderbird\.mdx:\d+: its markup can’t be read: Expected a closing tag for `<Note>`\./u,
      /content\/pages\/support\.md:\d+: There is no fact called “nmae”\./u,
      /content\/pages\/support\.md:\d+: the link \/faq\/webmail\/filter\/ leads nowhere\. Did you mean/u,
      /content\/theme\.css:\d+: --color-accent: “red” /u,
      /\n7 wrong\. “npm run check” shows the list again\./u,
    ]) {
      expect(printed).toMatch(mistake);
    }
    // The list alone: no word of Astro's, which would look as if the engine had broken.
    expect(printed).toMatch(/^content\/[\s\S]*the list again\.\n$/u);
    expect(printed).not.toMatch(/^ +at |unhandled|Stack trace/mu);
  }
  for (const [index, name] of changed.entries()) await write(name, before[index] ?? '');
  for (const name of ['bad-date', 'no-yaml', 'no-fields'])
    await rm(join(folder, `content/faq/other/${name}.md`));
});

test('wrong facts stop the build with a plain list, and stop it again', async () => {
  const facts = await read('content/provider.ts');
  await write(
    'content/provider.ts',
    facts.replace('tagline:', 'tagine:').replace(/opens: '[^']*'/u, "opens: '9'"),
  );
  for (const { failed, printed } of await buildTwice()) {
    expect(failed).toBe(true);
    expect(printed).toContain('content/provider.ts › support.opens: is not a time such as 09:00.');
    expect(printed).toContain('content/provider.ts › tagine: unknown. Did you mean tagline?');
    expect(printed).not.toMatch(/^ +at |ZodError|invalid_type|Stack trace|tagline: is missing/mu);
  }
  await write('content/provider.ts', facts);
});

test('a picture that isn’t there stops the build with file and line, and stops it again', async () => {
  await write('content/faq/other/no-picture.md', writeAnswer('![A map](./map.png)'));
  for (const { failed, printed } of await buildTwice()) {
    expect(failed).toBe(true);
    expect(printed).toMatch(
      /^content\/faq\/other\/no-picture\.md:9: \.\/map\.png isn’t there: .*\n\n1 wrong/u,
    );
  }
  await rm(join(folder, 'content/faq/other/no-picture.md'));
});

test('a merge conflict that nobody has solved stops the build alone, in the facts as well', async () => {
  const conflict = '<<<<<<< HEAD\n\n=======\n>>>>>>> upstream/main\n';
  await write('content/faq/other/conflict.md', writeAnswer(`[nowhere](/faq/nowhere/)\n${conflict}`));
  const { failed, printed } = await buildSite(folder, { CI: 'yes' });
  expect(failed).toBe(true);
  expect(printed).toMatch(
    /^content\/faq\/other\/conflict\.md:10: a merge conflict is not solved\. .*\n\n1 wrong/u,
  );
  await rm(join(folder, 'content/faq/other/conflict.md'));

  const facts = await read('content/provider.ts');
  await write('content/provider.ts', `${conflict}${facts}`);
  const build = promisify(execFile)(process.execPath, ['src/commands/build.ts'], {
    cwd: folder,
    env: cleanEnvironment(),
  });
  await expect(build).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^content\/provider\.ts:1: a merge conflict is not solved\. [^\n]*\n$/u),
  });
  await write('content/provider.ts', facts);
});

test('what is kept of a page for the next build has the facts, the links and the engine of that one', async () => {
  await write('content/faq/other/other-page.md', writeAnswer('The other page.'));
  await write(
    'content/faq/other/kept-page.md',
    writeAnswer('Open **[[webmail.menu.filters]]**, or see [the other page](/faq/other/other-page/).'),
  );
  const menu = /('webmail\.menu\.filters': )'([^']*)'/u;
  const facts = await read('content/provider.ts');
  const written = menu.exec(facts)?.[2] ?? '';
  const link = '<a href="/faq/other/other-page/">the other page</a>';
  expect(await readKept()).toBe(`<p>Open <strong>${written}</strong>, or see ${link}.</p>`);

  await write('content/provider.ts', facts.replace(menu, "$1'Tools › Sieve'"));
  expect(await readKept()).toBe(`<p>Open <strong>Tools › Sieve</strong>, or see ${link}.</p>`);

  await write('content/faq/other/other-page.md', writeAnswer('The other page.', { needs: '[other]' }));
  expect(await readKept()).toBe('<p>Open <strong>Tools › Sieve</strong>, or see the other page.</p>');

  const engine = await read('src/integrations/markdown.ts');
  await write(
    'src/integrations/markdown.ts',
    engine.replace('fillFacts(node.value))', 'node.value.toUpperCase())'),
  );
  expect(await readKept()).toBe(
    '<p>OPEN <strong>[[WEBMAIL.MENU.FILTERS]]</strong>, OR SEE THE OTHER PAGE.</p>',
  );
  await write('src/integrations/markdown.ts', engine);
});

/** What Astro keeps of the page, after it has read all texts as it does before a build. */
async function readKept(): Promise<string> {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'sync'], { cwd: folder, env: cleanEnvironment() });
  const kept: unknown = JSON.parse(await read('node_modules/.astro/data-store.json'));
  const texts = Array.isArray(kept) ? kept.filter((value) => typeof value === 'string') : [];
  return (
    texts
      .map(unpack)
      .find((text) => /^<p>Open /iu.test(text))
      ?.trim() ?? ''
  );
}

/** What a kept value holds, if it's a text that was packed. */
function unpack(packed: string): string {
  try {
    return readText({ rendered: { html: '', metadata: { packed } } })?.text ?? '';
  } catch {
    return '';
  }
}
