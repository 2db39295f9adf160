import { html, raw } from 'hono/html';
import type { FieldName, Fields } from '../../receive/parse.ts';
import type { Problem } from '../../receive/problems.ts';
import { isDoubt, nameProblem } from './overridable.ts';
import type { Markup } from './index.ts';

/** A field of text, and what stands in it. */
interface TextField {
  name: FieldName;
  label: string;
  hint?: string;
  fields: Fields;
  problems: readonly Problem[];
  /** Most characters that it takes. */
  maximum: number;
  optional?: boolean;
  /** Further attributes of the input, as written. */
  attributes?: string;
}

/** A one-line field with its label, hint and errors; the ids always match. */
export function renderText(field: TextField): Markup {
  const value = field.fields[field.name][0] ?? '';
  return renderField(field, (attributes) => html`<input ${attributes} value="${value}">`);
}

/** The same with several lines. */
export function renderArea(field: TextField): Markup {
  const value = field.fields[field.name][0] ?? '';
  return renderField(field, (attributes) => html`<textarea ${attributes}>\n${value}</textarea>`);
}

function renderField(field: TextField, renderControl: (attributes: Markup) => Markup): Markup {
  const { name, label, hint, problems, maximum, optional, attributes } = field;
  const own = problems.filter((problem) => problem.field === name);
  const described = [hint && `${name}-hint`, own.length > 0 && `${name}-error`].filter(Boolean).join(' ');
  return html`<div class="field">
<label for="${name}">${label}${optional ? html` <span class="field__optional">optional</span>` : ''}</label>
${hint ? html`<p class="field__hint" id="${name}-hint">${hint}</p>` : ''}${renderErrors(name, own)}
${renderControl(html`id="${name}" name="${name}" maxlength="${maximum}"${describe(described, own)}${raw(attributes ? ` ${attributes}` : '')}`)}
</div>`;
}

/** `aria-describedby` and `aria-invalid` of a control. */
export function describe(ids: string, problems: readonly Problem[]): Markup {
  return html`${ids ? html` aria-describedby="${ids}"` : ''}${problems.length > 0 ? raw(' aria-invalid="true"') : ''}`;
}

/** What is wrong with a control, named as in the summary. */
export function renderErrors(id: string, problems: readonly Problem[]): Markup {
  if (problems.length === 0) return html``;
  const doubt = problems.every(isDoubt);
  return html`<p class="field__error${doubt ? ' field__error--doubt' : ''}" id="${id}-error">${doubt ? '' : 'Error: '}${problems.map((problem) => html`<span>${nameProblem(problem)} </span>`)}</p>`;
}

/** Hidden inputs that carry values through the form as they are. */
export function renderHidden(name: FieldName, values: readonly string[]): Markup {
  return html`${values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

/** Options of a `<select>`, of which the one with that value is selected. */
export function renderOptions(options: readonly (readonly [string, string])[], selected: string): Markup {
  return html`${options.map(
    ([value, label]) =>
      html`<option value="${value}"${value === selected ? raw(' selected') : ''}>${label}</option>`,
  )}`;
}
