import type { z } from 'zod';
import { findContradictions, type Mistake } from './contradictions.ts';
import { describeIssues, writePath } from './issues.ts';
import { ProviderSchema, type Provider } from './schema.ts';

export type { Mistake };

const file = 'content/provider.ts';

/** Stops whatever needs the provider: its message is the whole list of mistakes, one a line, ready to be shown. */
export class ProviderError extends Error {
  override name = 'ProviderError';
  readonly mistakes: readonly Mistake[];
  /** What was written, as it is: whoever can go on with a part of it looks there. */
  readonly written: unknown;

  constructor(mistakes: readonly Mistake[], written: unknown) {
    super(listMistakes(mistakes));
    this.mistakes = mistakes;
    this.written = written;
    // Where in the engine it was noticed helps nobody who edits the file; a build would print it below the list.
    this.stack = '';
  }
}

/**
 * The mistakes as an operator reads them:
 * `content/provider.ts:41 › topics[1].publickey: unknown. Did you mean publicKey?`
 * @param findLine The line on which a path stands, where that is known
 */
export function listMistakes(
  mistakes: readonly Mistake[],
  findLine: (path: string) => number | undefined = () => undefined,
): string {
  return mistakes
    .map(({ path, message }) => {
      const line = findLine(path);
      const place = line === undefined ? file : `${file}:${line}`;
      return `${path ? `${place} › ${path}` : place}: ${message}`;
    })
    .join('\n');
}

/** Checks all that an operator has written, and says everything that is wrong at once. */
export function readProvider(input: unknown): { provider: Provider } | { mistakes: Mistake[] } {
  const parsed = ProviderSchema.safeParse(input);
  if (parsed.success) {
    const mistakes = findContradictions(parsed.data);
    return mistakes.length > 0 ? { mistakes } : { provider: parsed.data };
  }
  const issues = describeIssues(parsed.error, input, ProviderSchema);
  // A misspelled key also makes the one that was meant seem missing or empty: say it once.
  const meant = issues.flatMap((issue) => (issue.meant ? [writePath(issue.meant)] : []));
  const isMeant = (path: string) => meant.some((one) => path === one || path.startsWith(`${one}[`));
  const mistakes = issues
    .map(({ path, message }) => ({ path: writePath(path), message }))
    .filter(({ path }) => !isMeant(path));
  // Don't also report as empty what another mistake already covers.
  const isKnown = (path: string) =>
    isMeant(path) || mistakes.some((one) => one.path === path || one.path.startsWith(`${path}[`));
  const contradictions = findContradictions(readParts(input)).filter(({ path }) => !isKnown(path));
  return { mistakes: [...mistakes, ...contradictions] };
}

/**
 * Reads the parts that are valid, without their unknown keys, so that contradictions between them are reported
 * along with other mistakes. Leaves out a part with any other mistake: what seems to be missing from it may only
 * be unreadable.
 */
function readParts(input: unknown): Partial<Provider> {
  if (typeof input !== 'object' || input === null) return {};
  const parts = Object.entries(ProviderSchema.shape).flatMap(([name, schema]) => {
    const data = readPart(schema, (input as Record<string, unknown>)[name]);
    return data === undefined ? [] : [[name, data]];
  });
  return Object.fromEntries(parts) as Partial<Provider>;
}

function readPart(schema: z.ZodType, value: unknown): unknown {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const known = structuredClone(value);
  for (const issue of read.error.issues) {
    if (issue.code !== 'unrecognized_keys') return undefined;
    const owner = issue.path.reduce<unknown>(
      (block, key) => (block as Record<PropertyKey, unknown>)[key],
      known,
    );
    for (const key of issue.keys) Reflect.deleteProperty(owner as object, key);
  }
  return schema.safeParse(known).data;
}
