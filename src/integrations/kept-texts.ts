import { z } from 'zod';
import { FineTextsSchema, type FineTexts } from '../content-check/index.ts';
import { digestText, textMemory } from '../site/text-memory.ts';
import { leaveKept, readKept } from './kept.ts';
import { digestEngine } from './kept-pages/makers.ts';

const KeptTextsSchema = z.strictObject({
  engine: z.string(),
  fine: FineTextsSchema,
  heads: z.record(
    z.string(),
    z.strictObject({ digest: z.string(), data: z.record(z.string(), z.unknown()) }),
  ),
});

const keptName = 'kept-texts';

/**
 * Takes what the last build found out about texts, if the engine and the facts are the same: the values in their heads,
 * which the next reading takes, and in which of them nothing is wrong. Each text is known by its digest.
 */
export function takeTexts(): FineTexts | undefined {
  const kept = readKept(keptName, KeptTextsSchema);
  if (kept?.engine !== digestEngine()) return undefined;
  textMemory.keptHeads = new Map(Object.entries(kept.heads));
  return kept.fine;
}

/** Leaves it for the next build. What is left out would be read and checked anew. */
export function leaveTexts(fine: FineTexts): void {
  const heads = Array.from(textMemory.heads)
    .filter(([, { faults }]) => faults.length === 0)
    .map(([name, { yaml, data }]) => [name, { digest: digestText(yaml), data }] as const);
  leaveKept(keptName, { engine: digestEngine(), fine, heads: Object.fromEntries(heads) });
}
