import { z } from 'zod';
import { listAddresses, type Source } from '../site/sources.ts';
import { digestText } from '../site/text-memory.ts';
import { listNamedPages } from './links.ts';

/** The texts in which nothing was wrong, for the next time. */
export const FineTextsSchema = z.strictObject({
  /** Of the addresses of all texts: where links may lead. */
  addresses: z.string(),
  texts: z.record(
    z.string(),
    z.strictObject({
      /** Of the whole text. */
      digest: z.string(),
      /** Paths of the pages of which it names a heading. */
      named: z.array(z.string()),
    }),
  ),
});

/** @see FineTextsSchema */
export type FineTexts = z.infer<typeof FineTextsSchema>;

/** The texts that need no further look, and those in which nothing was found. */
export interface FineNotes {
  /** Whether nothing was wrong in a text, and nothing can be now. */
  isKnown: (source: Source) => boolean;
  /** Notes that nothing is wrong in a text. */
  note: (source: Source) => void;
  texts: FineTexts;
}

/**
 * What is wrong in a text depends on itself, on the facts, on which texts there are, and on the headings that it names
 * of others. So a text is fine as long as all of these are the same.
 * @param kept Of the last time, with the same engine and facts
 */
export function noteFine(sources: readonly Source[], kept?: FineTexts): FineNotes {
  const all = sources.map((source) => [listAddresses(source), source.published]);
  const addresses = digestText(JSON.stringify(all));
  const digests = new Map(sources.map((source) => [source, digestSource(source)] as const));
  const last = kept?.addresses === addresses ? kept.texts : {};
  const isSame = (source: Source) => last[source.file]?.digest === digests.get(source);
  const changed = new Set(sources.filter((source) => !isSame(source)).flatMap(listAddresses));
  const texts: FineTexts = { addresses, texts: {} };
  return {
    texts,
    isKnown: (source) => {
      const known = last[source.file];
      if (!known || !isSame(source) || known.named.some((path) => changed.has(path))) return false;
      texts.texts[source.file] = known;
      return true;
    },
    note: (source) => {
      texts.texts[source.file] = { digest: digests.get(source) ?? '', named: listNamedPages(source) };
    },
  };
}

function digestSource({ yaml = '', body, bodyLine }: Source): string {
  return digestText(JSON.stringify([yaml, body, bodyLine]));
}
