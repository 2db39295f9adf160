import { createHmac, randomUUID } from 'node:crypto';
import { pageSafeAgainMs, post, postPage, type PageRequest } from './http-page.ts';
import { unpackPage } from './page.ts';
import type { Pager } from './pager.ts';

const eventTypes = { resolve: 'incident.resolved', acknowledge: 'incident.acknowledged' } as const;

/**
 * Pages by a POST to any address, signed by the scheme of Standard Webhooks, for which most languages have a
 * library.
 */
export function createWebhook(url: string, secret: string, limitMs?: number): Pager {
  const key = Buffer.from(secret.replace(/^whsec_/u, ''), 'base64');
  const sign = (id: string, body: string): PageRequest => {
    const timestamp = String(Math.floor(Date.now() / 1000));
    const digest = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${digest}`,
    };
    return { url, headers, body };
  };
  return {
    name: 'webhook',
    safeAgainMs: pageSafeAgainMs,
    send(sending, signal, handOver) {
      const page = unpackPage(sending);
      if (!page) return Promise.resolve({ kind: 'refused', reason: 'not a page' });
      const { at: timestamp, ...data } = page;
      const body = JSON.stringify({ type: 'incident.paged', timestamp, data });
      // The same key each time: the receiver knows a repeated page by its id.
      return postPage(sign(sending.key, body), signal, handOver, limitMs);
    },
    change: (change, incident) => {
      const timestamp = new Date().toISOString();
      const body = JSON.stringify({ type: eventTypes[change], timestamp, data: { incident } });
      return post(sign(randomUUID(), body));
    },
  };
}
