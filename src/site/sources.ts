import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, visit, YAMLParseError, type Document } from 'yaml';
import { isOffered } from '../provider/facts.ts';
import { provider } from '../provider/index.ts';
import { tryReading } from '../provider/text.ts';
import type { Source } from './source.ts';
import { recallHead, rememberHead, textMemory } from './text-memory.ts';
import { collectionNames, collections, findId, findPath, type CollectionName } from './collections.ts';

export type { Source } from './source.ts';

/** Reads every text of the site. @param root Folder of the project: where npm and Astro run. */
export function readSources(root = '.'): readonly Source[] {
  const kept = textMemory.sources?.get(root);
  if (kept) return kept;
  const sources = collectionNames.flatMap((collection) =>
    globSync(collections[collection].pattern, { cwd: join(root, 'content', collection) })
      .sort()
      .map((name) => readSource(collection, name.replaceAll('\\', '/'), root)),
  );
  textMemory.sources?.set(root, sources);
  return sources;
}

/** Reads texts once from now on: a build asks for them ten times, and nobody may edit them meanwhile. */
export function keepSources(): void {
  textMemory.sources = new Map();
}

/**
 * The address paths of texts that this provider leaves out, old ones too, as far as no published text has them.
 * @param root Folder of the project
 */
export function findUnpublished(root = '.'): Set<string> {
  const sources = readSources(root);
  const listPaths = (published: boolean) =>
    sources.filter((source) => source.published === published).flatMap((source) => listAddresses(source));
  const [left, published] = [new Set(listPaths(false)), new Set(listPaths(true))];
  return left.difference(published);
}

/** The address paths under which a text is found: its own, and its old ones. */
export function listAddresses({ path, data }: Pick<Source, 'path' | 'data'>): string[] {
  const { aliases } = data;
  return [path, ...(Array.isArray(aliases) ? aliases.map(String) : [])];
}

function readSource(collection: CollectionName, name: string, root: string): Source {
  const file = `content/${collection}/${name}`;
  const id = findId(name);
  const { frontmatter, body, bodyLine } = cutFrontmatter(readFileSync(join(root, file), 'utf8'));
  const { faults, data } = readFrontmatter(file, frontmatter ?? '');
  return {
    collection,
    id,
    file,
    path: findPath(collection, id),
    faults,
    yaml: frontmatter,
    data,
    body,
    bodyLine,
    published: isPublished(collection, id, data['needs']),
  };
}

function readFrontmatter(file: string, yaml: string): Pick<Source, 'faults' | 'data'> {
  const known = recallHead(file, yaml);
  if (known) return known;
  const document = parseFrontmatter(yaml);
  const values: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  const data = typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {};
  const head = { yaml, faults: [...document.errors, ...document.warnings], data };
  rememberHead(file, head);
  return head;
}

/**
 * Reads YAML. An asterisk before a word names an anchor there, and is an error only when the values are asked for; it
 * is reported like the others.
 */
export function parseFrontmatter(text: string): Document.Parsed {
  const document = parseDocument(text, { logLevel: 'error' });
  visit(document, {
    Alias: (_, node) => {
      const [start, end] = node.range ?? [0, 0];
      if (node.resolve(document)) return;
      document.errors.push(
        new YAMLParseError([start, end], 'BAD_ALIAS', 'A value cannot begin with an asterisk'),
      );
    },
  });
  return document;
}

export function cutFrontmatter(text: string): {
  frontmatter: string | undefined;
  body: string;
  bodyLine: number;
} {
  // Some editors put a byte order mark first, and spaces behind the dashes; Astro reads past both.
  const pattern = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;
  const [all = '', frontmatter] = pattern.exec(text) ?? [];
  return { frontmatter, body: text.slice(all.length), bodyLine: all.split('\n').length };
}

function isPublished(collection: CollectionName, id: string, needs: unknown): boolean {
  if (provider.hide.includes(`${collection}/${id}`)) return false;
  if (!Array.isArray(needs)) return true;
  return needs.every((name) => {
    const reading = tryReading(() => isOffered(String(name)));
    // A name that nobody knows is a mistake, which the content check reports; it hides nothing.
    return 'mistake' in reading || reading.value;
  });
}
