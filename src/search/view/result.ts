import type { Result, Stretch } from '../core/index.ts';
import { renderKind } from './kinds.ts';
import { part, type Content, type Part } from './part.ts';

/** What is shown of a page, by whichever index it was found. */
export type Shown = Pick<Result, 'path' | 'title' | 'summary' | 'kind' | 'topic' | 'section' | 'marks'>;

/** A result on a page: its title is a heading, so that readers can jump from one to the next. */
export function renderOnPage(result: Shown, heading: 'h2' | 'h3' = 'h2'): Part {
  const link = part('a', { href: findAddress(result) }, ...mark(result.title, result.marks.title));
  return part(
    'li',
    { class: 'result link-card' },
    part(heading, { class: 'result__title' }, link),
    ...renderRest(result),
  );
}

/**
 * A result in a popover: an option of its list box, which a screen reader names while the focus stays in the box, and
 * a link for everybody who clicks it.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function renderOption(result: Shown, id: string): Part {
  const title = part('span', { class: 'result__title' }, ...mark(result.title, result.marks.title));
  return part(
    'a',
    {
      class: 'result',
      role: 'option',
      id,
      href: findAddress(result),
      tabindex: '-1',
      'aria-selected': 'false',
    },
    title,
    ...renderRest(result),
  );
}

/** A result opens at the section that says what was asked for. */
function findAddress({ path, section }: Shown): string {
  return section ? `${path}#${section.anchor}` : path;
}

function renderRest({ summary, marks, section, kind, topic }: Shown): Part[] {
  return [
    part('span', { class: 'result__summary' }, ...mark(summary, marks.summary)),
    ...(section ? [part('span', { class: 'result__section' }, `Opens at “${section.heading}”`)] : []),
    renderKind(kind, topic),
  ];
}

/** A text in which the words of the query are marked. */
function mark(text: string, stretches: readonly Stretch[]): Content[] {
  const content: Content[] = [];
  let end = 0;
  for (const stretch of stretches) {
    if (stretch.start < end) continue;
    content.push(text.slice(end, stretch.start), part('mark', {}, text.slice(stretch.start, stretch.end)));
    end = stretch.end;
  }
  return [...content, text.slice(end)].filter((one) => one !== '');
}
