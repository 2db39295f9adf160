import { createElement } from '../../browser/element.ts';
import { paths } from '../../site/paths.ts';
import { honeypot } from '../message/fields.ts';
import { isPrivateKey } from '../openpgp/private-key.ts';
import { addBox } from './boxes.ts';
import { addCameFrom } from './came-from.ts';
import { addFollows } from './follows.ts';
import { addHidden } from './hidden-field.ts';

const key = 'contact-draft';
/** Fields that are not the writer's words. */
const notKept = new Set<string>([honeypot, 'step', 'confirm', 'token', 'altcha', 'whole']);
/** Fields that the script adds to the built form. */
const added = new Set(['page', 'searched', 'submission', 'shown', 'opened']);
const pauseMs = 300;
const clearLabel = 'Clear what I typed';
const sureLabel = 'Really clear everything?';

/** Name and value of each field, in order. */
type Typed = [name: string, value: string][];

/** Delays saving until the writer pauses. */
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps what is typed in this tab for a reload, until the tab is closed, *Clear* is pressed, or the message is sent.
 * @param sent the form that the shown one answers
 */
export function keepDraft(part: HTMLElement, sent?: HTMLFormElement): void {
  // The form it belonged to is gone.
  clearTimeout(timer);
  const form = part.querySelector<HTMLFormElement>('#contact-form');
  if (part.querySelector('#sent')) {
    // Whoever comes to that page once more may have begun a new message since.
    if (sent || !isAgain()) forget();
    return;
  }
  if (!form) return;
  const boxes = Array.from(form.querySelectorAll<HTMLTextAreaElement>('textarea[name="question"]'));
  // Restore only into the built form: what the function has filled in takes precedence over the draft.
  const isNew = boxes.length > 0 && boxes.every(({ value }) => value === '');
  // A request that was too large to read comes back empty: restore it from the form that was sent.
  if (isNew && sent) restore(form, listTyped(sent));
  else if (isNew && !part.querySelector('#error-summary')) restore(form, read());
  else if (!sent && !part.querySelector('#error-summary')) restore(form, joinFound(form, read()));
  const clear = createClear();
  form.querySelector('[data-clear]')?.replaceChildren(clear.button);
  const save = () => {
    remember(form);
    clear.button.hidden = !read();
  };
  form.addEventListener('input', () => {
    clear.reset();
    clearTimeout(timer);
    timer = setTimeout(save, pauseMs);
  });
  save();
}

/** Makes the button that forgets everything, at its second press: a slip of the thumb must cost nothing. */
function createClear(): { button: HTMLButtonElement; reset: () => void } {
  const button = createElement('button', { class: 'link', type: 'button' }, clearLabel);
  let isAsking = false;
  const ask = (asks: boolean) => {
    if (isAsking === asks) return;
    isAsking = asks;
    button.textContent = asks ? sureLabel : clearLabel;
  };
  button.addEventListener('blur', () => ask(false));
  button.addEventListener('click', () => {
    if (!isAsking) {
      ask(true);
      return;
    }
    forget();
    // Reload the built page, whose form is empty.
    location.replace(paths.contact);
  });
  return { button, reset: () => ask(false) };
}

function remember(form: HTMLFormElement): void {
  const fields = listTyped(form);
  // What the script adds alone is nothing to keep or to clear.
  write(fields.some(([name, value]) => value && !added.has(name)) ? JSON.stringify(fields) : undefined);
}

function listTyped(form: HTMLFormElement): Typed {
  return [...new FormData(form)].flatMap(([name, value]) =>
    notKept.has(name) || (name === 'publicKey' && isPrivateKey(String(value))) ? [] : [[name, String(value)]],
  );
}

function restore(form: HTMLFormElement, kept: Typed = []): void {
  const names = new Set(kept.map(([name]) => name));
  const list = (name: string) => listOf(kept, name);
  while (form.querySelectorAll('textarea[name="question"]').length < list('question').length && addBox(form));
  const [follows] = list('follows');
  if (follows && !form.querySelector('[name="follows"]')) addFollows(form, follows);
  addCameFrom(form, { page: list('page')[0], searched: list('searched')[0] });
  for (const name of names) fill(form, name, list(name));
}

/**
 * What a decision page has filled in, with what was typed in this tab before below it. After a reload that is the same
 * message, and what was typed since counts.
 */
function joinFound(form: HTMLFormElement, kept: Typed = []): Typed {
  const filled = listTyped(form);
  const [found = ''] = listOf(filled, 'question');
  const [earlier = '', ...others] = listOf(kept, 'question');
  const [line = ''] = found.split('\n');
  if (earlier.startsWith(line)) return kept;
  const empty = new Set(filled.flatMap(([name, value]) => (value ? [] : [name])));
  return [
    ...[[found, earlier].filter(Boolean).join('\n\n'), ...others].map((text): Typed[number] => [
      'question',
      text,
    ]),
    ...kept.filter(
      ([name]) => name !== 'question' && (empty.has(name) || !filled.some(([own]) => own === name)),
    ),
  ];
}

function listOf(typed: Typed, name: string): string[] {
  return typed.flatMap(([own, value]) => (own === name ? [value] : []));
}

function fill(form: HTMLFormElement, name: string, values: readonly string[]): void {
  const fields = form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]:not(button)`);
  if (added.has(name)) for (const value of values.slice(fields.length)) addHidden(form, name, value);
  fields.forEach((field, index) => {
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = values.includes(field.value);
    else field.value = values[index] ?? '';
    if (field.value && field.type !== 'hidden') field.closest('details')?.setAttribute('open', '');
  });
}

// Without a draft if storage is forbidden, or holds what an older version of the page left.
function read(): Typed | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '') as Typed;
  } catch {
    return undefined;
  }
}

function write(draft: string | undefined): void {
  try {
    if (draft) sessionStorage.setItem(key, draft);
    else sessionStorage.removeItem(key);
  } catch {
    // As above.
  }
}

/** Whether this page after sending is looked at again: by going to and fro, by reloading, or by the form's own link. */
function isAgain(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return location.hash !== '' || visit?.type !== 'navigate';
}

function forget(): void {
  clearTimeout(timer);
  write(undefined);
}
