import { html } from 'hono/html';
import type { Markup, FormState } from './state.ts';

/**
 * Says which earlier message this one adds to, and lets the writer drop that: an unticked box sends nothing, with
 * and without a script. `browser/follows.ts` makes the same for a draft.
 */
export function renderFollows({ fields, problems }: FormState): Markup {
  const reference = fields.follows.find(Boolean);
  // A wrong one could not be corrected here.
  if (!reference || problems.some(({ field }) => field === 'follows')) return html``;
  return html`<p class="notice notice--good contact-form__follows"><label class="choice"
><input type="checkbox" name="follows" value="${reference}" checked> <span>You’re adding to
<b translate="no">${reference}</b>. Untick this to send a new message instead.</span></label></p>`;
}
