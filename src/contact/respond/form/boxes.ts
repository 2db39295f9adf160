import { html } from 'hono/html';
import { findTopic, provider } from '../../../provider/index.ts';
import { describeLength } from '../../message/characters.ts';
import { isOfSending, isOnlyLanguage, type Problem } from '../../message/problems.ts';
import { findWritten } from '../../message/readable.ts';
import { limits } from '../../message/schema.ts';
import { joinSubject } from '../../message/subject.ts';
import { findFollowed } from './follows.ts';
import { describeControl, headlineId, renderErrors, renderOptions } from './controls.ts';
import type { FormState, Markup } from './state.ts';

/** How much of the text around a secret is quoted, in UTF-16 units. */
const contextLength = 40;

/** A box for one question. */
interface Box {
  text: string;
  topic: string;
  /** Another topic that the text fits about as well. */
  otherTopic?: string | undefined;
  problems: Problem[];
}

/** The topics a writer may choose. The first option leaves the choice to the text. */
export const topicChoices: readonly (readonly [string, string])[] = [
  ['', 'Choose for me'],
  ...provider.topics.map(({ id, label }) => [id, label] as const),
];

/** Renders the questions, each in a box with its topic. A text with several comes back as one box per part. */
export function renderBoxes(state: FormState): Markup {
  const boxes = layOutBoxes(state);
  const isAdding = findFollowed(state) !== undefined;
  const shared = {
    count: boxes.length,
    saysLanguage: isOnlyLanguage(state.problems),
    hint: isAdding
      ? 'For example, a detail you forgot or the error message you see. Send anything else as a new message.'
      : 'One question only: what you did, what you expected and what happened instead.',
  };
  return html`<fieldset class="contact-form__part">
<legend><h2>What would you like to ${isAdding ? 'add' : 'know'}?</h2></legend>
${boxes.map((box, index) => renderBox(box, index, shared))}
${
  // Who adds something has no other question here.
  boxes.length < limits.questions && !(isAdding && boxes.length === 1)
    ? html`<button class="button button--quiet contact-form__another" type="submit" name="step" value="another"
formnovalidate data-most="${limits.questions}">Ask another question</button>`
    : ''
}
</fieldset>`;
}

/** Counts the boxes that the form shows for what was typed, and those with a text: one message each. */
export function countBoxes({ fields, problems }: Pick<FormState, 'fields' | 'problems'>): {
  shown: number;
  filled: number;
} {
  const added = countAdded(problems);
  return {
    shown: Math.max(1, fields.question.length + added),
    filled: fields.question.filter(Boolean).length + added,
  };
}

/** Counts the boxes that splitting adds to those of the texts themselves, up to the text with the index `end`. */
export function countAdded(problems: readonly Problem[], end = Infinity): number {
  return problems.reduce(
    (sum, { parts, index = 0 }) => (parts && index < end ? sum + parts.length - 1 : sum),
    0,
  );
}

/** Lays out the boxes for what was typed: always at least one. */
function layOutBoxes({ fields, problems, chooseTopics }: FormState): Box[] {
  const boxes = fields.question.flatMap((text, textIndex): Box[] => {
    const topic = fields.topic[textIndex] ?? '';
    const own = problems.filter(
      (problem) => problem.field === 'question' && problem.index === textIndex && !isOfSending(problem),
    );
    const parts = own.find(({ code }) => code === 'several_questions')?.parts;
    if (!parts) return [{ text, topic, problems: own }];
    const ownTexts = dropShared(parts);
    return parts.map((part, k) => {
      const [chosen, otherTopic] = chooseTopics(
        joinSubject({ subject: findWritten(fields.subject) }, ownTexts[k] ?? part),
      );
      const moved = own.flatMap((problem) => moveSecret(problem, text, part));
      return { text: part, topic: chosen, otherTopic, problems: moved };
    });
  });
  const whole = problems.filter(({ field, index }) => field === 'question' && index === undefined);
  // “Add something” brings the topic of the earlier message, and no text yet.
  if (boxes.length === 0) return [{ text: '', topic: fields.topic[0] ?? '', problems: whole }];
  return boxes.map((box, index) => (index === 0 ? { ...box, problems: [...box.problems, ...whole] } : box));
}

/** Drops the opening that all parts share: the writer and their program don't say what is asked. */
function dropShared(parts: readonly string[]): string[] {
  const [first = '', ...others] = parts;
  let length = 0;
  while (length < first.length && others.every((other) => other[length] === first[length])) length += 1;
  // Cut only after a whole sentence: two questions may begin with the same words.
  while (length > 0 && !/[.?!]\s|\n./u.test(first.slice(length - 1, length + 1))) length -= 1;
  return parts.map((part) => part.slice(length).trim() || part);
}

/** Marks a secret in the part that it ended up in. */
function moveSecret(problem: Problem, text: string, part: string): Problem[] {
  if (problem.start === undefined || problem.end === undefined) return [];
  const secret = text.slice(problem.start, problem.end);
  const start = part.indexOf(secret);
  return start < 0 ? [] : [{ ...problem, start, end: start + secret.length }];
}

/**
 * Renders a box. The script copies it to add another, so only its number and label may depend on how many
 * there are.
 */
function renderBox(
  { text, topic, otherTopic, problems }: Box,
  index: number,
  { count, saysLanguage, hint }: { count: number; saysLanguage: boolean; hint: string },
): Markup {
  const id = `question-${index + 1}`;
  const label = count > 1 ? `Question ${index + 1}` : 'Your question';
  // Where there is but one box, the headline says of which text it speaks.
  const isNamedAbove = saysLanguage && count === 1;
  const error = isNamedAbove ? headlineId : `${id}-error`;
  const describedBy = [`${id}-hint`, problems.length > 0 && error].filter(Boolean).join(' ');
  const described = describeControl(describedBy, problems.length > 0);
  return html`<div class="field contact-form__box">
<label for="${id}"${count > 1 ? '' : html` class="visually-hidden"`}>${label}</label>
<p class="field__hint" id="${id}-hint">${hint}</p>
${isNamedAbove ? '' : renderErrors(id, problems)}${problems.map((problem) => renderSecret(problem, text))}
<textarea id="${id}" name="question" rows="5" dir="auto" required data-maximum="${limits.questionMaximum}"${described}>
${text}</textarea>${renderLength(text)}
<div class="contact-form__suggestions"></div><p class="visually-hidden" role="status" data-said></p>
${renderTopic({
  id: `${id}-topic`,
  label: 'Topic',
  options: renderOptions(topicChoices, topic),
  otherTopic,
  beside: count > 1 ? renderRemove(index + 1) : undefined,
})}
</div>`;
}

/** A choice of topics. */
interface TopicChoice {
  id: string;
  label: string;
  options: Markup;
  /** Another topic that the text fits about as well as the one that is chosen. */
  otherTopic?: string | undefined;
  /** What stands in the same line. */
  beside?: Markup | undefined;
}

/** Renders a choice of topics, and names the second one that a text fits about as well. */
export function renderTopic({ id, label, options, otherTopic, beside }: TopicChoice): Markup {
  const hint = `${id}-hint`;
  const other = otherTopic
    ? html`<p class="field__hint contact-form__other-topic"
id="${hint}">This could also be for ${findTopic(otherTopic).label}: choose it if that’s closer.</p>`
    : '';
  return html`<div class="contact-form__topic"><label for="${id}">${label}</label>
<select id="${id}" name="topic"${describeControl(otherTopic ? hint : '', false)}>${options}</select>
${beside ?? ''}</div>
${other}`;
}

/** Tells the writer of a long text how long it is; `browser/counter.ts` keeps count. */
function renderLength(text: string): Markup {
  const length = describeLength(text, limits.questionMaximum);
  return length ? html`<p class="field__hint contact-form__count">${length}</p>` : html``;
}

/** Renders the button that takes a box away. `browser/boxes.ts` makes the same one, and needs no request for it. */
function renderRemove(number: number): Markup {
  return html`<button class="link contact-form__remove" type="submit" name="step" value="remove-${number}"
formnovalidate>Remove question ${number}</button>`;
}

/** Quotes a secret with a few words around it, so that the writer finds it. */
function renderSecret({ start, end }: Problem, text: string): Markup {
  if (start === undefined || end === undefined) return html``;
  const before = text.slice(0, start);
  const after = text.slice(end);
  // Cut between words, and show that there is more.
  const shownBefore =
    before.length > contextLength ? `… ${before.slice(-contextLength).replace(/^\S*\s/u, '')}` : before;
  const shownAfter =
    after.length > contextLength ? `${after.slice(0, contextLength).replace(/\s\S*$/u, '')} …` : after;
  return html`<p class="notice">${shownBefore}<mark>${text.slice(start, end)}</mark>${shownAfter}</p>`;
}
