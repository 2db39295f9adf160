import { html } from 'hono/html';
import { findTopic, provider } from '../../../provider/index.ts';
import { paths } from '../../../site/paths.ts';
import { honeypot, type FieldName } from '../../message/fields.ts';
import { findChosen } from '../../send/route.ts';
import { listConfirmed } from '../../message/schema.ts';
import { joinSubject } from '../../message/subject.ts';
import { findWritten } from '../../message/readable.ts';
import { findUrgent } from '../../message/urgent.ts';
import { askOffered } from '../../message/ask-offered.ts';
import { countOffered } from '../../message/offer.ts';
import { isEmergency } from '../../receive/validate.ts';
import { renderTopic, topicChoices } from './boxes.ts';
import { renderHidden, renderOptions } from './controls.ts';
import { renderOutages } from './outages.ts';
import type { FormState, Markup } from './state.ts';

const labels = [
  ['email', 'Reply to'],
  ['customer', 'Customer'],
  ['account', 'Account'],
  ['subject', 'Subject'],
  ['program', 'Program'],
  ['version', 'Version'],
  ['system', 'System'],
  ['page', 'Sent from page'],
  ['searched', 'Searched for'],
  ['follows', 'Adds to'],
] as const satisfies readonly (readonly [FieldName, string])[];

const [, ...namedTopics] = topicChoices;

/** Shows everything that will be sent, with the topic of each question to change. Nothing is sent yet. */
export function renderCheck(state: FormState): Markup {
  const { fields, chooseTopics, writerKey } = state;
  const questions = fields.question.filter(Boolean);
  const subject = findWritten(fields.subject);
  const emergency = isEmergency(fields);
  const urgent = emergency ? findUrgent(questions, subject) : [];
  const carried = (Object.keys(fields) as FieldName[]).filter(
    (name) => name !== honeypot && name !== 'step' && name !== 'topic',
  );
  const confirmed = listConfirmed({ confirm: fields.confirm, question: questions });
  const sendLabel =
    questions.length > 1 ? `Send as ${questions.length} separate messages` : 'Send your question';
  const service = provider.services[findWritten(fields.service) ?? ''];
  // A topic chosen from the text is sent as no choice, so that a changed text is chosen for again.
  const renderChoice = (index: number, text: string, chosen: string): Markup => {
    const [likely, other] = chosen ? [] : chooseTopics(joinSubject({ subject }, text));
    const others = namedTopics.filter(([topic]) => topic !== likely && topic !== other);
    const options = [likely, other].flatMap((topic, place) =>
      topic ? [[place === 0 ? '' : topic, findTopic(topic).label] as const] : [],
    );
    return renderTopic({
      id: `topic-${index + 1}`,
      label: 'Goes to',
      options: renderOptions([...options, ...others], chosen),
      otherTopic: other,
    });
  };
  return html`<h1 tabindex="-1" id="check">Review your message</h1>
<p class="lead">This is everything that will be sent. Nothing has been sent yet.</p>
${renderOutages(state)}
<form class="contact-form" id="contact-form" method="post" action="${paths.contactFunction}">
${questions.map(
  (
    text,
    index,
  ) => html`<section class="check"><h2>${questions.length > 1 ? `Question ${index + 1}` : 'Your question'}</h2>
<blockquote class="check__text" dir="auto" translate="no">${text}</blockquote>
${
  urgent[index]
    ? html`<p>Goes to the engineer on call.</p>${renderHidden('topic', [findChosen(fields.topic, index)])}`
    : renderChoice(index, text, findChosen(fields.topic, index))
}${renderOffer(emergency ? undefined : countOffered(text, fields.confirm))}</section>`,
)}
<dl class="check__facts">
${labels.map(([name, label]) => {
  const value = findWritten(fields[name]);
  if (!value) return '';
  // These are words of ours, everything else was typed.
  if (name === 'customer')
    return html`<div><dt>${label}</dt><dd>${value === 'yes' ? 'Yes' : 'No'}</dd></div>`;
  return html`<div><dt>${label}</dt><dd translate="no">${value}</dd></div>`;
})}
${emergency ? html`<div><dt>Emergency</dt><dd>Yes${service ? `, ${service.label}` : ''}</dd></div>` : ''}
${confirmed ? html`<div><dt>You confirmed</dt><dd>${confirmed}</dd></div>` : ''}
${
  writerKey
    ? html`<div><dt>Your public key</dt>
<dd>${writerKey.userIds.map((id) => html`${id}<br>`)}<code translate="no">${writerKey.fingerprint}</code></dd></div>`
    : ''
}
</dl>
${carried.map((name) => renderHidden(name, fields[name]))}
<div class="contact-form__actions">
<button class="button" type="submit">${sendLabel}</button>
<button class="button button--quiet" type="submit" name="step" value="write">Go back and edit</button>
</div>
</form>`;
}

/** Asks, before anything is sent, whether to split a text that may ask several things. */
function renderOffer(count: number | undefined): Markup {
  if (count === undefined) return html``;
  return html`<p>${askOffered(count)}
<button class="link" type="submit" name="step" value="split">Split</button></p>`;
}
