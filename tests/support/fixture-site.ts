import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository that the tests stand in; ends with a slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a process loads (`--import`) to see the facts of a fixture instead of those in `content/`. */
export const fixtureHook = new URL('use-fixture.mjs', import.meta.url).href;

/** The providers that the engine's tests run with, as folders of `tests/providers`. */
export const fixtureNames = ['both', 'mail-only', 'browsing-only'] as const;
export type FixtureName = (typeof fixtureNames)[number];

/** Sites are laid out here: not below `node_modules`, from where Node runs no TypeScript. Git ignores it. */
const fixturesFolder = join(root, '.fixtures');
const providersFolder = join(root, 'tests/providers');

/** What an operator's checkout has of the engine. */
const engineParts = ['src', 'api', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'vercel.json'];
/** The collections of texts in `content/`. */
const collections = ['faq', 'guides', 'pages'];

/** How a site is laid out. */
interface Layout {
  /** Name of its folder below `.fixtures`; without one it gets a name that no other has. */
  name?: string;
  fixture: FixtureName;
  /** Folder with `faq`, `guides` and `pages`; by default the small set that the fixtures share. */
  texts?: string;
  /** Changes the source of the fixture's facts. */
  change?: (source: string) => string;
}

/** Where a fixture stands once it is prepared (see `prepare.ts`). */
export function findFixture(fixture: FixtureName | 'bench'): string {
  return join(fixturesFolder, fixture);
}

/**
 * Lays out a site as an operator's checkout would be: this engine, with the facts of a fixture and the texts
 * in its `content/`. Whatever stood there before is removed.
 * @returns Its folder
 */
export async function layOutSite({
  name,
  fixture,
  texts = join(providersFolder, 'texts'),
  change = (source) => source,
}: Layout): Promise<string> {
  await mkdir(fixturesFolder, { recursive: true });
  const folder = name ? join(fixturesFolder, name) : await mkdtemp(join(fixturesFolder, `${fixture}-`));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const part of engineParts) await cp(join(root, part), join(folder, part), { recursive: true });
  await linkModules(join(folder, 'node_modules'));
  await writeContent(join(folder, 'content'), texts);
  const source = await readFile(join(providersFolder, fixture, 'provider.ts'), 'utf8');
  await writeFile(join(folder, 'content/provider.ts'), change(source.replace("'../../../src/", "'../src/")));
  return folder;
}

/** Removes what `layOutSite` has made. */
export async function removeSite(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/**
 * Makes a folder of links instead of one link: Astro and Vite keep their caches in it, which sites must not
 * share. The links are relative, so that they still hold where a built function is laid out.
 */
async function linkModules(folder: string): Promise<void> {
  await mkdir(folder);
  const names = await readdir(join(root, 'node_modules'));
  const packages = names.filter((name) => !name.startsWith('.') || name === '.bin');
  const target = relative(folder, join(root, 'node_modules'));
  await Promise.all(packages.map((name) => symlink(join(target, name), join(folder, name))));
}

/** What a site may have beside its texts. */
const optional = ['labels', 'pictures', 'programs.json'];

async function writeContent(folder: string, texts: string): Promise<void> {
  await mkdir(folder);
  for (const name of collections) await cp(join(texts, name), join(folder, name), { recursive: true });
  for (const name of optional) {
    if (existsSync(join(texts, name))) await cp(join(texts, name), join(folder, name), { recursive: true });
  }
  const look = join(providersFolder, 'look');
  for (const name of await readdir(look)) await cp(join(look, name), join(folder, name));
  await writeFile(
    join(folder, 'README.md'),
    'Laid out by tests/support/fixture-site.ts; nothing here is kept.\n',
  );
}

/** How a build ended, and what it printed. */
export interface BuildResult {
  failed: boolean;
  printed: string;
}

/** Runs `astro build` in the folder of a site. */
export function buildSite(folder: string, env: Record<string, string> = {}): Promise<BuildResult> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
      { cwd: folder, env: { ...cleanEnvironment(), ...env }, maxBuffer: 1e8 },
      (error, stdout, stderr) => resolve({ failed: error !== null, printed: stdout + stderr }),
    );
  });
}

/** Lays out a site and builds it. @throws Error with what the build printed, when it fails */
export async function buildFixture(layout: Layout): Promise<string> {
  const folder = await layOutSite(layout);
  // What an earlier run has sent must not be recognized in this one.
  await rm(`${folder}/data`, { recursive: true, force: true });
  const { failed, printed } = await buildSite(folder, { CI: 'yes' });
  if (failed) throw new Error(`${layout.name ?? layout.fixture} could not be built.\n${printed}`);
  return folder;
}

/** This process's environment without the hook that puts a fixture in place of `content/provider.ts`. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...environment } = process.env;
  return environment;
}
