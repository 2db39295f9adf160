import { getCollection } from 'astro:content';
import { listMoves } from './moves.ts';
import { listProgramMoves } from './programs.ts';

/** Old and short paths, and where each leads now. */
export async function findAliases(): Promise<Map<string, string>> {
  const entries = [
    ...(await getCollection('faq')),
    ...(await getCollection('guides')),
    ...(await getCollection('pages')),
  ];
  return new Map([
    ...listProgramMoves(),
    ...entries.flatMap(({ collection, id, data }) => listMoves(collection, id, data.aliases)),
  ]);
}
