import { provider } from '../../../provider/index.ts';
import { pageSafeAgainMs, post, postPage } from './http-page.ts';
import { listPageKeys, unpackPage } from './page.ts';
import type { Pager } from './pager.ts';
import { changeAll } from './change-all.ts';

/**
 * Pages by PagerDuty's Events API v2. An event with the key of an open incident is added to it without waking
 * anybody; once that is resolved, the same key opens another.
 */
export function createPagerDuty(routingKey: string, url: string, limitMs?: number): Pager {
  const address = `${url}/v2/enqueue`;
  return {
    name: 'pagerduty',
    safeAgainMs: pageSafeAgainMs,
    send(sending, signal, handOver) {
      const page = unpackPage(sending);
      if (!page) return Promise.resolve({ kind: 'refused', reason: 'not a page' });
      const body = {
        routing_key: routingKey,
        event_action: 'trigger',
        dedup_key: page.key,
        client: `${provider.name} support`,
        payload: {
          summary: page.title,
          source: page.site,
          severity: 'critical',
          timestamp: page.at,
          component: page.service,
          group: page.incident,
          custom_details: { report: page.text },
        },
      };
      return postPage({ url: address, body }, signal, handOver, limitMs);
    },
    change: (change, incident) =>
      changeAll(listPageKeys(incident), (key) =>
        post({ url: address, body: { routing_key: routingKey, event_action: change, dedup_key: key } }),
      ),
  };
}
