import { getCollection } from 'astro:content';
import { findPath } from './collections.ts';

/**
 * Old paths and where each leads now. That no two pages claim the same one is checked before the build (see
 * `content-check/names.ts`).
 */
export async function findAliases(): Promise<Map<string, string>> {
  const entries = [
    ...(await getCollection('faq')),
    ...(await getCollection('guides')),
    ...(await getCollection('pages')),
  ];
  return new Map(
    entries.flatMap(({ collection, id, data }) =>
      data.aliases.map((alias): [string, string] => [alias, findPath(collection, id)]),
    ),
  );
}
