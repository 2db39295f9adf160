import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { provider } from '../provider/index.ts';
import { twinTypes, type TwinFormat } from '../site/twins.ts';
import { writePageText } from './page-text.ts';

/** A twin that a page names in its head. */
const twinLink = /<link rel="alternate" type="(?<type>[^"]+)" href="(?<path>\/[^"]+\.(?:txt|md))"/gu;

/**
 * Writes the twins of each page: the same in Markdown and as plain text, for text browsers, programs, and copying into
 * an email. They are made of the built page, so facts and passages are those of this provider, and whatever kind of
 * page there will be has twins too. A page says in its head which it has (`layouts/Page.astro`); a file that a route
 * has made stays.
 */
export function twins(): AstroIntegration {
  return {
    name: 'twins',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
        await Promise.all(names.map((name) => writeTwins(folder, name)));
      },
    },
  };
}

async function writeTwins(folder: string, name: string): Promise<void> {
  const html = await readFile(join(folder, name), 'utf8');
  const path = `/${name.replaceAll('\\', '/').replace(/index\.html$/u, '')}`;
  const formats = Object.keys(twinTypes) as TwinFormat[];
  for (const { groups } of html.matchAll(twinLink)) {
    const format = formats.find((one) => twinTypes[one] === groups?.['type']);
    const file = join(folder, groups?.['path'] ?? '');
    if (!format || (await exists(file))) continue;
    await writeFile(file, writePageText(html, { format, address: `${provider.site}${path}` }));
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
