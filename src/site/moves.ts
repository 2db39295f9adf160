import { findPath, hasShortPath, type CollectionName } from './collections.ts';
import { writeShortPath } from './short-links.ts';

/**
 * The old and short paths of a text, with where each leads. That no two texts claim the same one is checked before the
 * build (see `content-check/names.ts`).
 */
export function listMoves(
  collection: CollectionName,
  id: string,
  aliases: readonly string[],
): [from: string, to: string][] {
  const path = findPath(collection, id);
  const short = hasShortPath(collection) ? [path, ...aliases].map(writeShortPath) : [];
  return [...aliases, ...short].map((from) => [from, path]);
}
