/** Where Vercel's runtime keeps what belongs to the request; `@vercel/functions` reads the same. */
const contextKey = Symbol.for('@vercel/request-context');

interface VercelContext {
  get?: () => { waitUntil?: (work: Promise<unknown>) => void } | undefined;
}

/**
 * Lets work go on behind the answer: a platform that would stop the process waits for it. Elsewhere the
 * process goes on by itself.
 */
export function waitUntil(work: Promise<unknown>): void {
  const quiet = work.catch(() => undefined);
  const context = (globalThis as { [contextKey]?: VercelContext })[contextKey];
  context?.get?.()?.waitUntil?.(quiet);
}
