import { createElement } from '../../browser/element.ts';
import { hintAtAddress } from './address-hint.ts';
import { countWhileTyping } from './counter.ts';
import { addHidden } from './hidden-field.ts';
import { findOffer, renderOffer } from './offer-split.ts';
import { say } from './say.ts';
import { whenReleased } from '../../browser/released.ts';
import { openIndex, type Result } from '../../search/browser/index.ts';
import { suggest as findSuggestions } from '../../search/suggest/index.ts';
import type { Split } from './find-split.ts';
import { findSecrets, secretWords, type Secret } from '../../checks/secrets/index.ts';

/** Pause after the last key: people stop between thoughts, and searching for every letter would be wasteful. */
const pauseMs = 700;
const fewestWords = 3;
/** As many as the function takes; see `limits.shown`. */
const mostNoted = 10;

const noAnswers = 'We haven’t found an answer so far.';

/** Shown after the writer says a suggested answer solved it. */
const thanks = 'Great! We’ve cleared your question. Nothing was sent. ';

/**
 * The answers and the secret shown under each box, so that the same ones are not drawn or announced again. Not read
 * from the page, whose texts a translator may have changed.
 */
const shownIn = new WeakMap<HTMLElement, string>();
const warnedIn = new WeakMap<HTMLElement, string>();

/**
 * Helps below the box while a question is typed: warns of a secret, and shows answers that fit. Everything
 * happens in the browser; no word leaves it.
 */
export function helpWhileTyping(form: HTMLElement): void {
  hintAtAddress(form);
  countWhileTyping(form);
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
  whenReleased(() => {
    if (warn(panel, secret, text)) say(box, warning);
  });
  const [results, split] = await Promise.all([findAnswers(text), findOffer(box)]);
  whenReleased(() => {
    // Without a place of their own, answers would move away the field that the writer is in.
    const isHere = document.activeElement === box;
    if (box.value !== text || !(isHere || panel.classList.contains('is-entered'))) return;
    const isNew = [offer(box, panel, split), suggest(box, panel, results)].some(Boolean);
    const asked = split ? `${split.ask} You can split it below this box. ` : '';
    if (isNew && isHere) say(box, warning + asked + describeCount(dropCut(panel).length));
  });
}

async function findAnswers(text: string): Promise<Result[]> {
  const enough = text.trim().split(/\s+/u).length >= fewestWords;
  // Show none if the index can't be loaded: suggestions are a help, not a step.
  return enough ? findSuggestions(text, openIndex()).catch(() => []) : [];
}

/** Replaces the note above the answers; says whether that changes anything. */
function warn(panel: HTMLElement, secret: Secret | undefined, text: string): boolean {
  panel.querySelector('.notice--good')?.remove();
  const found = secret ? text.slice(secret.start, secret.end) : '';
  if ((warnedIn.get(panel) ?? '') === found) return false;
  warnedIn.set(panel, found);
  replaceNotice(panel, '[data-secret]', secret && renderSecret(secret, text));
  return true;
}

/**
 * Shows answers unless they are already shown: the writer may have opened one. Says whether that changes
 * anything.
 */
function suggest(box: HTMLTextAreaElement, panel: HTMLElement, results: readonly Result[]): boolean {
  const shown = JSON.stringify(results.map(({ path }) => path));
  if (shownIn.get(panel) === shown) return false;
  shownIn.set(panel, shown);
  // Notices stay where they are: moved, they would lose the focus.
  for (const part of [...panel.children]) if (!part.matches('.notice')) part.remove();
  panel.append(...renderAnswers(box, results));
  const { length } = dropCut(panel);
  for (const { path } of results.slice(0, length)) note(box, 'shown', path);
  return true;
}

/**
 * Takes away the last answers that the panel, whose height is kept, would cut through; the first stays. On a phone
 * nothing would show that it scrolls. Returns the answers that are left.
 */
function dropCut(panel: HTMLElement): Element[] {
  const answers = [...panel.querySelectorAll('.suggestion')];
  while (answers.length > 1 && panel.scrollHeight > panel.clientHeight) answers.pop()?.remove();
  return answers;
}

/** Replaces a notice above the answers; those that it leaves no room for come back when it goes. */
function replaceNotice(panel: HTMLElement, selector: string, notice: HTMLElement | undefined): void {
  panel.querySelector(selector)?.remove();
  if (notice) panel.prepend(notice);
  else if (!panel.querySelector('[open]')) shownIn.delete(panel);
  dropCut(panel);
}

/** Offers to split a text that may ask several things, above the answers. Says whether that changes anything. */
function offer(box: HTMLTextAreaElement, panel: HTMLElement, split: Split | undefined): boolean {
  const shown = panel.querySelector<HTMLElement>('[data-offer]');
  const ask = split?.ask ?? '';
  // The same words stay, and with them the focus of a writer who is on a button.
  if ((shown?.dataset['offer'] ?? '') === ask) return false;
  const hasFocus = shown?.contains(document.activeElement) ?? false;
  replaceNotice(panel, '[data-offer]', ask ? renderOffer(box, ask) : undefined);
  if (hasFocus) box.focus();
  return true;
}

function describeCount(count: number): string {
  if (count === 0) return '';
  return `${count === 1 ? 'One answer' : `${count} answers`} below this box may help.`;
}

/** Warns before anything has left the browser; the function checks again. */
function renderSecret(secret: Secret, text: string): HTMLElement {
  const note = createElement('p', { class: 'notice', 'data-secret': '' });
  const mark = createElement('mark', {}, text.slice(secret.start, secret.end));
  note.append(
    `This looks like ${secretWords[secret.kind].secret}: `,
    mark,
    '. We’ll never ask for it. Please remove it before you send.',
  );
  return note;
}

function renderAnswers(box: HTMLTextAreaElement, results: readonly Result[]): HTMLElement[] {
  const hint = results.length > 0 ? 'These answers may help:' : noAnswers;
  return [
    createElement('p', { class: 'field__hint' }, hint),
    ...results.map((result) => renderAnswer(box, result)),
  ];
}

/** Renders an answer that opens in place. */
function renderAnswer(box: HTMLTextAreaElement, { path, title, summary }: Result): HTMLElement {
  const details = createElement('details', { class: 'suggestion' });
  details.addEventListener('toggle', () => {
    if (details.open) note(box, 'opened', path);
  });
  const link = createElement('a', {}, 'Read the full answer (new tab)');
  link.href = path;
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

/** Notes for staff which answers the writer has seen: their paths go along with the message. */
function note({ form }: HTMLTextAreaElement, name: 'shown' | 'opened', path: string): void {
  if (!form) return;
  const noted = Array.from(form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`), ({ value }) => value);
  if (noted.length < mostNoted && !noted.includes(path)) addHidden(form, name, path);
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
  if (panel) {
    shownIn.delete(panel);
    warnedIn.delete(panel);
  }
  say(box, thanks);
  set('');
}
