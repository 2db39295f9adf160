import { createElement } from '../../browser/element.ts';
import { describeMoment } from '../../provider/office-hours.ts';
import { describeHere, tellHours } from './hours.ts';
import { addHidden } from './hidden-field.ts';

/** What was posted: name and value of each field, in order. */
type Sent = readonly (readonly [name: string, value: string])[];

const shownOnce =
  'For your privacy, your text and your email address are shown only this once. ' +
  'Save them now if you’d like to keep them.';

/**
 * Completes the sent page with what only this browser knows: the text, the reply address and the reader's own
 * time; and lets all of it be saved. The page's own address leaves these out, so a reload shows it without them.
 * @param form the form that was sent
 */
export function completeReceipt(part: HTMLElement, sent: Sent, form: HTMLFormElement): void {
  const facts = part.querySelector<HTMLElement>('[data-receipt]');
  if (!facts) return;
  const texts = listTexts(sent, form);
  const follows = sent.find(([name]) => name === 'follows')?.[1];
  const email = sent.find(([name, value]) => name === 'email' && value)?.[1];
  tellTime(facts);
  tellHours(part);
  if (email) {
    facts.append(renderFact('We’ll reply to', email));
    for (const form of part.querySelectorAll<HTMLFormElement>('[data-add]')) addHidden(form, 'email', email);
  }
  if (follows) facts.append(renderFact('Adds to', follows));
  for (const form of part.querySelectorAll<HTMLFormElement>('[data-split]'))
    for (const text of texts) addHidden(form, 'question', text);
  const quotes = texts.map((text) =>
    createElement('blockquote', { class: 'check__text', dir: 'auto', translate: 'no' }, text),
  );
  const save = createElement(
    'button',
    { class: 'button button--quiet', type: 'button' },
    'Save as a text file',
  );
  const references = Array.from(part.querySelectorAll('output'), ({ id }) => id);
  const copy = writeCopy(part, facts, texts);
  save.addEventListener('click', () => download(`${references.join('-')}.txt`, copy));
  // The page itself says that it keeps neither.
  facts.nextElementSibling?.replaceWith(
    createElement('h2', {}, facts.dataset['receipt'] ?? ''),
    ...quotes,
    createElement('p', { class: 'quiet' }, shownOnce),
    createElement('p', {}, save),
  );
}

/**
 * Lists the texts that were sent. “It’s one question” sends them as they were before they were split or, if a box was
 * changed since, with their boxes joined (see `receive/boxes.ts`).
 */
function listTexts(sent: Sent, form: HTMLFormElement): string[] {
  const boxes = Array.from(form.querySelectorAll<HTMLTextAreaElement>('[name="question"]'));
  const wholes = Array.from(form.querySelectorAll<HTMLInputElement>('[name="whole"]'));
  const isWhole = sent.some(([name, value]) => name === 'step' && value === 'unsplit');
  const counts = wholes.map(({ dataset }) => Number(dataset['parts']));
  const isSame = counts.reduce((sum, count) => sum + count, 0) === boxes.length;
  const texts =
    isWhole && (isSame || wholes.length === 1)
      ? wholes.map(({ value }, index) => {
          const own = boxes.splice(0, isSame ? counts[index] : boxes.length);
          const isUnchanged = isSame && own.every((box) => box.value === box.defaultValue);
          return isUnchanged ? value : own.flatMap((box) => box.value.trim() || []).join('\n\n');
        })
      : sent.flatMap(([name, value]) => (name === 'question' ? value : []));
  return texts.map((text) => text.trim()).filter(Boolean);
}

function renderFact(name: string, value: string): HTMLElement {
  return createElement(
    'div',
    {},
    createElement('dt', {}, name),
    createElement('dd', { translate: 'no' }, value),
  );
}

function tellTime(facts: HTMLElement): void {
  const time = facts.querySelector('time');
  if (!time) return;
  const there = time.textContent.replace(/\s+/gu, ' ').trim();
  const here = describeHere(new Date(time.dateTime), there, describeMoment);
  if (here) time.parentElement?.append(here);
}

/** Writes the page as a text: its heading, references, facts and the questions. */
function writeCopy(part: HTMLElement, facts: HTMLElement, texts: readonly string[]): string {
  const read = (element: Element | null | undefined) =>
    element?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
  const lines = [
    read(part.querySelector('h1')),
    '',
    ...Array.from(part.querySelectorAll('output'), ({ id }) => `Reference: ${id}`),
    ...Array.from(
      facts.children,
      (fact) => `${read(fact.firstElementChild)}: ${read(fact.lastElementChild)}`,
    ),
    `Time (UTC): ${facts.querySelector('time')?.dateTime ?? ''}`,
    `Site: ${location.host}`,
    ...texts.flatMap((text) => ['', '---', '', text]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Saves a text as a file. It never leaves this browser. */
function download(name: string, text: string): void {
  const link = createElement('a', { download: name });
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  document.body.append(link);
  link.click();
  link.remove();
  // The download reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
