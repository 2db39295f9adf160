import { html } from 'hono/html';
import { isWarning, type Problem } from '../../message/problems.ts';
import { countBoxes } from './boxes.ts';
import { findFollowed } from './follows.ts';
import type { FormState, Markup } from './state.ts';

const several = 'Send as # separate messages';

/** Renders the main button: it says what it will do, and the script keeps that true while boxes are filled. */
export function renderSendButton(state: FormState, isQuiet: boolean): Markup {
  const fixed = nameRepeat(state.problems);
  const labels = fixed === undefined ? renderSendLabels(nameOne(state)) : '';
  return html`<button class="button${isQuiet ? ' button--quiet' : ''}" type="submit"
data-send${labels}>${fixed ?? nameSend(state)}</button>`;
}

/** Renders what a button says for one message and for several, as data for the script. */
export function renderSendLabels(one = 'Send your question'): Markup {
  return html` data-one="${one}" data-several="${several}"`;
}

/** Names the number of messages: one for each box with a text. */
export function nameSeveral(count: number): string {
  return several.replace('#', String(count));
}

function nameSend(state: FormState): string {
  const { shown, filled } = countBoxes(state);
  if (shown === 1) return nameOne(state);
  // Without a script nobody knows yet how many of the boxes will be filled.
  return filled === shown ? nameSeveral(filled) : 'Send your questions';
}

/** After a warning the same button would only raise it again, unless something was changed. */
function nameOne(state: FormState): string {
  const { problems } = state;
  if (problems.length > 0 && problems.every(isWarning)) return 'Send again with my changes';
  // Still true if the writer would rather send it as a new message.
  return findFollowed(state) === undefined ? 'Send your question' : 'Send this message';
}

/** What the button says where pressing it repeats an attempt; undefined otherwise. */
export function nameRepeat([first]: readonly Problem[]): string | undefined {
  if (first?.code === 'not_delivered') return 'Try again';
  if (first?.code === 'sent_before') return 'Send as a new message';
  if (first?.code !== 'delivery_unknown') return undefined;
  return first.again === 'unsafe' ? 'Send it anyway' : 'Send again';
}
