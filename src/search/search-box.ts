import { paths } from '../site/paths.ts';
import type { Filters, Findings, Result } from './search.ts';

/** Words travel behind the `#` of an address, so that no server, not even ours, is told what somebody looks for. */
const writeFragment = (words: Record<string, string>) => `#${new URLSearchParams(words).toString()}`;

/** After the last key; a search itself takes a few milliseconds once the index is there. */
const pauseMs = 120;
const nothingFound = 'Nothing was found. Try fewer words, in English, or an error message word for word. ';
const mostInPopover = 6;
const mostAtOnce = 20;

/** Searches while the reader types; without a script its form leads to the search page. */
class SearchBox extends HTMLElement {
  #form = this.querySelector('form');
  #input = this.querySelector('input');
  #panel = this.querySelector<HTMLElement>('.search-box__panel');
  #status = this.querySelector<HTMLElement>('.search-box__status');
  #list = this.querySelector<HTMLElement>('.search-box__results');
  #more = this.querySelector<HTMLElement>('.search-box__more');
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The search whose answer may still be shown. */
  #latest = 0;
  /** How many results the page shows; “Show more” raises it. */
  #most = mostAtOnce;

  connectedCallback() {
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
      this.#more?.addEventListener('click', () => void this.#showMore());
    } else this.addEventListener('focusout', (event) => this.#closeWhenLeft(event));
  }

  get #onPage(): boolean {
    return this.dataset['mode'] === 'page';
  }

  /** The search page takes its query from the address, and keeps it there; behind `?` it comes only from other sites' links. */
  #prepare() {
    const asked = new URLSearchParams(location.hash.slice(1) || location.search);
    // A link to a topic on the page is no query.
    if (location.hash && !asked.has('q')) return;
    if (this.#input) this.#input.value = asked.get('q') ?? '';
    for (const select of this.querySelectorAll('select')) select.value = asked.get(select.name) ?? '';
    if (this.#input?.value) void this.#show();
  }

  /** The focus goes to the first of the results that come, as somebody who reads down would expect. */
  async #showMore() {
    const shown = this.#list?.childElementCount ?? 0;
    this.#most += mostAtOnce;
    await this.#show();
    this.#list?.children.item(shown)?.querySelector('a')?.focus();
  }

  async #show() {
    const query = this.#input?.value.trim() ?? '';
    const turn = ++this.#latest;
    if (this.#onPage) this.#remember(query);
    if (query === '') return this.#close();
    if (this.#list?.childElementCount === 0) this.#say('Searching…');
    try {
      const { search } = await import('./search.ts');
      const findings = await search(query, this.#readFilters(), this.#onPage ? this.#most : mostInPopover);
      if (turn === this.#latest) this.#write(query, findings);
    } catch {
      if (turn === this.#latest)
        this.#say('The search could not be loaded. ', paths.search, 'See all answers instead');
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
    // Results that come while a reader is among the old ones must not drop the focus.
    if (focused >= 0) (this.#list?.querySelectorAll('a').item(focused) ?? this.#input)?.focus();
    // Only now: until there are results, the page keeps what it shows.
    if (this.#onPage) document.documentElement.classList.toggle('has-query', total > 0);
    if (total === 0) this.#say(nothingFound, ask, 'Ask us instead');
    else {
      const shown =
        total > results.length
          ? `${total} pages, the best ${results.length} shown`
          : total === 1
            ? '1 page'
            : `${total} pages`;
      this.#say(corrected ? `${shown}, for “${corrected}”` : shown);
    }
    if (this.#more) {
      this.#more.hidden = total <= results.length;
      this.#more.querySelector('a')?.setAttribute('href', paths.search + writeFragment({ q: query }));
    }
  }

  /** Which of the results has the focus, or -1. */
  #findFocused(): number {
    return Array.from(this.#list?.querySelectorAll('a') ?? []).findIndex(
      (link) => link === document.activeElement,
    );
  }

  #say(text: string, href?: string, label?: string) {
    this.#status?.replaceChildren(text);
    if (href && label) {
      this.#list?.replaceChildren();
      const link = document.createElement('a');
      link.href = href;
      link.textContent = label;
      this.#status?.append(link);
    }
    if (this.#panel) this.#panel.hidden = false;
  }

  #close() {
    // On the page its place stays, and what it says is gone.
    if (this.#onPage) this.#status?.replaceChildren();
    else if (this.#panel) this.#panel.hidden = true;
    this.#list?.replaceChildren();
    if (this.#more) this.#more.hidden = true;
  }

  #closeWhenLeft(event: FocusEvent) {
    if (!this.contains(event.relatedTarget as Node | null) && this.#panel) this.#panel.hidden = true;
  }

  /** Down and up go from the input through the results and back; Escape closes. */
  #move(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      this.#input?.focus();
      if (!this.#onPage) this.#close();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.#input, ...(this.#panel?.querySelectorAll('a') ?? [])].filter(
      (stop): stop is HTMLInputElement | HTMLAnchorElement => stop?.checkVisibility() ?? false,
    );
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

/** On the page each result has a heading to be found by; over a page they would stand in its order of headings. */
function renderResult(
  { url, title, summary, kind, topic, excerpt }: Result,
  element: 'h2' | 'p',
): HTMLLIElement {
  const item = Object.assign(document.createElement('li'), { className: 'result link-card' });
  const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
  const name = Object.assign(document.createElement(element), { className: 'result__title' });
  name.append(link);
  const about = Object.assign(document.createElement('span'), {
    className: 'result__kind',
    textContent: kind === 'guide' ? 'Guide' : topic,
  });
  const passage = document.createElement('span');
  passage.className = 'result__excerpt';
  // Pagefind escapes the page's text and adds only `<mark>`.
  passage.innerHTML = excerpt;
  item.append(name, summary, ...(excerpt ? [passage] : []), about);
  return item;
}

customElements.define('search-box', SearchBox);
