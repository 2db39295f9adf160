import { html } from 'hono/html';
import { findTopic, provider, type TopicId } from '../../provider.ts';
import type { FieldName } from '../parse.ts';
import { isEmergency } from '../validate.ts';
import { renderHidden } from './fields.ts';
import type { FormState, Markup } from './index.ts';

const labels = [
  ['email', 'Answer to'],
  ['customer', 'Customer'],
  ['account', 'Account'],
  ['subject', 'Subject'],
  ['program', 'Program'],
  ['version', 'Version'],
  ['system', 'System'],
  ['page', 'You came from'],
] as const satisfies readonly (readonly [FieldName, string])[];

/** All that will be sent, to be read once more; nothing is sent yet. */
export function renderCheck({ fields, chooseTopic }: FormState): Markup {
  const questions = fields.question.filter(Boolean);
  const sent = (Object.keys(fields) as FieldName[]).filter((name) => name !== 'website' && name !== 'step');
  const topicOf = (text: string, index: number): TopicId =>
    (fields.topic[index] || chooseTopic(text)) as TopicId;
  const service = fields.service[0];
  return html`<h1 tabindex="-1" id="check">Check your message</h1>
<p class="lead">This is everything that will be sent. Nothing has been sent yet.</p>
${questions.map(
  (
    text,
    index,
  ) => html`<section class="check"><h2>${questions.length > 1 ? `Question ${index + 1}` : 'Your question'}</h2>
<blockquote class="check__text" dir="auto">${text}</blockquote>
<p>Goes to: ${isEmergency(fields) ? 'the engineer on call' : findTopic(topicOf(text, index)).label}</p></section>`,
)}
<dl class="check__facts">
${labels.map(([name, label]) => (fields[name][0] ? html`<div><dt>${label}</dt><dd>${fields[name][0]}</dd></div>` : ''))}
${isEmergency(fields) ? html`<div><dt>Emergency</dt><dd>yes</dd></div>` : ''}
${service && service in provider.services ? html`<div><dt>Service</dt><dd>${service}</dd></div>` : ''}
</dl>
<form class="contact-form" id="contact-form" method="post" action="/api/contact">
${sent.map((name) => renderHidden(name, fields[name]))}
<div class="contact-form__actions">
<button class="button" type="submit">${questions.length > 1 ? `Send as ${questions.length} separate messages` : 'Send your question'}</button>
<button class="button button--quiet" type="submit" name="step" value="write">Change something</button>
</div>
</form>`;
}
