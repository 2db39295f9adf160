import { createElement } from '../../browser/element.ts';

const boxSelector = '.contact-form__box';
const panelHint = 'Answers may appear here as you type.';
/** What is said of the text in a box, and not of another. */
const ofOneText = '.field__error, .notice, .contact-form__count, .contact-form__other-topic';

/**
 * Adds an empty box for another question by copying one, and returns its text field.
 * @param model Text field of the box that is copied, behind which the new one stands: the last unless said
 */
export function addBox(form: HTMLFormElement, model?: HTMLElement): HTMLTextAreaElement | undefined {
  const last = model?.closest<HTMLElement>(boxSelector) ?? listBoxes(form).at(-1);
  if (!last) return undefined;
  const box = last.cloneNode(true) as HTMLElement;
  for (const part of box.querySelectorAll(ofOneText)) part.remove();
  for (const panel of box.querySelectorAll('.contact-form__suggestions, [data-said]')) {
    panel.replaceChildren();
  }
  const text = box.querySelector('textarea');
  const topic = box.querySelector('select');
  if (!text || !topic) return undefined;
  text.value = '';
  text.removeAttribute('aria-invalid');
  topic.value = '';
  topic.removeAttribute('aria-describedby');
  last.after(box);
  nameBoxes(form);
  // No box that was removed could come back.
  if (countFreeBoxes(form) < 1) for (const note of form.querySelectorAll('[data-removed]')) note.remove();
  text.setAttribute('aria-describedby', `${text.id}-hint`);
  return text;
}

/** Takes away the box of a button. A text in it can be had back until the writer types on. */
export function removeBox(form: HTMLFormElement, button: HTMLElement): void {
  const box = button.closest<HTMLElement>(boxSelector);
  const boxes = listBoxes(form);
  const index = box ? boxes.indexOf(box) : -1;
  if (!box || boxes.length < 2) return;
  const isFilled = isWritten(box);
  const note = renderUndo(index + 1, () => {
    note.replaceWith(box);
    announce(form);
    box.querySelector('textarea')?.focus();
  });
  box.replaceWith(...(isFilled ? [note] : []));
  announce(form);
  if (!isFilled) {
    (boxes[index - 1] ?? boxes[index + 1])?.querySelector('textarea')?.focus();
    return;
  }
  note.querySelector('button')?.focus();
  removeWhenTyping(form, note);
}

/** Takes a note away when the writer types on, and not when they choose something. */
export function removeWhenTyping(form: HTMLFormElement, note: HTMLElement): void {
  const remove = ({ target }: Event) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    note.remove();
    form.removeEventListener('input', remove);
  };
  form.addEventListener('input', remove);
}

/**
 * Numbers the boxes, says what their places for answers are for and on the buttons how many messages will be sent, and
 * offers no box beyond the limit.
 */
export function nameBoxes(form: HTMLFormElement): void {
  const boxes = listBoxes(form);
  for (const panel of form.querySelectorAll('.contact-form__suggestions:empty'))
    panel.append(createElement('p', { class: 'field__hint' }, panelHint));
  boxes.forEach((box, index) => nameBox(box, index + 1, boxes.length > 1));
  const filled = boxes.filter(isWritten).length;
  // One question is enough, in whichever box.
  boxes.forEach((box, index) => {
    const text = box.querySelector('textarea');
    if (text) text.required = filled === 0 && index === 0;
  });
  for (const send of form.querySelectorAll<HTMLElement>('[data-several]')) {
    const { one = '', several = '' } = send.dataset;
    const label = filled > 1 ? several.replace('#', String(filled)) : one;
    // Only if it changes: a page translator would translate it again with every key.
    if (send.dataset['shown'] !== label) send.textContent = label;
    send.dataset['shown'] = label;
  }
  const another = form.querySelector<HTMLElement>('[data-most]');
  if (another) another.hidden = countFreeBoxes(form) < 1;
}

/** How many more boxes the form may have. */
export function countFreeBoxes(form: HTMLFormElement): number {
  const most = form.querySelector<HTMLElement>('[data-most]')?.dataset['most'] ?? 0;
  return Number(most) - listBoxes(form).length;
}

function listBoxes(form: HTMLFormElement): HTMLElement[] {
  return Array.from(form.querySelectorAll<HTMLElement>(boxSelector));
}

function isWritten(box: HTMLElement): boolean {
  return box.querySelector('textarea')?.value.trim() !== '';
}

function nameBox(box: HTMLElement, number: number, isOneOfSeveral: boolean): void {
  const id = `question-${number}`;
  if (box.querySelector('textarea')?.id !== id) {
    for (const part of box.querySelectorAll('[id], [for], [aria-describedby]')) {
      for (const name of ['id', 'for', 'aria-describedby']) {
        const value = part.getAttribute(name);
        if (value) part.setAttribute(name, value.replace(/question-\d+/gu, id));
      }
    }
  }
  const label = box.querySelector('label');
  const name = isOneOfSeveral ? `Question ${number}` : 'Your question';
  if (label && label.dataset['shown'] !== name) label.textContent = name;
  if (label) label.dataset['shown'] = name;
  // A single box has a hidden label, because the heading names it.
  label?.classList.toggle('visually-hidden', !isOneOfSeveral);
  nameRemoval(box, number, isOneOfSeveral);
}

/** Makes the button that `respond/form/boxes.ts` renders for each of several boxes. */
function nameRemoval(box: HTMLElement, number: number, isOneOfSeveral: boolean): void {
  const own = box.querySelector<HTMLButtonElement>('.contact-form__remove');
  if (!isOneOfSeveral) {
    own?.remove();
    return;
  }
  const value = `remove-${number}`;
  if (own?.value === value) return;
  const attributes = { class: 'link contact-form__remove', type: 'submit', name: 'step', formnovalidate: '' };
  const button = own ?? createElement('button', attributes);
  button.value = value;
  button.textContent = `Remove question ${number}`;
  if (!own) box.querySelector('.contact-form__topic')?.append(button);
}

function renderUndo(number: number, undo: () => void): HTMLElement {
  const id = `removed-${number}`;
  const button = createElement('button', { class: 'link', type: 'button', 'aria-describedby': id }, 'Undo');
  button.addEventListener('click', undo);
  return createElement(
    'p',
    { class: 'notice', id, 'data-removed': '' },
    `We’ve removed question ${number}. `,
    button,
  );
}

/** Names the boxes anew, and lets the draft be kept. */
function announce(form: HTMLFormElement): void {
  nameBoxes(form);
  form.dispatchEvent(new Event('input', { bubbles: true }));
}
