import { html } from 'hono/html';
import { fillFacts } from '../../../provider/facts.ts';
import { describeMoment, describeTime, findOfficeHours } from '../../../provider/office-hours.ts';
import { provider } from '../../../provider/index.ts';
import type { Markup } from './index.ts';

/**
 * The office hours, and the next of them: in the provider's time from here, in the reader's own by the script.
 * @param now Absent in the built page, which is read at any time: then only the script says which come next.
 */
export function renderHours(now?: Date): Markup {
  const { days, opens, closes, timeZone } = provider.support;
  const data = JSON.stringify({ days, opens, closes, timeZone });
  const next = now ? html` ${describeHours(now)}` : '';
  return html`<span>${fillFacts('[[support.hours]]')}.</span> <span data-office-hours="${data}">${next}</span>`;
}

function describeHours(now: Date): string {
  const { opens, closes } = findOfficeHours(provider.support, now);
  const { timeZone } = provider.support;
  return opens <= now
    ? `We are there now, until ${describeTime(closes, timeZone)} (${timeZone}).`
    : `Next: ${describeMoment(opens, timeZone)} (${timeZone}).`;
}
