import { provider } from '../../provider/index.ts';
import { splitAtCliff, type Findings } from '../../search/core/index.ts';
import {
  askLabel,
  describeFindings,
  moreLabel,
  part,
  renderBox,
  renderOnPage,
  renderTopics,
  writeMarkup,
  type Part,
} from '../../search/view/index.ts';
import { paths } from '../../site/paths.ts';

/** Comments around the part of `/search/` that the function replaces; `src/pages/search/index.astro` writes them. */
export const searchMarkers = { begin: '<!--search-->', end: '<!--/search-->' } as const;

/** The label of the box on the search page. */
export const searchLabel = 'Search answers and guides';

/** The words that were searched for, and what came of it. */
export type Answered = { query: string } & ({ findings: Findings } | { problem: string });

/** Title of the page, without the words: browsers keep it in their history. */
export const searchTitle = `Search results – ${provider.name} support`;

/** Renders what a search without a script finds, the same as with one. */
export function renderAnswer(answered: Answered): string {
  const { query } = answered;
  const { status, results } =
    'findings' in answered ? renderFindings(answered.findings) : renderProblem(answered.problem);
  return writeMarkup(
    part('h1', {}, 'Find an answer'),
    renderBox({
      id: 'search',
      label: searchLabel,
      mode: 'page',
      answered: { query, status, results: [...results, renderWays(query)] },
    }),
  );
}

function renderProblem(problem: string) {
  return { status: [problem], results: [] };
}

function renderFindings(findings: Findings) {
  const { near, more } = splitAtCliff(findings.results);
  const list = (results: typeof near) =>
    part('ol', { class: 'search-box__list' }, ...results.map((result) => renderOnPage(result)));
  const results: Part[] = [
    ...(near.length > 0 ? [list(near)] : renderTopics(findings.topics ?? [])),
    ...(more.length > 0
      ? [part('details', { class: 'search-box__more' }, part('summary', {}, moreLabel), list(more))]
      : []),
  ];
  return { status: describeFindings(findings, { shown: near.length }), results };
}

/** Ways on: the list of all answers, and the contact form with the words in its box, by POST as well. */
function renderWays(query: string): Part {
  const browse = part('a', { class: 'button button--quiet', href: paths.search }, 'Browse all answers');
  const ask = [
    part('input', { type: 'hidden', name: 'question', value: query }),
    part('button', { class: 'button button--quiet', name: 'step', value: 'write' }, askLabel),
  ];
  const form = { class: 'search-box__ways', action: paths.contactFunction, method: 'post' };
  return part('form', form, ...(query ? ask : []), ' ', browse);
}
