import { createElement } from '../../browser/element.ts';
import { isKeyOff, switchKey } from './search-key.ts';

/** The filters of the search page. Each option has a value: a page translator changes its text. */
export function renderFilters(topics: readonly string[]): HTMLElement[] {
  return [
    renderFilter('Type', 'kind', [
      ['answer', 'Answers'],
      ['guide', 'Guides'],
      ['program', 'Other programs'],
    ]),
    renderFilter(
      'Topic',
      'topic',
      topics.map((topic) => [topic, topic]),
    ),
  ];
}

function renderFilter(
  label: string,
  name: string,
  options: readonly (readonly [string, string])[],
): HTMLElement {
  const all = [['', 'All'] as const, ...options];
  const select = createElement(
    'select',
    { name },
    ...all.map(([value, text]) => createElement('option', { value }, text)),
  );
  // What narrows the results is for this script; it's not sent.
  select.setAttribute('form', '');
  return createElement('label', {}, `${label} `, select);
}

/** Where the key that leads to the search can be switched off. */
export function renderKeySwitch(): HTMLElement {
  const box = createElement('input', { type: 'checkbox' });
  box.checked = !isKeyOff();
  box.addEventListener('change', () => {
    switchKey(box.checked);
    box.checked = !isKeyOff();
  });
  return createElement('label', { class: 'search-box__key' }, box, ' Press / to search, on any page');
}
