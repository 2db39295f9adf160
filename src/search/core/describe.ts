import { stemWord } from '../../checks/text/stem.ts';
import type { Concept } from './concepts.ts';
import type { Page } from './index-format.ts';
import { findKey } from './keys.ts';
import type { Ranked } from './rank.ts';
import { isStopWord } from './stop-words.ts';
import { findTokens, listWords } from './tokens.ts';
import type { Result, Stretch } from './types.ts';

/** The stems to mark: those of the query, and of words for the same. */
export function listStems(concepts: readonly Concept[]): Set<string> {
  const stems = concepts
    .filter(({ isStop }) => !isStop)
    .flatMap(({ parts }) => parts)
    .flatMap(({ entry }) => [...entry.key.split('_'), ...entry.terms.keys()])
    .filter((stem) => !stem.includes('_') && !isStopWord(stem));
  return new Set(stems);
}

/** A page as it's shown. @param stems What is marked in it */
export function describe(
  { shown, cover, phrase, score }: Ranked,
  topic: string,
  stems: ReadonlySet<string>,
): Result {
  const { path, title, summary, kind, systems, sections } = shown;
  const section = findSection(sections, stems);
  return {
    path,
    title,
    summary,
    kind,
    topic,
    systems,
    ...(section ? { section } : {}),
    marks: { title: markStems(title, stems), summary: markStems(summary, stems) },
    score,
    fit: Math.round(100 * cover * (0.5 + Math.min(1, phrase) / 2)) / 100,
  };
}

/** The first section whose heading has at least two of the words. */
function findSection(
  sections: Page['sections'],
  stems: ReadonlySet<string>,
): Page['sections'][number] | undefined {
  const own = (heading: string) =>
    new Set(
      listWords(heading)
        .map(findKey)
        .filter((stem) => stems.has(stem)),
    );
  return sections.find(({ heading }) => own(heading).size > 1);
}

/** Where some stems stand in a text. */
function markStems(text: string, stems: ReadonlySet<string>): Stretch[] {
  return findTokens(text)
    .filter(({ word }) => stems.has(stemWord(word)))
    .map(({ start, end }) => ({ start, end }));
}
