import { changeAll } from './change-all.ts';
import { pageSafeAgainMs, post, postPage } from './http-page.ts';
import { listPageKeys, unpackPage } from './page.ts';
import type { Pager } from './pager.ts';

/** In characters; longer messages are refused. */
const longestMessage = 130;

/**
 * Pages by Opsgenie's Alert API, which Jira Service Management speaks, too. A page with the alias of an open
 * alert only counts up.
 */
export function createOpsgenie(apiKey: string, url: string, limitMs?: number): Pager {
  const headers = { Authorization: `GenieKey ${apiKey}` };
  return {
    name: 'opsgenie',
    safeAgainMs: pageSafeAgainMs,
    send(sending, signal, handOver) {
      const page = unpackPage(sending);
      if (!page) return Promise.resolve({ kind: 'refused', reason: 'not a page' });
      const body = {
        message: page.title.slice(0, longestMessage),
        alias: page.key,
        description: page.text,
        priority: 'P1',
        source: page.site,
        entity: page.service,
        tags: [page.incident],
      };
      return postPage({ url: `${url}/v2/alerts`, headers, body }, signal, handOver, limitMs);
    },
    change: (change, incident) => {
      const action = change === 'resolve' ? 'close' : 'acknowledge';
      return changeAll(listPageKeys(incident), (key) =>
        post({ url: `${url}/v2/alerts/${key}/${action}?identifierType=alias`, headers, body: {} }),
      );
    },
  };
}
