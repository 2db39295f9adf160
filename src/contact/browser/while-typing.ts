import { hintAtAddress } from './address-hint.ts';
import { search, type Result } from '../../search/search.ts';
import { findSecrets, secretWords, type Secret } from '../../checks/secrets.ts';

/** After the last key: people pause between thoughts, and the index is not for every letter. */
const pauseMs = 700;
const fewestWords = 3;
const mostAnswers = 3;
/** A page that has less of what was typed is more likely to alarm than to help. */
const leastFit = 0.4;

/** To who needs no answer from a person any more. */
const thanks = 'Good to hear, and thank you. Your question is cleared, and nothing was sent. ';

/** The answers that stand under each box, so that the same are neither drawn nor said again. */
const shownIn = new WeakMap<HTMLElement, string>();

/**
 * Helps while a question is typed, under its box: notices a secret, and shows answers that fit. Text and index meet in the
 * browser: no word leaves it.
 */
export function helpWhileTyping(form: HTMLElement): void {
  hintAtAddress(form);
  const timers = new WeakMap<HTMLTextAreaElement, ReturnType<typeof setTimeout>>();
  // What was pasted, carried along or kept before this was loaded.
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
  // Who left before the answers came finds them when they come back.
  form.addEventListener('focusin', helpSoon);
}

async function help(box: HTMLTextAreaElement): Promise<void> {
  const place = box.parentElement?.querySelector<HTMLElement>('.contact-form__suggestions');
  if (!place) return;
  const text = box.value;
  // The thanks stay until somebody types on.
  if (text === '' && place.querySelector('.notice--good')) return;
  // Wherever the writer is by now: next they would send it.
  const secret = findSecrets(text)[0];
  const warning = secret ? `The text seems to hold ${secretWords[secret.kind].secret}. ` : '';
  if (warn(place, secret && renderSecret(secret, text))) say(box, warning);
  const results = await findAnswers(text);
  // Not when the writer has gone on to another field, which would move away under their finger.
  if (box.value !== text || document.activeElement !== box) return;
  if (suggest(box, place, results)) say(box, warning + describeCount(results.length));
}

async function findAnswers(text: string): Promise<Result[]> {
  const enough = text.trim().split(/\s+/u).length >= fewestWords;
  // Without its index the form works as before: a suggestion is a help, not a step.
  return enough
    ? search(text, {}, mostAnswers).then(
        ({ results }) => results.filter(({ fit }) => fit >= leastFit),
        () => [],
      )
    : [];
}

/** Puts a note above the answers, in place of the one before; says whether that changes anything. */
function warn(place: HTMLElement, note: HTMLElement | undefined): boolean {
  const before = place.querySelector('.notice');
  if (before?.textContent === note?.textContent) return false;
  before?.remove();
  if (note) place.prepend(note);
  return true;
}

/** Shows answers, unless they stand there already: a reader may have opened one. Says whether that changes anything. */
function suggest(box: HTMLTextAreaElement, place: HTMLElement, results: readonly Result[]): boolean {
  const shown = JSON.stringify(results.map(({ url }) => url));
  if (shownIn.get(place) === shown) return false;
  shownIn.set(place, shown);
  place.replaceChildren(...place.querySelectorAll('.notice'), ...renderAnswers(box, results));
  return true;
}

/** For who listens: short, and never the secret itself. */
function say(box: HTMLTextAreaElement, text: string): void {
  const said = box.parentElement?.querySelector('[data-said]');
  // The same, put there again, would be read out again.
  if (said && said.textContent !== text) said.textContent = text;
}

function describeCount(count: number): string {
  if (count === 0) return '';
  return `After the box: ${count === 1 ? 'an answer' : `${count} answers`} that may help.`;
}

/** The function looks again; here it is said before anything has left the browser. */
function renderSecret(secret: Secret, text: string): HTMLElement {
  const note = create('p', 'notice');
  const mark = create('mark', '', text.slice(secret.start, secret.end));
  note.append(
    `This looks like ${secretWords[secret.kind].secret}: `,
    mark,
    '. We never need one; please take it out before you send.',
  );
  return note;
}

function renderAnswers(box: HTMLTextAreaElement, results: readonly Result[]): HTMLElement[] {
  if (results.length === 0) return [];
  return [
    create('p', 'field__hint', 'These answers may help already:'),
    ...results.map((result) => renderAnswer(box, result)),
  ];
}

/** One answer, that opens where it stands. */
function renderAnswer(box: HTMLTextAreaElement, { url, title, summary }: Result): HTMLElement {
  const details = create('details', 'suggestion');
  const link = create('a', '', 'The whole answer (opens in a new tab)');
  link.href = url;
  link.target = '_blank';
  const done = create('button', 'button button--quiet', 'That answers it');
  done.type = 'button';
  done.addEventListener('click', () => thank(box));
  const text = create('p', '', summary);
  const ways = create('p', 'suggestion__ways');
  ways.append(link, done);
  details.append(create('summary', '', title), text, ways);
  return details;
}

function thank(box: HTMLTextAreaElement): void {
  const text = box.value;
  const set = (value: string) => {
    box.value = value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.focus();
  };
  const note = create('p', 'notice notice--good', thanks);
  const undo = create('button', 'link', 'Undo');
  undo.type = 'button';
  undo.addEventListener('click', () => set(text));
  note.append(undo);
  const place = box.parentElement?.querySelector<HTMLElement>('.contact-form__suggestions');
  place?.replaceChildren(note);
  // After “Undo” the same answers come again.
  if (place) shownIn.delete(place);
  say(box, thanks);
  set('');
}

function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}
