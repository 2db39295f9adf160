import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** How one new process did. */
export interface ColdStart {
  /** From the import of the function to the last byte of its answer. */
  ms: number;
  /** Processor time for the same, which others on the machine change less. */
  cpuMs: number;
  status: number;
  answer: string;
}

const script = fileURLToPath(new URL('cold-start.mjs', import.meta.url));

/**
 * Starts a function in a new process, and asks it once.
 * @param folder with `handler.json`, as `buildFunction` lays it out
 * @param body of the request, as JSON
 */
export async function startCold(
  folder: string,
  body: unknown,
  env: Record<string, string> = {},
): Promise<ColdStart> {
  const child = fork(script, [folder, JSON.stringify(body)], { env, execArgv: [], stdio: 'ignore' });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('The function didn’t answer.')));
  const [said] = (await Promise.race([once(child, 'message'), ended])) as [ColdStart];
  await ended.catch(() => undefined);
  return said;
}

/** The figure in the middle. */
export function findMedian(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[figures.length >> 1] ?? NaN;
}
