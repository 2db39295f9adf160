import { createElement } from '../../browser/element.ts';
import { addBox, countFreeBoxes, nameBoxes, removeWhenTyping } from './boxes.ts';
import type { Split } from './find-split.ts';
import { addHidden } from './hidden-field.ts';
import { say } from './say.ts';

/** Fewer words ask one thing. */
const fewestWords = 8;

/** Texts of which the writer has said that they're one question, by their boxes. */
const settled = new WeakMap<HTMLTextAreaElement, string>();

/** How a box may be split, while that can be offered: nothing in an emergency, and nothing where no box is free. */
export async function findOffer(box: HTMLTextAreaElement): Promise<Split | undefined> {
  const { form, value } = box;
  if (!form || isSettled(box) || form.querySelector('.contact-form__emergency[open]')) return undefined;
  if (value.trim().split(/\s+/u).length < fewestWords) return undefined;
  const free = countFreeBoxes(form);
  if (free < 1) return undefined;
  // Without it the form works as well: a help, not a step.
  const finder = await import('./find-split.ts').catch(() => undefined);
  return finder?.findSplit(value, free + 1);
}

/** Renders the offer to split a box. */
export function renderOffer(box: HTMLTextAreaElement, ask: string): HTMLElement {
  const note = createElement('p', { class: 'notice', 'data-offer': ask }, `${ask} `);
  const yes = createElement('button', { class: 'link', type: 'button' }, 'Split it');
  yes.addEventListener('click', () => void takeOffer(box, note));
  const no = createElement('button', { class: 'link', type: 'button' }, 'It’s one question');
  no.addEventListener('click', () => {
    settle(box);
    withdraw(box, note);
    box.focus();
  });
  note.append(yes, ' ', no);
  return note;
}

/** Splits what stands in the box now: the writer may have typed on since it was offered. */
async function takeOffer(box: HTMLTextAreaElement, note: HTMLElement): Promise<void> {
  const split = await findOffer(box);
  if (split) splitBox(box, note, split.parts);
  else withdraw(box, note);
  box.focus();
}

function withdraw(box: HTMLTextAreaElement, note: HTMLElement): void {
  note.remove();
  say(box, '');
}

/** While a text goes on as it was, neither this script nor the function asks again whether it's one question. */
function settle(box: HTMLTextAreaElement): void {
  const { form } = box;
  if (!form) return;
  settled.set(box, box.value);
  const confirmed = addHidden(form, 'confirm', 'one-question');
  const check = () => {
    if (isSettled(box)) return;
    settled.delete(box);
    confirmed.remove();
    box.removeEventListener('input', check);
  };
  box.addEventListener('input', check);
}

function isSettled(box: HTMLTextAreaElement): boolean {
  const text = settled.get(box);
  return text !== undefined && box.value.includes(text);
}

/** Gives each part a box of its own; what was one text can be had back until the writer types on. */
function splitBox(box: HTMLTextAreaElement, note: HTMLElement, parts: readonly string[]): void {
  const { form, value } = box;
  if (!form) return;
  const boxes = [box];
  const [first = '', ...others] = parts;
  box.value = first;
  for (const part of others) {
    const text = addBox(form, boxes.at(-1));
    if (!text) break;
    text.value = part;
    boxes.push(text);
  }
  // The draft is kept, and each box is looked at anew.
  const announce = (changed: readonly HTMLTextAreaElement[]) => {
    nameBoxes(form);
    for (const text of changed) text.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const undo = createElement('button', { class: 'link', type: 'button' }, 'Undo');
  const words = `We’ve split it into ${parts.length} questions. `;
  const done = createElement('p', { class: 'notice' }, words, undo);
  undo.addEventListener('click', () => {
    for (const text of boxes.slice(1)) text.closest('.contact-form__box')?.remove();
    box.value = value;
    settle(box);
    done.remove();
    announce([box]);
    box.focus();
  });
  note.replaceWith(done);
  announce(boxes);
  say(box, words);
  removeWhenTyping(form, done);
}
