import { paths } from '../../site/paths.ts';
import { part, type Content, type Part } from './part.ts';

/** A search box, as it is before a script makes more of it. */
export interface Box {
  /** Id of the input; unique on its page. */
  id: string;
  label: string;
  /** `page` shows results below the box, with filters; `popover` shows them over the page. */
  mode: 'popover' | 'page';
  /** Whether the label is visible. */
  labelled?: boolean;
  /** Whether this box is the main thing on its page. */
  large?: boolean;
  /** Labels of the topics that results can be narrowed to; with none, they can't be narrowed. */
  topics?: readonly string[];
  /** What was searched for, and what was found. */
  answered?: { query: string; status: readonly Content[]; results: readonly Part[] };
}

/**
 * Renders a search box. Without a script its form asks the function, by POST, so that the words stand in no address.
 * What needs a script is made by it: text browsers show what is hidden.
 */
export function renderBox(box: Box): Part {
  const { id, mode, label, labelled = false, large = false, answered, topics = [] } = box;
  return part(
    'search-box',
    {
      'data-mode': mode,
      ...(large ? { class: 'large' } : {}),
      ...(answered ? { 'data-answered': '' } : {}),
      ...(topics.length > 0 ? { 'data-topics': JSON.stringify(topics) } : {}),
    },
    part(
      'form',
      { class: 'search-box__form', action: paths.search, method: 'post', role: 'search' },
      part('label', labelled ? { for: id } : { for: id, class: 'visually-hidden' }, label),
      part(
        'div',
        { class: 'search-box__row' },
        part('input', {
          id,
          name: 'q',
          type: 'search',
          autocomplete: 'off',
          autocapitalize: 'none',
          spellcheck: 'false',
          enterkeyhint: 'search',
          placeholder: large || mode === 'page' ? 'Question or error' : 'Search answers',
          ...(answered ? { value: answered.query } : {}),
        }),
        part('button', { class: 'button', type: 'submit' }, 'Search'),
      ),
      ...(topics.length > 0 ? [part('div', { class: 'search-box__filters' })] : []),
    ),
    ...(mode === 'page' ? [renderPanel(answered)] : []),
  );
}

function renderPanel(answered: Box['answered']): Part {
  return part(
    'div',
    { class: 'search-box__panel' },
    part('p', { class: 'search-box__status', role: 'status' }, ...(answered?.status ?? [])),
    part('div', { class: 'search-box__results' }, ...(answered?.results ?? [])),
  );
}
