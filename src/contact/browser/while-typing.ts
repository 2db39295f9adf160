import { search, type Result } from '../../search/search.ts';
import { findSecrets } from '../screen/secrets.ts';

/** After the last key: people pause between thoughts, and the index is not for every letter. */
const pauseMs = 700;
const fewestWords = 3;
const mostAnswers = 3;

/**
 * Helps while a question is typed, under its box: notices a secret, and shows answers that fit. Text and index meet in the
 * browser: no word leaves it.
 */
export function helpWhileTyping(form: HTMLElement): void {
  const timers = new WeakMap<HTMLTextAreaElement, ReturnType<typeof setTimeout>>();
  // What was pasted, carried along or kept before this was loaded.
  for (const box of form.querySelectorAll<HTMLTextAreaElement>('[name="question"]')) {
    if (box.value) void help(box);
  }
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || target.name !== 'question') return;
    clearTimeout(timers.get(target));
    timers.set(
      target,
      setTimeout(() => void help(target), pauseMs),
    );
  });
}

async function help(box: HTMLTextAreaElement): Promise<void> {
  const place = box.parentElement?.querySelector('.contact-form__suggestions');
  if (!place) return;
  const text = box.value;
  const enough = text.trim().split(/\s+/u).length >= fewestWords;
  // Without its index the form works as before: a suggestion is a help, not a step.
  const results = enough
    ? await search(text, { kind: 'answer' }, mostAnswers).then(
        (findings) => findings.results,
        () => [],
      )
    : [];
  if (box.value !== text) return;
  place.replaceChildren(...renderSecret(text), ...renderAnswers(box, results));
  // What has come may have pushed the field that somebody is in by now out of sight.
  document.activeElement?.scrollIntoView({ block: 'nearest' });
}

/** The function looks again; here it is said before anything has left the browser. */
function renderSecret(text: string): HTMLElement[] {
  const [secret] = findSecrets(text);
  if (!secret) return [];
  const note = create('p', 'notice');
  const mark = create('mark', '', text.slice(secret.start, secret.end));
  note.append(
    `This looks like a ${secret.kind.replace('-', ' ')}: `,
    mark,
    '. We never need one; please take it out before you send.',
  );
  return [note];
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
  box.value = '';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  const place = box.parentElement?.querySelector('.contact-form__suggestions');
  place?.replaceChildren(
    create(
      'p',
      'notice notice--good',
      'Good. Your question is cleared, and nothing was sent. Thank you for looking first.',
    ),
  );
  box.focus();
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
