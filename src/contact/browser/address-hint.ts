import { createElement } from '../../browser/element.ts';
import { correctAddress } from '../message/address-spelling.ts';
import { whenReleased } from '../../browser/released.ts';

/** The hint of each field, while a question stands in its place. */
const hints = new WeakMap<Element, Node[]>();

/**
 * Asks at the address whether another one was meant, because a reply to `gmial.com` reaches nobody. The writer
 * decides. The question takes the place of the field's hint, so that nothing moves. Listens at the element around
 * the form, since every answer replaces the form itself.
 */
export function hintAtAddress(part: HTMLElement): void {
  // Check what was typed before this script was loaded.
  const typed = part.querySelector('[name="email"]');
  if (isAddress(typed) && document.activeElement !== typed) ask(typed);
  // A status element must exist before its text, or screen readers don't announce it.
  part.addEventListener('focusin', ({ target }) => {
    if (isAddress(target)) findHint(target)?.setAttribute('role', 'status');
  });
  part.addEventListener('change', ({ target }) => {
    if (isAddress(target)) ask(target);
  });
  part.addEventListener('input', ({ target }) => {
    // What was confirmed is another address now.
    if (isAddress(target)) {
      target.form?.querySelector('input[type="hidden"][name="confirm"][value="address"]')?.remove();
    }
  });
}

function isAddress(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.name === 'email' && target.type !== 'hidden';
}

function ask(input: HTMLInputElement): void {
  const hint = findHint(input);
  if (!hint) return;
  const meant = correctAddress(input.value, (input.dataset['domains'] ?? '').split(' ').filter(Boolean));
  const own = hints.get(hint);
  if (!meant && !own) return;
  whenReleased(() => {
    if (!own) {
      hints.set(hint, [...hint.childNodes]);
      hint.style.minBlockSize = `${hint.getBoundingClientRect().height}px`;
    }
    hint.replaceChildren(...(meant ? ['Did you mean ', renderChoice(input, meant), '?'] : (own ?? [])));
    if (!meant) hints.delete(hint);
  });
}

function findHint(input: HTMLInputElement): HTMLElement | null {
  return document.getElementById(`${input.id}-hint`);
}

function renderChoice(input: HTMLInputElement, meant: string): HTMLButtonElement {
  const button = createElement('button', { class: 'link', type: 'button', translate: 'no' }, meant);
  button.addEventListener('click', () => {
    input.value = meant;
    input.focus();
    for (const event of ['input', 'change']) input.dispatchEvent(new Event(event, { bubbles: true }));
  });
  return button;
}
