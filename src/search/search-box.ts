import { createElement } from '../browser/element.ts';
import { paths } from '../site/paths.ts';
import type { Filters, Findings, Result } from './search.ts';

/**
 * Puts words behind the `#` of an address, which browsers send to no server: what a reader searches for stays with
 * them.
 */
const writeFragment = (words: Record<string, string>) => `#${new URLSearchParams(words).toString()}`;

/** Pause after the last key before a search, which itself takes a few milliseconds once the index is loaded. */
const pauseMs = 120;
const nothingFound = 'No results. Try fewer words, in English, or paste the exact error message. ';
/** How many results the popover shows at most, and the page before “Show more” and with each press of it. */
const mostInPopover = 6;
const mostAtOnce = 20;

/** Searches while the reader types. Without a script its form leads to the search page. */
class SearchBox extends HTMLElement {
  #form = this.querySelector('form');
  #input = this.querySelector('input');
  #panel = this.querySelector<HTMLElement>('.search-box__panel');
  #status = this.querySelector<HTMLElement>('.search-box__status');
  #list = this.querySelector<HTMLElement>('.search-box__results');
  #more = this.#onPage ? renderMore() : renderAll();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of the latest search: the results of an earlier one come too late to be shown. */
  #latest = 0;
  /** How many results the page shows; “Show more” raises it. */
  #most = mostAtOnce;

  connectedCallback() {
    this.#panel?.append(this.#more);
    const filters = this.querySelector<HTMLElement>('.search-box__filters');
    if (filters)
      filters.replaceChildren(...renderFilters(JSON.parse(filters.dataset['topics'] ?? '[]') as string[]));
    this.#input?.addEventListener(
      'focus',
      () => void import('./search.ts').then(({ loadSearch }) => loadSearch()),
      {
        once: true,
      },
    );
    this.#input?.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#most = mostAtOnce;
      this.#timer = setTimeout(() => void this.#show(), pauseMs);
    });
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) void this.#show();
    });
    this.addEventListener('keydown', (event) => this.#move(event));
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#onPage) void this.#show();
      else location.assign(paths.search + writeFragment({ q: this.#input?.value ?? '' }));
    });
    if (this.#onPage) {
      this.#prepare();
      window.addEventListener('hashchange', () => this.#prepare());
      this.#more.addEventListener('click', () => void this.#showMore());
    } else {
      this.addEventListener('focusout', ({ relatedTarget }) => this.#closeWhenLeft(relatedTarget));
      document.addEventListener('pointerdown', ({ target }) => this.#closeWhenLeft(target));
    }
  }

  get #onPage(): boolean {
    return this.dataset['mode'] === 'page';
  }

  /** Takes the query from the page's address, which keeps it; behind `?` it comes only from links on other sites. */
  #prepare() {
    const asked = new URLSearchParams(location.hash.slice(1) || location.search);
    // A fragment may also be a link to a topic on the page.
    if (location.hash && !asked.has('q')) return;
    if (this.#input) this.#input.value = asked.get('q') ?? '';
    for (const select of this.querySelectorAll('select')) select.value = asked.get(select.name) ?? '';
    if (this.#input?.value) void this.#show();
  }

  /** Moves the focus to the first new result, where reading goes on. */
  async #showMore() {
    const shown = this.#list?.childElementCount ?? 0;
    this.#most += mostAtOnce;
    await this.#show();
    this.#list?.children.item(shown)?.querySelector('a')?.focus();
  }

  async #show() {
    const query = this.#input?.value.trim() ?? '';
    const number = ++this.#latest;
    if (this.#onPage) this.#remember(query);
    if (query === '') {
      this.#close();
      return;
    }
    if (this.#list?.childElementCount === 0) this.#say('Searching…');
    try {
      const { search } = await import('./search.ts');
      const findings = await search(query, this.#readFilters(), this.#onPage ? this.#most : mostInPopover);
      if (number === this.#latest) this.#write(query, findings);
    } catch {
      if (number === this.#latest) this.#say('Search didn’t load. ', paths.search, 'Browse all answers');
    }
  }

  #readFilters(): Filters {
    return Object.fromEntries(
      Array.from(this.querySelectorAll('select'), ({ name, value }) => [name, value]),
    );
  }

  #remember(query: string) {
    const chosen = Object.entries({ q: query, ...this.#readFilters() }).filter(([, value]) => value);
    history.replaceState(
      null,
      '',
      location.pathname + (chosen.length > 0 ? writeFragment(Object.fromEntries(chosen)) : ''),
    );
    if (query === '') document.documentElement.classList.remove('has-query');
  }

  #write(query: string, { results, total, corrected }: Findings) {
    const ask = paths.contact + writeFragment({ question: query });
    const focused = this.#findFocused();
    this.#list?.replaceChildren(...results.map((result) => renderResult(result, this.#onPage ? 'h2' : 'p')));
    // A reader may be among the old results: keep the focus on the same line.
    if (focused >= 0) (this.#list?.querySelectorAll('a').item(focused) ?? this.#input)?.focus();
    // Hide the list of all answers only once there are results to show instead.
    if (this.#onPage) document.documentElement.classList.toggle('has-query', total > 0);
    if (total === 0) this.#say(nothingFound, ask, 'Ask us instead');
    else {
      const shown =
        total > results.length
          ? `The best ${results.length} of ${total} pages`
          : total === 1
            ? '1 page'
            : `${total} pages`;
      this.#say(corrected ? `${shown} for “${corrected}”` : shown);
    }
    this.#more.hidden = total <= results.length;
    this.#more.querySelector('a')?.setAttribute('href', paths.search + writeFragment({ q: query }));
  }

  /** Index of the result that has the focus, or -1. */
  #findFocused(): number {
    return Array.from(this.#list?.querySelectorAll('a') ?? []).findIndex(
      (link) => link === document.activeElement,
    );
  }

  #say(text: string, href?: string, label?: string) {
    this.#status?.replaceChildren(text);
    if (href && label) {
      this.#list?.replaceChildren();
      this.#status?.append(createElement('a', { href }, label));
    }
    if (this.#panel) this.#panel.hidden = false;
  }

  #close() {
    // On the page the panel keeps its space and only its message goes.
    if (this.#onPage) this.#status?.replaceChildren();
    else if (this.#panel) this.#panel.hidden = true;
    this.#list?.replaceChildren();
    this.#more.hidden = true;
  }

  /**
   * Closes the popover when the reader goes elsewhere. Safari doesn't focus a link that is clicked: there the focus
   * goes nowhere, which must not close the popover before the click.
   */
  #closeWhenLeft(target: EventTarget | null) {
    if (!(target instanceof Node) || this.contains(target) || !this.#panel) return;
    this.#panel.hidden = true;
    // Results that come later must not open it again.
    clearTimeout(this.#timer);
    this.#latest += 1;
  }

  /** Moves the focus down and up between the input and the results; Escape closes the popover. */
  #move(event: KeyboardEvent) {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      this.#input?.focus();
      if (!this.#onPage) this.#close();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.#input, ...(this.#panel?.querySelectorAll('a') ?? [])].filter(
      (stop): stop is HTMLInputElement | HTMLAnchorElement => (stop?.getClientRects().length ?? 0) > 0,
    );
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

// What needs this script is made by it: text browsers show what is hidden.

function renderMore(): HTMLElement {
  const attributes = { class: 'button button--quiet search-box__more', type: 'button', hidden: '' };
  return createElement('button', attributes, 'Show more');
}

function renderAll(): HTMLElement {
  const link = createElement('a', { href: paths.search }, 'See all results');
  return createElement('p', { class: 'search-box__more', hidden: '' }, link);
}

/** The filters of the page. Each option has a value: a page translator changes its text. */
function renderFilters(topics: readonly string[]): HTMLElement[] {
  const render = (label: string, name: string, options: readonly (readonly [string, string])[]) =>
    createElement(
      'label',
      {},
      `${label} `,
      createElement(
        'select',
        { name },
        ...[['', 'All'] as const, ...options].map(([value, text]) =>
          createElement('option', { value }, text),
        ),
      ),
    );
  return [
    render('Type', 'kind', [
      ['answer', 'Answers'],
      ['guide', 'Guides'],
    ]),
    render(
      'Topic',
      'topic',
      topics.map((topic) => [topic, topic]),
    ),
  ];
}

/**
 * Whether a key belongs to an input method, which chooses characters with the arrows. Safari says so only by the
 * code 229.
 */
function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in Safari
  return event.isComposing || event.keyCode === 229;
}

/**
 * One result as a list item.
 * @param element On the page each title is a heading, so that readers can jump between them; in a popover headings
 *   would break the order of the page's own.
 */
function renderResult(
  { url, title, summary, kind, topic, excerpt }: Result,
  element: 'h2' | 'p',
): HTMLLIElement {
  return createElement(
    'li',
    { class: 'result link-card' },
    createElement(element, { class: 'result__title' }, createElement('a', { href: url }, title)),
    summary,
    ...(excerpt ? [createElement('span', { class: 'result__excerpt' }, ...readExcerpt(excerpt))] : []),
    createElement('span', { class: 'result__kind' }, kind === 'guide' ? 'Guide' : topic),
  );
}

/** Pagefind's excerpt as nodes: it marks words with `<mark>`, and writes every other angle bracket as an entity. */
function readExcerpt(excerpt: string): (Node | string)[] {
  const unescape = (text = '') => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return excerpt
    .split(/<mark>([^<]*)<\/mark>/u)
    .map((part, index) => (index % 2 === 0 ? unescape(part) : createElement('mark', {}, unescape(part))));
}

customElements.define('search-box', SearchBox);
