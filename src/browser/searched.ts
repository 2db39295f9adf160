const key = 'searched';

/**
 * Keeps in this tab what a reader searched for and which page they chose from the results, so that the contact form can
 * offer to send the words along. They go nowhere before that.
 * @param path Address path of the page
 */
function keepSearched(words: string, path: string): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ words, path }));
  } catch {
    // Where the browser keeps nothing, nothing is offered.
  }
}

/** The words by which the reader of this tab found a page, if they did last; '' if not. */
export function readSearched(path: string): string {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as { words?: unknown; path?: unknown };
    return kept.path === path && typeof kept.words === 'string' ? kept.words : '';
  } catch {
    return '';
  }
}

/** Follows which result of a search is chosen. */
export function watchSearches(): void {
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('search-box a');
    const words = link?.closest('search-box')?.querySelector('input')?.value.trim();
    if (link && words) keepSearched(words, link.pathname);
  });
}
