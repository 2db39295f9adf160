import { correctAddress } from './address-spelling.ts';

/**
 * Asks below the address whether another one was meant: an answer to `gmial.com` reaches nobody. The writer decides. It
 * listens at the part of the page that holds the form, which is written anew with every answer.
 */
export function hintAtAddress(part: HTMLElement): void {
  // What was typed before this was loaded.
  const typed = part.querySelector('[name="email"]');
  if (isAddress(typed) && document.activeElement !== typed) ask(typed);
  // What is to be announced later must have its place before.
  part.addEventListener('focusin', ({ target }) => {
    if (isAddress(target)) findPlace(target);
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
  findPlace(input).replaceChildren(...(meant ? ['Did you mean ', renderChoice(input, meant), '?'] : []));
}

function findPlace(input: HTMLInputElement): Element {
  const next = input.nextElementSibling;
  if (next) return next;
  const place = Object.assign(document.createElement('p'), { className: 'field__hint', role: 'status' });
  input.after(place);
  return place;
}

function renderChoice(input: HTMLInputElement, meant: string): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), {
    className: 'link',
    type: 'button',
    textContent: meant,
  });
  button.addEventListener('click', () => {
    input.value = meant;
    input.focus();
    for (const event of ['input', 'change']) input.dispatchEvent(new Event(event, { bubbles: true }));
  });
  return button;
}
