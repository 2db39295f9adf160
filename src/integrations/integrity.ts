import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './built-pages.ts';

/** What the scripts and styles of a built site are, by address. */
export type Resources = ReadonlyMap<string, { integrity: string; text: string }>;

const loadingTag = /<(?:script|link)\b[^>]*>/gu;
const address = /\s(?:src|href)="([^"]+)"/u;
/** Texts in a script that may be the address of another one; all known ones are, because their names have a hash. */
const mentioned = /["'`]([^"'`\s]+\.js)["'`]/gu;
/** What a script imports at once, not when it's needed: `import{a}from"./b.js"`, `import"./b.js"`. */
const imports = /\b(?:from|import)\s*["'`](\.\/[^"'`\s]+\.js)["'`]/gu;
/** An import map must come before everything that it rules, and after the encoding, which must come first. */
const place = /<meta charset="utf-8"\/?>/u;

/** Where a site has its scripts and styles: Astro's and Pagefind's. Its pages are many more files. */
const scriptFolders = ['_astro', 'pagefind'];
const scriptOrStyle = /\.(?:js|css)$/u;

/**
 * Reads all scripts and styles of a built site.
 * @param coming Files that will be written after its pages, by address path
 */
export async function readResources(
  folder: string,
  coming: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Resources> {
  const parts = scriptFolders.filter((part) => existsSync(join(folder, part)));
  const names = parts
    .flatMap((part) => Array.from(listFiles(join(folder, part)), (name) => `/${part}${name}`))
    .filter((name) => scriptOrStyle.test(name));
  const files = new Map<string, Uint8Array>(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
  for (const [name, bytes] of coming) if (scriptOrStyle.test(name)) files.set(name, bytes);
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(
    sorted.map(([name, bytes]) => {
      const integrity = `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
      return [name, { integrity, text: Buffer.from(bytes).toString() }] as const;
    }),
  );
}

/**
 * Says in a page what each script and style must be, so that a browser runs no other (Subresource Integrity): in the
 * tags that load them, and for what scripts import, in an import map. What they import at once is preloaded, which
 * saves a round trip.
 * @see https://html.spec.whatwg.org/#import-map-integrity-map
 * @throws Error if the page loads a script or a style that the build hasn't made
 */
export function addIntegrity(page: string, resources: Resources): string {
  const loaded = new Set<string>();
  const tagged = page.replace(loadingTag, (tag) => {
    const path = findLoaded(tag);
    if (path === undefined) return tag;
    const resource = resources.get(path);
    if (!resource) throw new Error(`A page loads ${path}, which isn’t among the files of the build.`);
    loaded.add(path);
    return tag.replace(address, (attribute) => `${attribute} integrity="${resource.integrity}"`);
  });
  const imported = findImported(loaded, resources);
  if (imported.length === 0) return tagged;
  const integrity = Object.fromEntries(
    imported.map((path) => [path, resources.get(path)?.integrity] as const),
  );
  const map = `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
  const preloads = findImportedAtOnce(loaded, resources).map(
    (path) => `<link rel="modulepreload" href="${path}" integrity="${integrity[path] ?? ''}">`,
  );
  return tagged.replace(place, (charset) => charset + map + preloads.join(''));
}

/** Path of the script or style that a tag loads. */
function findLoaded(tag: string): string | undefined {
  if (tag.startsWith('<link') && !/\srel="(?:stylesheet|modulepreload|preload)"/u.test(tag)) return undefined;
  return address.exec(tag)?.[1];
}

/** The scripts that the loaded ones need before they can run, in order of their names. */
function findImportedAtOnce(loaded: ReadonlySet<string>, resources: Resources): string[] {
  const reached = new Set(loaded);
  for (const path of reached) {
    for (const [, text = ''] of resources.get(path)?.text.matchAll(imports) ?? [])
      reached.add(new URL(text, `https://site.example${path}`).pathname);
  }
  return [...reached].filter((path) => !loaded.has(path)).sort();
}

/** What was found for the same scripts: most pages load the same. */
const found = new WeakMap<Resources, Map<string, string[]>>();

/** All scripts that the loaded ones import, now or later, and those that these import, in order of their names. */
export function findImported(loaded: ReadonlySet<string>, resources: Resources): string[] {
  const known = found.get(resources) ?? new Map<string, string[]>();
  found.set(resources, known);
  const key = [...loaded].join(' ');
  const imported = known.get(key) ?? searchImported(loaded, resources);
  known.set(key, imported);
  return imported;
}

function searchImported(loaded: ReadonlySet<string>, resources: Resources): string[] {
  const reached = new Set(loaded);
  // One that a tag loads is imported by others, too: whichever comes first must say what it is.
  const imported = new Set<string>();
  // A set is also visited where it grows meanwhile.
  for (const path of reached) {
    for (const [, text = ''] of resources.get(path)?.text.matchAll(mentioned) ?? []) {
      const { pathname } = new URL(text, `https://site.example${path}`);
      // Vite's list of what to preload begins at the root without saying so.
      for (const candidate of [pathname, `/${text}`]) {
        if (!resources.has(candidate)) continue;
        reached.add(candidate);
        imported.add(candidate);
      }
    }
  }
  return [...imported].sort();
}
