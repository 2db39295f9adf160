import type { z } from 'zod';
import { findContradictions, type Mistake } from './contradictions.ts';
import { describeIssues, writePath } from './issues.ts';
import { ProviderSchema, type Provider } from './schema.ts';

export type { Mistake };

const file = 'content/provider.ts';

/** Stops whatever needs the provider: its message is the whole list of mistakes, one a line, ready to be shown. */
export class ProviderError extends Error {
  override name = 'ProviderError';

  constructor(mistakes: readonly Mistake[]) {
    super(listMistakes(mistakes));
    // Where in the engine it was noticed helps nobody who edits the file.
    this.stack = this.message;
  }
}

/**
 * The mistakes as an operator reads them:
 * `content/provider.ts › topics[1].publickey: unknown. Did you mean publicKey?`
 */
export function listMistakes(mistakes: readonly Mistake[]): string {
  return mistakes.map(({ path, message }) => `${path ? `${file} › ${path}` : file}: ${message}`).join('\n');
}

/** Checks all that an operator has written, and says everything that is wrong at once. */
export function readProvider(input: unknown): { provider: Provider } | { mistakes: Mistake[] } {
  const parsed = ProviderSchema.safeParse(input);
  if (parsed.success) {
    const mistakes = findContradictions(parsed.data);
    return mistakes.length > 0 ? { mistakes } : { provider: parsed.data };
  }
  const mistakes = describeIssues(parsed.error, input, ProviderSchema).map(({ path, message }) => ({
    path: writePath(path),
    message,
  }));
  // Don't also report as empty what another mistake already covers.
  const isKnown = (path: string) =>
    mistakes.some((one) => one.path === path || one.path.startsWith(`${path}[`));
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
