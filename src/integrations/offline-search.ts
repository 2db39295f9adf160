// The search of the offline copy. `offline.ts` makes one script of this file and puts it into the copy.
import { createElement } from '../browser/element.ts';
import { rankPages, type RankedPage } from './offline-rank.ts';

const most = 10;
const articles = Array.from(document.querySelectorAll('article'));
const place = document.querySelector('[data-search]');

const read = (element: Element | null | undefined) => element?.textContent.toLowerCase() ?? '';
/** Reading all pages takes a moment, so it waits for the first search. */
let pages: RankedPage[] | undefined;
const readPages = () =>
  (pages ??= articles.map((article) => ({
    title: read(article.querySelector('h3')),
    words: article.dataset['words']?.toLowerCase() ?? '',
    summary: read(article.querySelector('p')),
    text: read(article),
  })));

if (place) {
  const input = createElement('input', {
    id: 'search',
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const status = createElement('p', { role: 'status' });
  const list = createElement('ol');
  const show = () => {
    const found = rankPages(input.value, readPages(), most).flatMap((index) => articles[index] ?? []);
    list.replaceChildren(
      ...found.map((article) => {
        const link = createElement(
          'a',
          { href: `#${article.id}` },
          article.querySelector('h3')?.textContent ?? '',
        );
        return createElement(
          'li',
          {},
          link,
          createElement('br'),
          article.querySelector('p')?.textContent ?? '',
        );
      }),
    );
    status.textContent =
      input.value.trim() === ''
        ? ''
        : found.length > 0
          ? `The best ${found.length} ${found.length === 1 ? 'page' : 'pages'}`
          : 'No results. Try fewer words, in English, or the exact error message.';
  };
  input.addEventListener('input', show);
  const form = createElement(
    'form',
    { role: 'search' },
    createElement('label', { for: 'search' }, 'Search this copy '),
    input,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  place.replaceChildren(form, status, list);
}
