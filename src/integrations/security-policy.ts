import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ownPagePolicy } from '../browser/own-page.ts';
import { listUnfinished, noPages, type BuiltPages } from './built-pages.ts';
import { addIntegrity, readResources, type Resources } from './integrity.ts';

const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/gu;
const inlineScript = /<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/gu;

/** The policy comes before everything that it rules, and after the encoding, which must come first. */
const place = /(<meta charset="utf-8"\/?>)/u;

/**
 * Writes into each built page a Content-Security-Policy (CSP Level 3) that allows exactly the inline styles and scripts
 * that the page has, by hash. It stands in the page and not in `vercel.json`, because a platform reads that file before
 * it builds: a committed hash would make every edit of a color fail. What a `<meta>` cannot say (`frame-ancestors`)
 * stays a header. Before that, it writes into each page what its scripts must be (`integrity.ts`).
 * @param finished Pages that have theirs
 */
export function securityPolicy(finished: BuiltPages = noPages): AstroIntegration {
  return {
    name: 'security-policy',
    hooks: {
      'astro:build:done': async ({ dir, assets }) => {
        const folder = fileURLToPath(dir);
        const names = listUnfinished(folder, assets, finished);
        const resources = await readResources(folder);
        for (const name of names) addPolicy(join(folder, name), resources);
      },
    },
  };
}

function addPolicy(file: string, resources: Resources): void {
  const written = readFileSync(file, 'utf8');
  // The offline copy brings its own policy, which allows less; and some pages have theirs already.
  if (/^.{0,100}<meta http-equiv="Content-Security-Policy"/u.test(written)) return;
  writeFileSync(file, insertPolicy(addIntegrity(written, resources), file));
}

/** A page with its policy. @param name Of the page, for the error @throws Error if there is no place for it */
export function insertPolicy(page: string, name: string): string {
  if (!place.test(page))
    throw new Error(`${name} has no <meta charset="utf-8">, after which its policy would stand.`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${writePolicy(page)}">`;
  return page.replace(place, `$1${meta}`);
}

/** The policy of one page. */
export function writePolicy(page: string): string {
  return [
    "default-src 'none'",
    // Pagefind's index is searched by WebAssembly, which the browser must be allowed to compile.
    ["script-src 'self' 'wasm-unsafe-eval'", ...listHashes(page, inlineScript)].join(' '),
    ["style-src 'self'", ...listHashes(page, inlineStyle)].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // A script may take a text for markup, or for the address of a script, only in `browser/own-page.ts`.
    "require-trusted-types-for 'script'",
    `trusted-types ${ownPagePolicy}`,
  ].join('; ');
}

function listHashes(page: string, pattern: RegExp): string[] {
  const hashes = Array.from(page.matchAll(pattern), ([, text = '']) => {
    const hash = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    known.set(text, hash);
    return hash;
  });
  return [...new Set(hashes)].sort();
}

/** The hashes of what was inline so far: all pages of a kind have the same. */
const known = new Map<string, string>();
