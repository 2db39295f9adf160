import { search, type Result } from '../../search/search.ts';

/** After the last key: people pause between thoughts, and the index is not for every letter. */
const pauseMs = 700;
const fewestWords = 3;
const mostAnswers = 3;

/**
 * Shows answers that fit what is typed, under the box that it is typed in. The index is searched in the browser: no word
 * leaves it.
 */
export function suggestAnswers(form: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void suggest(target), pauseMs);
  });
}

async function suggest(box: HTMLTextAreaElement): Promise<void> {
  const place = box.parentElement?.querySelector('.contact-form__suggestions');
  if (!place) return;
  const text = box.value;
  const enough = text.trim().split(/\s+/u).length >= fewestWords;
  // Without its index the form works as before: a suggestion is a help, not a step.
  const results = enough ? await search(text, { kind: 'answer' }, mostAnswers).then(read, () => []) : [];
  if (box.value !== text) return;
  place.replaceChildren(...(results.length > 0 ? [renderHeading(), ...results.map(renderAnswer)] : []));
}

const read = ({ results }: { results: Result[] }) => results;

function renderHeading(): HTMLElement {
  const heading = document.createElement('p');
  heading.className = 'field__hint';
  heading.textContent = 'These answers may help already:';
  return heading;
}

/** One answer, that opens where it stands. */
function renderAnswer({ url, title, summary }: Result): HTMLElement {
  const details = document.createElement('details');
  details.className = 'suggestion';
  const name = document.createElement('summary');
  name.textContent = title;
  const text = document.createElement('p');
  const link = document.createElement('a');
  link.href = url;
  link.target = '_blank';
  link.textContent = 'The whole answer (opens in a new tab)';
  text.append(summary, ' ', link);
  details.append(name, text);
  return details;
}
