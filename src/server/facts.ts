import { describeFailure } from '../provider/failures.ts';

/**
 * Ends the process with a list of the mistakes in `content/provider.ts`, if there are any. Whatever serves the
 * site needs the facts, so import it only afterwards.
 */
export async function requireFacts(): Promise<void> {
  try {
    await import('../provider/index.ts');
  } catch (failure) {
    refuseStart(`Fix these mistakes first:\n${describeFailure(failure)}`);
  }
}

/** Ends the process with a sentence about why it can't start. */
export function refuseStart(why: string): never {
  console.error(`One Question can’t start. ${why}`);
  process.exit(1);
}
