import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cleanEnvironment } from '../../support/fixture-site.ts';
import { installPeers } from '../build/peers.ts';

/** A page of Starlight. */
export interface Doc {
  /** Address path, with a slash at each end. */
  path: string;
  title: string;
  description: string;
  /** Markdown, without the title. */
  body: string;
}

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
  const folder = await findFolder();
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
  // Astro bundles what the packages named there bring.
  await cp(join(folder, '../package.json'), join(folder, 'package.json'));
  const env = { ...cleanEnvironment(), ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync(process.execPath, ['../node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(folder, 'dist');
}

/** The site that was built last. */
export async function findStarlight(): Promise<string> {
  return join(await findFolder(), 'dist');
}

async function findFolder(): Promise<string> {
  return join(await installPeers(), 'starlight-pages');
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
