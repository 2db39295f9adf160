import type { PagerName } from '../../env-pagers.ts';
import type { Settings } from '../../env.ts';
import { createNtfy } from '../transports/ntfy.ts';
import { createOpsgenie } from '../transports/opsgenie.ts';
import type { Pager } from '../transports/pager.ts';
import { createPagerDuty } from '../transports/pagerduty.ts';
import type { Transport } from '../transports/transport.ts';
import { createWebhook } from '../transports/webhook.ts';
import { readIncident } from './page.ts';

/** Makes the transports that `PAGERS` names; mail pages by the transports of mails. */
export function createPagers(settings: Settings): Pager[] {
  return settings.PAGERS.flat().flatMap((name) => createPager(name, settings) ?? []);
}

/** `readSettings` guarantees the variables that a named pager needs. */
function createPager(name: PagerName, settings: Settings): Pager | undefined {
  const need = (value: string | undefined) => value ?? '';
  switch (name) {
    case 'pagerduty':
      return createPagerDuty(need(settings.PAGERDUTY_ROUTING_KEY), settings.PAGERDUTY_URL);
    case 'opsgenie':
      return createOpsgenie(need(settings.OPSGENIE_API_KEY), settings.OPSGENIE_URL);
    case 'ntfy':
      return createNtfy(need(settings.NTFY_URL), settings.NTFY_TOKEN);
    case 'webhook':
      return createWebhook(need(settings.PAGER_WEBHOOK_URL), need(settings.PAGER_WEBHOOK_SECRET));
    case 'mail':
      return undefined;
  }
}

/**
 * Tells of each page that a transport has handed over, also of those that leave long after the answer.
 * @param note gets the number of the incident
 */
export function watchPages(
  transports: readonly Transport[],
  note: (incident: string) => Promise<void>,
): Transport[] {
  return transports.map((transport) => ({
    ...transport,
    async send(sending, signal, handOver) {
      const result = await transport.send(sending, signal, handOver);
      const incident = readIncident(sending);
      // The page is out, whatever becomes of the note.
      if (incident !== undefined && result.kind === 'sent') await note(incident).catch(() => undefined);
      return result;
    },
  }));
}
