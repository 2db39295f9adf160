import { pageSafeAgainMs, postPage } from './http-page.ts';
import { unpackPage } from './page.ts';
import type { Pager } from './pager.ts';

/** The highest: it sounds for long, and passes “do not disturb” where its subscriber allows that. */
const priority = 5;

/** Pages by ntfy, at ntfy.sh or an own server. It knows no incidents: every page sounds. */
export function createNtfy(topicUrl: string, token: string | undefined, limitMs?: number): Pager {
  const { root, topic } = splitTopic(topicUrl);
  const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {};
  return {
    name: 'ntfy',
    safeAgainMs: pageSafeAgainMs,
    send(sending, signal, handOver) {
      const page = unpackPage(sending);
      if (!page) return Promise.resolve({ kind: 'refused', reason: 'not a page' });
      const { title, text: message } = page;
      // As JSON, because headers take no characters beyond ASCII.
      const body = { topic, title, message, priority, tags: ['rotating_light'] };
      return postPage({ url: root, headers, body }, signal, handOver, limitMs);
    },
  };
}

/** JSON goes to the server's address, with the topic in it. */
function splitTopic(url: string): { root: string; topic: string } {
  const slash = url.lastIndexOf('/');
  return { root: url.slice(0, slash + 1), topic: decodeURIComponent(url.slice(slash + 1)) };
}
