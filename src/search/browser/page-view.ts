import { createElement } from '../../browser/element.ts';
import { splitAtCliff, type SearchOptions } from '../core/index.ts';
import {
  alsoTitle,
  askLabel,
  describeFindings,
  findForm,
  moreLabel,
  part,
  renderOnPage,
  renderTopics,
  writeFragment,
  type Content,
} from '../view/index.ts';
import { isComposing } from './composing.ts';
import { draw } from './draw.ts';
import { renderFilters, renderKeySwitch } from './filters.ts';
import { findMentions } from './mentions.ts';
import type { Found, View } from './view.ts';

/** Shows results below the box, as part of the page: headings with links, which stay when the focus moves on. */
export class PageView implements View {
  private readonly box: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly panel: HTMLElement | null;
  private readonly status: HTMLElement | null;
  private readonly results: HTMLElement | null;
  private readonly more = createElement(
    'button',
    { class: 'button button--quiet', type: 'button' },
    moreLabel,
  );
  private found: Found | undefined;

  /** @param search Searches for what stands in the box */
  constructor(box: HTMLElement, input: HTMLInputElement, search: () => void) {
    this.box = box;
    this.input = input;
    this.panel = box.querySelector('.search-box__panel');
    this.status = box.querySelector('[role="status"]');
    this.results = box.querySelector('.search-box__results');
    const topics = JSON.parse(box.dataset['topics'] ?? '[]') as string[];
    box.querySelector('.search-box__filters')?.replaceChildren(...renderFilters(topics), renderKeySwitch());
    box.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) search();
    });
    box.addEventListener('keydown', (event) => this.press(event, search));
    this.more.addEventListener('click', () => void this.writeMore());
    this.recall();
    window.addEventListener('hashchange', () => {
      if (this.recall()) search();
    });
  }

  readOptions(): SearchOptions {
    return Object.fromEntries(
      Array.from(this.box.querySelectorAll('select'), ({ name, value }) => [name, value]),
    );
  }

  /** Keeps the words in the page's address, behind the `#`. */
  remember(query: string): void {
    const chosen = Object.entries({ q: query, ...this.readOptions() }).filter(([, value]) => value);
    const words =
      chosen.length > 0 ? writeFragment(Object.fromEntries(chosen) as Record<string, string>) : '';
    history.replaceState(null, '', location.pathname + words);
  }

  write(found: Found): void {
    const { query, findings, also } = found;
    const { near } = splitAtCliff(findings.results);
    const shown = near.length > 0 ? near : also;
    const isMentioned = near.length === 0 && also.length > 0;
    const focused = this.links().findIndex((link) => link === document.activeElement);
    this.found = found;
    this.results?.replaceChildren(
      ...draw(
        ...(shown.length > 0
          ? [part('ol', { class: 'search-box__list' }, ...shown.map((one) => renderOnPage(one)))]
          : []),
        ...(shown.length === 0 ? renderTopics(findings.topics ?? []) : []),
      ),
      this.renderWays(query, near.length > 0),
    );
    this.say(describeFindings(findings, { shown: shown.length, isMentioned }));
    // A reader may be among the old results: keep the focus on the same line.
    if (focused >= 0) (this.links()[focused] ?? this.input).focus();
    // Hide the list of all answers only once there are results to show instead.
    document.documentElement.classList.toggle('has-query', shown.length > 0);
  }

  writeSearching(): void {
    // Results of other words are hidden meanwhile, and what is hidden can't have the focus.
    if (this.results?.contains(document.activeElement)) this.input.focus();
    this.panel?.classList.add('is-searching');
    this.say(['Searching…'], true);
  }

  writeFailure(): void {
    this.results?.replaceChildren();
    this.say(['Search didn’t load. Press Search to try again, or browse the list below.']);
    document.documentElement.classList.remove('has-query');
  }

  isChoosing(): boolean {
    return this.results?.contains(document.activeElement) ?? false;
  }

  clear(): void {
    this.results?.replaceChildren();
    this.say([]);
    document.documentElement.classList.remove('has-query');
  }

  private say(status: readonly Content[], isSearching = false): void {
    this.panel?.classList.toggle('is-searching', isSearching);
    this.status?.replaceChildren(...draw(...status));
  }

  /** Shows the other results and, behind them, pages that only mention the words. */
  private async writeMore(): Promise<void> {
    const found = this.found;
    if (!found) return;
    const { near, more } = splitAtCliff(found.findings.results);
    this.more.disabled = true;
    const known = new Set([...near, ...more].map(({ path }) => path));
    const also = await findMentions(found.findings.corrected ?? found.query, this.readOptions(), known);
    this.more.disabled = false;
    if (found !== this.found) return;
    const before = this.links().length;
    this.results?.querySelector('ol')?.append(...draw(...more.map((one) => renderOnPage(one))));
    if (also.length > 0) {
      const title = part('h2', { class: 'search-box__also' }, alsoTitle);
      const list = part('ol', { class: 'search-box__list' }, ...also.map((one) => renderOnPage(one, 'h3')));
      this.more.parentElement?.before(...draw(title, list));
    }
    this.more.remove();
    const total = near.length + more.length + also.length;
    this.say([total === near.length ? 'That’s everything we found.' : `${total} results`]);
    // Reading goes on at the first new result.
    (this.links()[before] ?? this.input).focus();
  }

  /** What a reader can do who hasn't found it. */
  private renderWays(query: string, hasMore: boolean): HTMLElement {
    const ways = createElement('p', { class: 'search-box__ways' }, ...(hasMore ? [this.more] : []));
    ways.append(createElement('a', { class: 'button button--quiet', href: findForm(query) }, askLabel));
    return ways;
  }

  private links(): HTMLAnchorElement[] {
    return Array.from(this.results?.querySelectorAll<HTMLAnchorElement>('.result a') ?? []);
  }

  /** Takes the words from the page's address; behind `?` they come only from links on other sites. */
  private recall(): boolean {
    const asked = new URLSearchParams(location.hash.slice(1) || location.search);
    // A fragment may also be a link to a topic on the page.
    if (!asked.has('q')) return false;
    delete this.box.dataset['answered'];
    this.input.value = asked.get('q') ?? '';
    for (const select of this.box.querySelectorAll('select')) select.value = asked.get(select.name) ?? '';
    return true;
  }

  private press(event: KeyboardEvent, search: () => void): void {
    const { key, target } = event;
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = [this.input, ...this.links()];
    const here = stops.findIndex((stop) => stop === target);
    if (here < 0) return;
    if (key === 'Escape') {
      event.preventDefault();
      if (here === 0) this.input.value = '';
      this.input.focus();
      if (here === 0) search();
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      const next = stops[here + (key === 'ArrowDown' ? 1 : -1)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    } else if (here > 0 && key.length === 1 && key !== ' ') {
      // Typing goes on in the box.
      this.input.focus();
    }
  }
}
