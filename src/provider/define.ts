import type { ProviderInput } from './schema.ts';

/**
 * Wraps the facts in `content/provider.ts`, so that an editor knows every field. It only passes them on:
 * whoever reads them checks all of them at once (see `mistakes.ts`).
 */
export function defineProvider(facts: ProviderInput): ProviderInput {
  return facts;
}
