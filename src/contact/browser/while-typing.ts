import { createElement } from '../../browser/element.ts';
import { hintAtAddress } from './address-hint.ts';
import { search, type Result } from '../../search/search.ts';
import { findSecrets, secretWords, type Secret } from '../../checks/secrets/index.ts';

/** Pause after the last key: people stop between thoughts, and searching for every letter would be wasteful. */
const pauseMs = 700;
const fewestWords = 3;
const mostAnswers = 3;
/** Lowest fit of an answer to show: a worse one is more likely to alarm than to help. */
const leastFit = 0.4;

/** Shown after the writer says a suggested answer solved it. */
const thanks = 'Great! We’ve cleared your question. Nothing was sent. ';

/** The answers shown under each box, so that the same ones are not drawn or announced again. */
const shownIn = new WeakMap<HTMLElement, string>();

/**
 * Helps below the box while a question is typed: warns of a secret, and shows answers that fit. Everything
 * happens in the browser; no word leaves it.
 */
export function helpWhileTyping(form: HTMLElement): void {
  hintAtAddress(form);
  const timers = new WeakMap<HTMLTextAreaElement, ReturnType<typeof setTimeout>>();
  // Check what was pasted, carried over or restored before this script was loaded.
  for (const box of form.querySelectorAll<HTMLTextAreaElement>('[name="question"]')) {
    if (box.value) void help(box);
  }
  const helpSoon = ({ target }: Event) => {
    if (!(target instanceof HTMLTextAreaElement) || target.name !== 'question') return;
    clearTimeout(timers.get(target));
    timers.set(
      target,
      setTimeout(() => void help(target), pauseMs),
    );
  };
  form.addEventListener('input', helpSoon);
  // Show the answers to a writer who comes back to the box, too.
  form.addEventListener('focusin', helpSoon);
}

async function help(box: HTMLTextAreaElement): Promise<void> {
  const panel = box.parentElement?.querySelector<HTMLElement>('.contact-form__suggestions');
  if (!panel) return;
  const text = box.value;
  // Keep the thanks until the writer types on.
  if (text === '' && panel.querySelector('.notice--good')) return;
  // Warn of a secret even if the writer has left the box: next they would send it.
  const secret = findSecrets(text)[0];
  const warning = secret ? `Your message seems to contain ${secretWords[secret.kind].secret}. ` : '';
  if (warn(panel, secret && renderSecret(secret, text))) say(box, warning);
  const results = await findAnswers(text);
  // Show no answers if the writer is in another field: it would move away under their finger.
  if (box.value !== text || document.activeElement !== box) return;
  if (suggest(box, panel, results)) say(box, warning + describeCount(results.length));
}

async function findAnswers(text: string): Promise<Result[]> {
  const enough = text.trim().split(/\s+/u).length >= fewestWords;
  // Show none if the index can't be loaded: suggestions are a help, not a step.
  return enough
    ? search(text, {}, mostAnswers).then(
        ({ results }) => results.filter(({ fit }) => fit >= leastFit),
        () => [],
      )
    : [];
}

/** Replaces the note above the answers; says whether that changes anything. */
function warn(panel: HTMLElement, note: HTMLElement | undefined): boolean {
  const before = panel.querySelector('.notice');
  if (before?.textContent === note?.textContent) return false;
  before?.remove();
  if (note) panel.prepend(note);
  return true;
}

/**
 * Shows answers unless they are already shown: the writer may have opened one. Says whether that changes
 * anything.
 */
function suggest(box: HTMLTextAreaElement, panel: HTMLElement, results: readonly Result[]): boolean {
  const shown = JSON.stringify(results.map(({ url }) => url));
  if (shownIn.get(panel) === shown) return false;
  shownIn.set(panel, shown);
  panel.replaceChildren(...panel.querySelectorAll('.notice'), ...renderAnswers(box, results));
  return true;
}

/** Announces a text to screen readers: short, and never the secret itself. */
function say(box: HTMLTextAreaElement, text: string): void {
  const said = box.parentElement?.querySelector('[data-said]');
  // Setting the same text again would announce it again.
  if (said && said.textContent !== text) said.textContent = text;
}

function describeCount(count: number): string {
  if (count === 0) return '';
  return `${count === 1 ? 'One answer' : `${count} answers`} below this box may help.`;
}

/** Warns before anything has left the browser; the function checks again. */
function renderSecret(secret: Secret, text: string): HTMLElement {
  const note = createElement('p', { class: 'notice' });
  const mark = createElement('mark', {}, text.slice(secret.start, secret.end));
  note.append(
    `This looks like ${secretWords[secret.kind].secret}: `,
    mark,
    '. We’ll never ask for it. Please remove it before you send.',
  );
  return note;
}

function renderAnswers(box: HTMLTextAreaElement, results: readonly Result[]): HTMLElement[] {
  if (results.length === 0) return [];
  return [
    createElement('p', { class: 'field__hint' }, 'These answers may help:'),
    ...results.map((result) => renderAnswer(box, result)),
  ];
}

/** Renders an answer that opens in place. */
function renderAnswer(box: HTMLTextAreaElement, { url, title, summary }: Result): HTMLElement {
  const details = createElement('details', { class: 'suggestion' });
  const link = createElement('a', {}, 'Read the full answer (new tab)');
  link.href = url;
  link.target = '_blank';
  const done = createElement('button', { class: 'button button--quiet' }, 'This answers my question');
  done.type = 'button';
  done.addEventListener('click', () => thank(box));
  const text = createElement('p', {}, summary);
  const actions = createElement('p', { class: 'suggestion__actions' });
  actions.append(link, done);
  details.append(createElement('summary', {}, title), text, actions);
  return details;
}

function thank(box: HTMLTextAreaElement): void {
  const text = box.value;
  const set = (value: string) => {
    box.value = value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.focus();
  };
  const note = createElement('p', { class: 'notice notice--good' }, thanks);
  const undo = createElement('button', { class: 'link' }, 'Undo');
  undo.type = 'button';
  undo.addEventListener('click', () => set(text));
  note.append(undo);
  const panel = box.parentElement?.querySelector<HTMLElement>('.contact-form__suggestions');
  panel?.replaceChildren(note);
  // Let the same answers be shown again after “Undo”.
  if (panel) shownIn.delete(panel);
  say(box, thanks);
  set('');
}
