import { html } from 'hono/html';
import {
  describeMoment,
  describeOfficeHours,
  describeTime,
  describeTimeZone,
  findOfficeHours,
} from '../../../provider/office-hours.ts';
import { provider } from '../../../provider/index.ts';
import type { Markup } from './state.ts';

/**
 * Renders the office hours and when they are next: in the provider's time here, and in the reader's own by
 * the script.
 * @param now Absent in the built page, which is read at any time: then only the script says when we are next open.
 */
export function renderHours(now?: Date): Markup {
  const { days, opens, closes, timeZone } = provider.support;
  const data = JSON.stringify({ days, opens, closes, timeZone });
  const next = now ? html` ${describeHours(now)}` : '';
  return html`<span>${describeOfficeHours(provider.support)}.</span> <span data-office-hours="${data}">${next}</span>`;
}

function describeHours(now: Date): string {
  const { opens, closes } = findOfficeHours(provider.support, now);
  const { timeZone } = provider.support;
  const zone = describeTimeZone(timeZone);
  return opens <= now
    ? `We’re open now, until ${describeTime(closes, timeZone)} (${zone}).`
    : `We open again on ${describeMoment(opens, timeZone)} (${zone}).`;
}
