import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { paths } from '../site/paths.ts';
import type { Fetch } from './http-server.ts';

/** How long a request waits for a site to be there. Between two sites it's microseconds, or a turn of the processor. */
const longestMs = 2000;
const everyMs = 5;
/** Sites may come one after the other, but not forever. */
const mostTries = 20;

interface BuildParts {
  /** Folder of the built site. */
  root: string;
  fetch: Fetch;
  /** Goes on with the new site; whatever it throws means that it isn't whole yet. */
  renew: () => void;
}

/**
 * Answers while a build puts a new site into the place of the one that is served (`site/built-folder.ts`): each answer
 * is of one site. What has met both is asked once more, if asking changes nothing, and in the moment in which there is
 * neither, requests wait.
 */
export function acrossBuilds({ root, fetch, renew }: BuildParts): Fetch {
  let served = markSite(root);
  return async (request, bindings) => {
    const { method, url } = request;
    const isRead = method === 'GET' || method === 'HEAD';
    const mayRepeat = isRead || new URL(url).pathname === paths.search;
    const ask = async () => fetch(isRead || !mayRepeat ? request : request.clone(), bindings);
    for (let tries = 1; ; tries += 1) {
      const mark = await waitForSite(root);
      if (mark === undefined) return refuse();
      if (mark !== served) {
        try {
          renew();
          served = mark;
        } catch {
          // The next request tries again.
        }
      }
      const [asked] = await Promise.allSettled([ask()]);
      if (!mayRepeat || tries === mostTries || markSite(root) === mark)
        return asked.status === 'fulfilled' ? asked.value : fail(asked.reason);
      if (asked.status === 'fulfilled') await asked.value.body?.cancel();
    }
  };
}

/** Another folder in the same place has another mark, and none has none. */
function markSite(root: string): string | undefined {
  const state = statSync(root, { bigint: true, throwIfNoEntry: false });
  return state && `${state.ino} ${state.mtimeNs}`;
}

async function waitForSite(root: string): Promise<string | undefined> {
  for (let waited = 0; ; waited += everyMs) {
    const mark = markSite(root);
    if (mark !== undefined || waited >= longestMs) return mark;
    await sleep(everyMs);
  }
}

function fail(failure: unknown): Response {
  // The name only: an error's message may quote what was typed.
  const name = failure instanceof Error ? failure.name : 'unknown';
  console.error(JSON.stringify({ event: 'server', outcome: 'unexpected_error', failure: name }));
  return new Response('Something went wrong here. Try again in a minute.\n', {
    status: 500,
    headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

function refuse(): Response {
  return new Response('The site is away for a moment. Try again in a minute.\n', {
    status: 503,
    headers: {
      'Retry-After': '60',
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; charset=utf-8',
    },
  });
}
