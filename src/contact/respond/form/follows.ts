import { html } from 'hono/html';
import type { Markup, FormState } from './state.ts';

/** The reference of the earlier message that this one adds to. A wrong one could not be corrected here. */
export function findFollowed({
  fields,
  problems,
}: Pick<FormState, 'fields' | 'problems'>): string | undefined {
  return problems.some(({ field }) => field === 'follows') ? undefined : fields.follows.find(Boolean);
}

/**
 * Says which earlier message this one adds to, and lets the writer drop that: an unticked box sends nothing, with
 * and without a script. `browser/follows.ts` makes the same for a draft.
 */
export function renderFollows(state: FormState): Markup {
  const reference = findFollowed(state);
  if (reference === undefined) return html``;
  return html`<p class="notice notice--good contact-form__follows"><label class="choice"
><input type="checkbox" name="follows" value="${reference}" checked> <span>You’re adding to
<b translate="no">${reference}</b>. Untick this to send a new message instead.</span></label></p>`;
}
