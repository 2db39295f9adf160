import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

/** A built page, as a browser would take it apart. */
export interface BuiltPage {
  /** Address path, as a reader asks for it. */
  path: string;
  ids: ReadonlySet<string>;
  /** Where its links, images, scripts, forms and redirects lead, as written. */
  links: readonly string[];
  /** Links that a reader can follow. */
  anchors: readonly string[];
  /**
   * Everything that somebody may read or hear: text, titles, descriptions, labels, addresses, data for search
   * engines.
   */
  text: string;
}

/** A site as the build has left it. */
export interface BuiltSite {
  /** Address paths of all files. */
  files: ReadonlySet<string>;
  pages: readonly BuiltPage[];
  /** What can be read in every other file, by address path: generated files, twins, indexes, scripts. */
  texts: ReadonlyMap<string, string>;
}

/** Files that have no words in them; Pagefind's own programs are the same on every site. */
const wordless = /\.(?:png|avif|svg|pagefind|pf_meta|pf_index|pf_filter)$|^\/pagefind\/[^/]+\.(?:js|css)$/u;
/** Begins each fragment of Pagefind's index, once unpacked; JSON follows. */
const fragmentMark = 'pagefind_dcd';

/** Reads what the build of a site has made. @param folder Folder of the site */
export async function readBuiltSite(folder: string): Promise<BuiltSite> {
  const dist = join(folder, 'dist');
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length))
    .sort();
  const pages: BuiltPage[] = [];
  const texts = new Map<string, string>();
  for (const name of names) {
    if (wordless.test(name)) continue;
    const bytes = await readFile(dist + name);
    if (name.endsWith('.html'))
      pages.push(readPage(name.replace(/(?<=\/)index\.html$/u, ''), bytes.toString()));
    else if (name.endsWith('.pf_fragment')) texts.set(name, readFragment(bytes));
    else texts.set(name, bytes.toString());
  }
  return { files: new Set(names), pages, texts };
}

/** The words of a page as the search shows them; how many there are, and where they stand, says nothing. */
function readFragment(bytes: Buffer): string {
  const fragment = JSON.parse(gunzipSync(bytes).toString().slice(fragmentMark.length)) as Record<
    string,
    unknown
  >;
  const { url, content, meta, filters } = fragment;
  return JSON.stringify({ url, content, meta, filters });
}

/** Attributes that somebody reads, hears or is led by. */
const readable = new Set([
  'alt',
  'title',
  'aria-label',
  'placeholder',
  'content',
  'value',
  'href',
  'action',
  'id',
  'data-domain',
]);
const unread = new Set(['style', 'script', 'svg']);

/** Takes a page apart with a parser that reads HTML as browsers do. */
export function readPage(path: string, html: string): BuiltPage {
  const ids = new Set<string>();
  const links: string[] = [];
  const anchors: string[] = [];
  const text: string[] = [];
  const skipped: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const isData = name === 'script' && attributes['type'] === 'application/ld+json';
      if (unread.has(name) && !isData) skipped.push(name);
      if (attributes['id']) ids.add(attributes['id']);
      for (const key of ['href', 'src', 'action'] as const) {
        const value = attributes[key];
        if (value !== undefined) links.push(value);
      }
      if (name === 'a' && attributes['href'] !== undefined) anchors.push(attributes['href']);
      const [, redirect] = /;\s*url=(.+)$/iu.exec(attributes['content'] ?? '') ?? [];
      if (redirect && attributes['http-equiv']?.toLowerCase() === 'refresh') links.push(redirect);
      if (attributes['http-equiv']?.toLowerCase() === 'content-security-policy') return;
      text.push(...Object.entries(attributes).flatMap(([key, value]) => (readable.has(key) ? [value] : [])));
    },
    ontext(part) {
      if (skipped.length === 0) text.push(part);
    },
    onclosetag(name) {
      if (skipped.at(-1) === name) skipped.pop();
    },
  });
  parser.write(html);
  parser.end();
  return { path, ids, links, anchors, text: text.join('\n') };
}
