import { ProviderError } from './mistakes.ts';

/**
 * What an operator should read of a failure: the list of wrong facts, or where `content/provider.ts` cannot be read.
 * What is no mistake of an operator is thrown again.
 */
export function describeFailure(failure: unknown): string {
  if (failure instanceof ProviderError) return failure.message;
  const line = failure instanceof Error && /content\/provider\.ts:(\d+)/u.exec(failure.stack ?? '')?.[1];
  if (!line) throw failure;
  const remedy =
    failure instanceof SyntaxError
      ? 'Look for a comma, a quote or a bracket that is missing there or on the line above.'
      : 'Put quotes around a text.';
  return `content/provider.ts:${line}: cannot be read: ${failure.message.replace(/\.$/u, '')}. ${remedy}`;
}
