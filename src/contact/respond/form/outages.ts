import { html } from 'hono/html';
import { provider } from '../../../provider/index.ts';
import { paths } from '../../../site/paths.ts';
import type { StatusWords } from '../../../site/status-words.ts';
import { outageWords } from '../../message/outage-words.ts';
import type { Markup } from './state.ts';

/** What a page knows of the services, and whether anybody made it for a request. */
interface OutageState {
  /** Absent in the built page, which is read at any time. */
  now?: Date;
  /** What is said of services that don't run as they should, with the time of it. */
  outages?: StatusWords | undefined;
}

/** The provider's services: their names for readers, by id. */
export const serviceLabels: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(provider.services).map(([id, { label }]) => [id, label]),
);

/**
 * Says on an answer which outages we know of: the only place where a reader without a script can be told, because the
 * built page may be days old. There it's an empty place, which `browser/outages.ts` fills in the same words.
 * @param isSent Whether the message has left: it may be about something else, and there is nothing to save its writer.
 */
export function renderOutages({ now, outages }: OutageState, isSent = false): Markup {
  if (!now) return html`<div data-services="${JSON.stringify(serviceLabels)}"></div>`;
  if (!outages) return html``;
  return html`<div class="notice contact-form__outages"><p><b>${isSent ? 'Known problems' : outageWords.known}</b></p>
${outages.lines.map((line) => html`<p>${line}</p>`)}
<p>${isSent ? '' : `${outageWords.advice} `}<a
href="${paths.outages}">${outageWords.latest}</a></p></div>`;
}
