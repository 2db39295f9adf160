import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const configUrl = new URL('../../vercel.json', import.meta.url);
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/gu;
const inlineScript = /<script(?![^>]*\b(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/gu;

interface HostingConfig {
  headers: { source: string; headers: { key: string; value: string }[] }[];
}

/**
 * Keeps the Content-Security-Policy in vercel.json true to the built pages: it allows exactly the inline styles and scripts
 * that they have, by hash. A platform reads vercel.json before it builds, so there a stale one stops the build.
 */
export function securityPolicy(): AstroIntegration {
  return {
    name: 'security-policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const before = await readFile(configUrl, 'utf8');
        const config = JSON.parse(before) as HostingConfig;
        const policy = writePolicy(await readPages(fileURLToPath(dir)));
        const header = config.headers
          .flatMap(({ headers }) => headers)
          .find(({ key }) => key === 'Content-Security-Policy');
        if (!header) throw new Error('vercel.json sets no Content-Security-Policy.');
        if (header.value === policy) return;
        if (process.env['VERCEL']) {
          throw new Error(
            'vercel.json does not fit the built pages. Run “npm run build” and commit vercel.json.',
          );
        }
        header.value = policy;
        await writeFile(configUrl, `${JSON.stringify(config, null, 2)}\n`);
        logger.warn('vercel.json has the hashes of the new styles and scripts: commit it.');
      },
    },
  };
}

async function readPages(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html'));
  return Promise.all(pages.map((name) => readFile(`${folder}/${name}`, 'utf8')));
}

function writePolicy(pages: string[]): string {
  const styles = listHashes(pages, inlineStyle);
  const scripts = listHashes(pages, inlineScript);
  return [
    "default-src 'none'",
    // Pagefind's index is searched by WebAssembly, which the browser must be allowed to compile.
    `script-src 'self' 'wasm-unsafe-eval'${scripts}`,
    `style-src 'self'${styles}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function listHashes(pages: string[], pattern: RegExp): string {
  const hashes = new Set(
    pages.flatMap((page) =>
      Array.from(
        page.matchAll(pattern),
        ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
      ),
    ),
  );
  return [...hashes]
    .sort()
    .map((hash) => ` ${hash}`)
    .join('');
}
