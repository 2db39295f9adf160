import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../support/fixture-site.ts';

/** The peers' packages are installed here, on first use. */
const installed = join(root, '.fixtures/bench-peers');
const declared = join(root, 'tests/bench/build/peers');

export type Peer = 'plain' | 'starlight';

/** Components of guides, which the peers draw as plainly as they can. */
const components = ['Caution', 'Expect', 'ImportCode', 'Note', 'Settings', 'Steps'];

/**
 * Installs Astro, Pagefind and Starlight in the versions of `peers/package-lock.json`, unless they are there.
 * @returns Their folder; sites beside their packages find them
 */
export async function installPeers(): Promise<string> {
  const lock = await readFile(join(declared, 'package-lock.json'), 'utf8');
  if ((await readFile(join(installed, 'package-lock.json'), 'utf8').catch(() => '')) === lock)
    return installed;
  await rm(installed, { recursive: true, force: true });
  await cp(declared, installed, { recursive: true });
  await rm(join(installed, 'package-lock.json'));
  await cp(join(root, '.npmrc'), join(installed, '.npmrc'));
  await writeFile(join(installed, 'npm-shrinkwrap.json'), lock);
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: installed,
    stdio: 'inherit',
  });
  await writeFile(join(installed, 'package-lock.json'), lock);
  return installed;
}

/**
 * Lays out a site of a peer, beside the peers' packages, with the same texts at the same addresses.
 * @returns Its folder
 */
export async function layOutPeer(peer: Peer, name: string, texts: string): Promise<string> {
  const folder = join(installed, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'src/components'), { recursive: true });
  // Astro bundles what the packages named there bring.
  await cp(join(declared, 'package.json'), join(folder, 'package.json'));
  for (const component of components)
    await writeFile(join(folder, `src/components/${component}.astro`), '<div><slot /></div>\n');
  for (const [file, text] of Object.entries(sources[peer])) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  await copyTexts(texts, join(folder, 'src/content/docs'));
  return folder;
}

/** A guide imports what it uses: neither peer hands components to a text. */
async function copyTexts(texts: string, folder: string): Promise<void> {
  const imports = components
    .map((name) => `import ${name} from '../../../components/${name}.astro';`)
    .join('\n');
  await cp(texts, folder, { recursive: true });
  for (const name of await readdir(join(folder, 'guides'))) {
    const text = await readFile(join(folder, 'guides', name), 'utf8');
    await writeFile(
      join(folder, 'guides', name),
      text.replace(/\n---\n/u, () => `\n---\n\n${imports}\n`),
    );
  }
}

/** The command that builds a peer's site; Starlight calls Pagefind itself. */
export function writeCommand(peer: Peer): string[] {
  const astro = `"${process.execPath}" ../node_modules/astro/bin/astro.mjs build`;
  const pagefind = `"${process.execPath}" ../node_modules/pagefind/lib/runner/bin.cjs --site dist`;
  return ['sh', '-c', peer === 'plain' ? `${astro} && ${pagefind}` : astro];
}

const sources: Readonly<Record<Peer, Readonly<Record<string, string>>>> = {
  plain: {
    'astro.config.mjs': `
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://support.example', trailingSlash: 'always', integrations: [mdx()] });
`,
    'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  docs: defineCollection({ loader: glob({ base: './src/content/docs', pattern: '**/*.{md,mdx}' }) }),
};
`,
    'src/pages/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('docs')).map((page) => ({ params: { slug: page.id }, props: { page } }));
}
const { page } = Astro.props;
const { Content } = await render(page);
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{page.data.title}</title>
    <meta name="description" content={page.data.summary} />
  </head>
  <body>
    <header><a href="/">Home</a></header>
    <main data-pagefind-body><h1>{page.data.title}</h1><Content /></main>
  </body>
</html>
`,
    'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const pages = await getCollection('docs');
---
<html lang="en"><head><title>Home</title></head>
<body><ul>{pages.map((page) => <li><a href={'/' + page.id + '/'}>{page.data.title}</a></li>)}</ul></body></html>
`,
  },
  starlight: {
    'astro.config.mjs': `
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://support.example',
  trailingSlash: 'always',
  integrations: [starlight({ title: 'Support' })],
});
`,
    'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  },
};
