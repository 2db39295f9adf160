import { createElement } from '../../browser/element.ts';
import { addBox, countFreeBoxes, nameBoxes } from './boxes.ts';
import type { Split } from './find-split.ts';
import { addHidden } from './hidden-field.ts';

/** Fewer words ask one thing. */
const fewestWords = 8;

/** Boxes whose writer has said that it's one question: they aren't asked again. */
const settled = new WeakSet<HTMLTextAreaElement>();

/** How a box may be split, while that can be offered: nothing in an emergency, and nothing where no box is free. */
export async function findOffer(box: HTMLTextAreaElement): Promise<Split | undefined> {
  const { form, value } = box;
  if (!form || settled.has(box) || form.querySelector('.contact-form__emergency[open]')) return undefined;
  if (value.trim().split(/\s+/u).length < fewestWords) return undefined;
  const free = countFreeBoxes(form);
  if (free < 1) return undefined;
  // Without it the form works as well: a help, not a step.
  const finder = await import('./find-split.ts').catch(() => undefined);
  return finder?.findSplit(value, free + 1);
}

/** Renders the offer to split a box. */
export function renderOffer(box: HTMLTextAreaElement, split: Split): HTMLElement {
  const note = createElement('p', { class: 'notice', 'data-offer': '' }, `${split.ask} `);
  const yes = createElement('button', { class: 'link', type: 'button' }, 'Split it');
  yes.addEventListener('click', () => {
    note.replaceWith(splitBox(box, split.parts));
  });
  const no = createElement('button', { class: 'link', type: 'button' }, 'It’s one question');
  no.addEventListener('click', () => {
    settled.add(box);
    // The function would ask the same again.
    if (box.form) addHidden(box.form, 'confirm', 'one-question');
    note.remove();
    box.focus();
  });
  note.append(yes, ' ', no);
  return note;
}

/** Gives each part a box of its own; what was one text can be had back until the writer types on. */
function splitBox(box: HTMLTextAreaElement, parts: readonly string[]): HTMLElement {
  const { form, value } = box;
  const done = createElement('p', { class: 'notice' });
  if (!form) return done;
  const [first = '', ...others] = parts;
  box.value = first;
  const added = others.flatMap((part) => {
    const text = addBox(form);
    if (text) text.value = part;
    return text ? [text] : [];
  });
  const announce = () => {
    nameBoxes(form);
    // The draft is kept, and answers are looked for anew.
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const undo = createElement('button', { class: 'link', type: 'button' }, 'Undo');
  undo.addEventListener('click', () => {
    for (const text of added) text.closest('.contact-form__box')?.remove();
    box.value = value;
    settled.add(box);
    done.remove();
    announce();
    box.focus();
  });
  const words = `We’ve split it into ${parts.length} questions. `;
  done.append(words, undo);
  announce();
  const said = box.parentElement?.querySelector('[data-said]');
  if (said) said.textContent = words;
  box.focus();
  form.addEventListener('input', () => done.remove(), { once: true });
  return done;
}
