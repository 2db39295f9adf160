import { html, raw } from 'hono/html';
import type { FieldName, TypedFields } from '../../message/fields.ts';
import { isWarning, problemKinds, type Problem } from '../../message/problems.ts';
import { findWritten } from '../../message/readable.ts';
import type { Markup } from './state.ts';

/** Id of the headline above all problems. */
export const headlineId = 'error-headline';

/** A text field with its content and problems. */
interface TextField {
  name: FieldName;
  label: string;
  hint?: string | Markup;
  fields: TypedFields;
  problems: readonly Problem[];
  optional?: boolean;
  /** Further attributes of the input, as markup. */
  attributes?: string;
}

/**
 * Renders a one-line field with its label, hint and errors, whose ids match. It has no `maxlength`: browsers cut
 * a text that is pasted without a word, and the answer says how much to shorten it instead.
 */
export function renderText(field: TextField): Markup {
  const value = readValue(field);
  return renderField(field, (attributes) => html`<input ${attributes} value="${value}">`);
}

/** Renders a field of several lines in the same way. */
export function renderArea(field: TextField): Markup {
  const value = readValue(field);
  return renderField(field, (attributes) => html`<textarea ${attributes}>\n${value}</textarea>`);
}

/** What counts of several values is what is shown (see `receive/validate.ts`). */
function readValue({ fields, name }: TextField): string {
  return findWritten(fields[name]) ?? fields[name][0] ?? '';
}

function renderField(field: TextField, renderControl: (attributes: Markup) => Markup): Markup {
  const { name, problems } = field;
  const own = problems.filter((problem) => problem.field === name);
  return renderLabeled(
    { ...field, errors: own.length > 0 ? renderErrors(name, own) : undefined },
    renderControl,
  );
}

/** A control with what stands around it. */
interface LabeledControl {
  /** Its id and the name that it is sent under. */
  name: string;
  label: string;
  hint?: string | Markup;
  optional?: boolean;
  /** Further attributes of the control, as markup. */
  attributes?: string;
  /** What is wrong with it, in an element with the id `<name>-error`. */
  errors?: Markup | undefined;
}

/** Renders a control with its label, hint and errors, whose ids match. */
export function renderLabeled(
  { name, label, hint, optional, attributes, errors }: LabeledControl,
  renderControl: (attributes: Markup) => Markup,
): Markup {
  const described = [hint && `${name}-hint`, errors && `${name}-error`].filter(Boolean).join(' ');
  const further = attributes ? ` ${attributes}` : '';
  return html`<div class="field">
<label for="${name}">${label}${optional ? html` <span class="field__optional">optional</span>` : ''}</label>
${hint ? html`<p class="field__hint" id="${name}-hint">${hint}</p>` : ''}${errors ?? ''}
${renderControl(html`id="${name}" name="${name}"${describeControl(described, errors !== undefined)}${raw(further)}`)}
</div>`;
}

/** Renders `aria-describedby` and `aria-invalid` of a control. */
export function describeControl(ids: string, isInvalid: boolean): Markup {
  return html`${ids ? html` aria-describedby="${ids}"` : ''}${isInvalid ? raw(' aria-invalid="true"') : ''}`;
}

/** Renders what is wrong with a control, named as in the summary. */
export function renderErrors(id: string, problems: readonly Problem[]): Markup {
  if (problems.length === 0) return html``;
  const warning = problems.every(isWarning);
  const spans = problems.map((problem) => html`<span>${nameProblem(problem)} </span>`);
  return html`<p class="field__error${warning ? ' field__error--warning' : ''}"
id="${id}-error">${warning ? '' : 'Error: '}${spans}</p>`;
}

/** Names a problem at its field: an error in the words of the summary, a warning by its title. */
function nameProblem(problem: Problem): string {
  return isWarning(problem) ? `${problemKinds[problem.code].title}.` : problem.message;
}

/** Renders hidden inputs that carry values through the form unchanged. */
export function renderHidden(name: FieldName, values: readonly string[]): Markup {
  return html`${values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

/** Renders the options of a `<select>` and selects the one with the given value. */
export function renderOptions(options: readonly (readonly [string, string])[], selected: string): Markup {
  return html`${options.map(
    ([value, label]) =>
      html`<option value="${value}"${value === selected ? raw(' selected') : ''}>${label}</option>`,
  )}`;
}
