import { createElement } from '../../browser/element.ts';
import { describeLength } from '../message/characters.ts';

/** Screen readers hear the count when the writer pauses, not with every key. */
const pauseMs = 1200;

/** Counts the characters of a long question below its box, before the limit is reached. */
export function countWhileTyping(part: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const count = (box: HTMLTextAreaElement) => {
    const text = describe(box);
    const shown = box.parentElement?.querySelector<HTMLElement>('.contact-form__count');
    if (!text) {
      shown?.remove();
      return;
    }
    const [visible, said] = (shown?.firstElementChild ? shown : createLine(box, shown)).children;
    if (visible) visible.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(() => said?.replaceChildren(text), pauseMs);
  };
  part.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement && target.name === 'question') count(target);
  });
  for (const box of part.querySelectorAll<HTMLTextAreaElement>('[name="question"]')) {
    if (describe(box)) count(box);
  }
}

function describe({ value, dataset }: HTMLTextAreaElement): string | undefined {
  return describeLength(value, Number(dataset['maximum']));
}

/** Two lines in one: what is seen changes with every key, what is announced doesn't. */
function createLine(box: HTMLTextAreaElement, shown?: HTMLElement | null): HTMLElement {
  const line = createElement(
    'p',
    { class: 'field__hint contact-form__count' },
    createElement('span', { 'aria-hidden': 'true' }),
    createElement('span', { class: 'visually-hidden', role: 'status' }),
  );
  // What the function has rendered is one text.
  if (shown) shown.replaceWith(line);
  else box.after(line);
  return line;
}
