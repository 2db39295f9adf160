import { getCollection } from 'astro:content';
import { findPath, hasShortPath } from './collections.ts';
import { writeShortPath } from './short-links.ts';

/**
 * Old and short paths, and where each leads now. That no two pages claim the same one is checked before the build (see
 * `content-check/names.ts`).
 */
export async function findAliases(): Promise<Map<string, string>> {
  const entries = [
    ...(await getCollection('faq')),
    ...(await getCollection('guides')),
    ...(await getCollection('pages')),
  ];
  return new Map(
    entries.flatMap(({ collection, id, data }) => {
      const path = findPath(collection, id);
      const short = hasShortPath(collection) ? [path, ...data.aliases].map(writeShortPath) : [];
      return [...data.aliases, ...short].map((from): [string, string] => [from, path]);
    }),
  );
}
