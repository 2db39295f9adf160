import { understand } from './concepts.ts';
import { findNamed } from './lookups.ts';
import { describe, listStems } from './describe.ts';
import type { Ranked } from './rank.ts';
import { scorePages, weighConcept, weighPhrases } from './ranking.ts';
import type { SearchIndex } from './read-index.ts';
import { readQuery } from './tokens.ts';
import type { Result, WeighedText } from './types.ts';

/** Pages whose phrases are compared, for each result that is asked for. */
const comparedForEach = 3;

/** Where a program is named, a guide for another one is seldom meant. */
const otherProgram = 0.5;

/** Finds the pages that answer what several sentences say together, best first. */
export async function findTogether(
  sentences: readonly WeighedText[],
  most: number,
  index: SearchIndex,
): Promise<Result[]> {
  const root = await index.root();
  const groups = await Promise.all(
    sentences.map(async ({ text, weight }) => {
      const { concepts } = await understand(readQuery(text), index);
      return { weight, concepts: concepts.filter(({ isStop }) => !isStop) };
    }),
  );
  const named = await Promise.all(sentences.map(({ text }) => findNamed(readQuery(text), index)));
  const programs = new Set(named.flatMap(({ pages }) => [...pages]));
  const all = groups.flatMap(({ concepts, weight }) =>
    concepts.map((concept) => weighConcept(concept, weight)),
  );
  const candidates = scorePages(all).slice(0, most * comparedForEach);
  const ranked = await Promise.all(
    candidates.map(async (candidate): Promise<Ranked[]> => {
      const shown = await index.page(candidate.page);
      if (!shown) return [];
      const fits = groups.map(({ concepts, weight }) => ({ ...weighPhrases(shown, concepts, root), weight }));
      const factor = Math.max(...fits.map((fit) => 1 + (fit.factor - 1) * fit.weight));
      const phrase = Math.max(...fits.map((fit) => fit.best * fit.weight));
      const isOther = programs.size > 0 && shown.systems.length > 0 && !programs.has(candidate.page);
      const score = candidate.score * factor * (isOther ? otherProgram : 1);
      return [{ ...candidate, shown, isNamed: false, phrase, inTitle: 0, score }];
    }),
  );
  const stems = listStems(all);
  return ranked
    .flat()
    .sort((one, other) => other.score - one.score || one.page - other.page)
    .slice(0, most)
    .map((one) => describe(one, root.labels[one.shown.label] ?? '', stems));
}
