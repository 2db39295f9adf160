import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment, root } from '../../support/fixture-site.ts';

/** A page of Starlight. */
export interface Doc {
  /** Address path, with a slash at each end. */
  path: string;
  title: string;
  description: string;
  /** Markdown, without the title. */
  body: string;
}

const packages = fileURLToPath(new URL('../build/peers/', import.meta.url));

/**
 * Builds a site with Starlight, which is installed on first use, exactly as its lockfile says.
 * @param links Its menu; without it, Starlight would list all pages on each
 * @param pictures Folder of the pictures that the pages show
 * @returns The built site, until another one is built
 */
export async function buildStarlight(
  docs: readonly Doc[],
  links: readonly { label: string; link: string }[],
  pictures?: string,
): Promise<string> {
  const folder = await install();
  for (const old of ['src', 'public', 'dist', '.astro'])
    await rm(join(folder, old), { recursive: true, force: true });
  const write = async (name: string, text: string) => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  };
  await write('astro.config.mjs', writeConfig(links));
  await write('src/content.config.ts', contentConfig);
  for (const doc of docs)
    await write(`src/content/docs${doc.path.replace(/\/$/u, '') || '/index'}.md`, writeDoc(doc));
  if (pictures && existsSync(pictures))
    await cp(pictures, join(folder, 'public/pictures'), { recursive: true });
  run(process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], folder);
  return join(folder, 'dist');
}

/** Folder of the site that was built last. */
export async function findStarlight(): Promise<string> {
  return join(await findInstallation(), 'dist');
}

async function findInstallation(): Promise<string> {
  const lock = await readFile(join(packages, 'package-lock.json'));
  const name = createHash('sha256').update(lock).digest('hex').slice(0, 10);
  return join(root, '.fixtures/bench-starlight', name);
}

async function install(): Promise<string> {
  const folder = await findInstallation();
  if (existsSync(folder)) return folder;
  const half = `${folder}.half`;
  await rm(half, { recursive: true, force: true });
  await cp(packages, half, { recursive: true });
  await cp(join(root, '.npmrc'), join(half, '.npmrc'));
  run('npm', ['ci', '--ignore-scripts', '--loglevel=error'], half);
  await rename(half, folder);
  return folder;
}

function run(program: string, parameters: readonly string[], cwd: string): void {
  const env = { ...cleanEnvironment(), ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync(program, parameters, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

function writeConfig(links: readonly { label: string; link: string }[]): string {
  return `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://support.example.org',
  integrations: [starlight({ title: 'Support', sidebar: ${JSON.stringify(links)} })],
});
`;
}

const contentConfig = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

function writeDoc({ title, description, body }: Doc): string {
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(description)}`,
    '---',
    '',
    body,
  ].join('\n');
}
