import { createElement } from '../../browser/element.ts';

/** Sets a hidden field of a form to one value. */
export function setHidden(form: HTMLFormElement, name: string, value: string): void {
  const input =
    form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`) ??
    addHidden(form, name, value);
  input.value = value;
}

/** Adds a hidden field, beside others of the same name. */
export function addHidden(form: HTMLFormElement, name: string, value: string): HTMLInputElement {
  const input = createElement('input', { type: 'hidden', name });
  input.value = value;
  form.append(input);
  return input;
}
