import type { Kind } from '../core/index.ts';
import { part, type Part } from './part.ts';

/** How each kind of page is told from the others: by a word, and by lines of a picture (Lucide, ISC). */
const kinds: Readonly<Record<Kind, { label: string; lines: readonly string[] }>> = {
  answer: {
    label: 'Answer',
    lines: ['M7.9 20A9 9 0 1 0 4 16.1L2 22Z', 'M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3', 'M12 17h.01'],
  },
  guide: { label: 'Guide', lines: ['m3 17 2 2 4-4', 'm3 7 2 2 4-4', 'M13 6h8', 'M13 12h8', 'M13 18h8'] },
  program: { label: 'Program', lines: ['M2 4h20v16H2z', 'M2 8h20', 'M6 4v4', 'M10 4v4'] },
  page: {
    label: 'Page',
    lines: ['M15 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7Z', 'M14 2v4a2 2 0 0 0 2 2h4'],
  },
};

const picture = {
  class: 'result__icon',
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2',
  'aria-hidden': 'true',
};

/** The line of a result that says what it is, and what it belongs to. */
export function renderKind(kind: Kind, topic: string): Part {
  const { label, lines } = kinds[kind];
  return part(
    'span',
    { class: 'result__kind' },
    part('svg', picture, ...lines.map((d) => part('path', { d }))),
    part('b', {}, label),
    ...(topic ? [` · ${topic}`] : []),
  );
}
