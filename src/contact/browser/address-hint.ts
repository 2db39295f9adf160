import { createElement } from '../../browser/element.ts';
import { correctAddress } from './address-spelling.ts';

/**
 * Asks below the address whether another one was meant, because a reply to `gmial.com` reaches nobody. The
 * writer decides. Listens at the element around the form, since every answer replaces the form itself.
 */
export function hintAtAddress(part: HTMLElement): void {
  // Check what was typed before this script was loaded.
  const typed = part.querySelector('[name="email"]');
  if (isAddress(typed) && document.activeElement !== typed) ask(typed);
  // A status element must exist before its text, or screen readers don't announce it.
  part.addEventListener('focusin', ({ target }) => {
    if (isAddress(target)) findStatus(target);
  });
  part.addEventListener('change', ({ target }) => {
    if (isAddress(target)) ask(target);
  });
}

function isAddress(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.name === 'email';
}

function ask(input: HTMLInputElement): void {
  const meant = correctAddress(input.value, input.dataset['domain'] ?? '');
  findStatus(input).replaceChildren(...(meant ? ['Did you mean ', renderChoice(input, meant), '?'] : []));
}

function findStatus(input: HTMLInputElement): Element {
  const next = input.nextElementSibling;
  if (next) return next;
  const status = createElement('p', { class: 'field__hint', role: 'status' });
  input.after(status);
  return status;
}

function renderChoice(input: HTMLInputElement, meant: string): HTMLButtonElement {
  const button = createElement('button', { class: 'link', type: 'button' }, meant);
  button.addEventListener('click', () => {
    input.value = meant;
    input.focus();
    for (const event of ['input', 'change']) input.dispatchEvent(new Event(event, { bubbles: true }));
  });
  return button;
}
