import { createElement } from '../../browser/element.ts';
import { paths } from '../../site/paths.ts';
import { splitAtCliff } from '../core/index.ts';
import {
  alsoTitle,
  askLabel,
  describeFindings,
  findForm,
  moreLabel,
  part,
  renderOption,
  renderTopics,
  writeFragment,
  type Content,
} from '../view/index.ts';
import style from '../../styles/search-results.css?inline';
import { isComposing } from './composing.ts';
import { draw } from './draw.ts';
import type { Found, View } from './view.ts';

/**
 * Shows results over the page, as the list box of a combobox: arrows choose while the focus stays in the box, so that
 * typing goes on.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class PopoverView implements View {
  private readonly input: HTMLInputElement;
  /** What screen readers are told; it's there before there is anything to say. */
  private readonly said = createElement('p', { class: 'visually-hidden', role: 'status' });
  private readonly status = createElement('p', { class: 'search-box__status', 'aria-hidden': 'true' });
  private readonly list: HTMLElement;
  private readonly rest = createElement('div', { class: 'search-box__rest' });
  private readonly panel = createElement('div', { class: 'search-box__panel', hidden: '' });
  private readonly search: () => void;
  private readonly cancel: () => void;
  /** Index of the option that is chosen, or -1. */
  private chosen = -1;

  /**
   * @param search Searches for what stands in the box
   * @param cancel Lets no result come that is still on its way
   */
  constructor(box: HTMLElement, input: HTMLInputElement, search: () => void, cancel: () => void) {
    this.input = input;
    this.search = search;
    this.cancel = cancel;
    const id = `${input.id}-results`;
    this.list = createElement('div', {
      class: 'search-box__list',
      id,
      role: 'listbox',
      'aria-label': 'Results',
    });
    this.panel.append(this.status, this.list, this.rest);
    addStyle();
    box.append(this.said, this.panel);
    this.listen(box);
  }

  private listen(box: HTMLElement): void {
    this.input.addEventListener('keydown', (event) => this.press(event));
    this.input.addEventListener('focus', () => this.reopen());
    this.input.addEventListener('click', () => this.reopen());
    this.list.addEventListener('pointermove', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role="option"]') : null;
      if (option) this.choose(this.options().findIndex((one) => one === option));
    });
    const closeWhenLeft = (target: EventTarget | null) => {
      // Safari, and Firefox on a Mac, don't focus a link that is clicked: there the focus goes nowhere, which must
      // not close the popover before the click.
      if (target instanceof Node && !box.contains(target)) this.close();
    };
    box.addEventListener('focusout', ({ relatedTarget }) => closeWhenLeft(relatedTarget));
    document.addEventListener('pointerdown', ({ target }) => closeWhenLeft(target));
  }

  readOptions() {
    return {};
  }

  write({ query, findings, also }: Found): void {
    const { near } = splitAtCliff(findings.results);
    const shown = near.length > 0 ? near : also;
    const options = draw(...shown.map((result, place) => renderOption(result, `${this.list.id}-${place}`)));
    const isMentioned = near.length === 0 && also.length > 0;
    const group = createElement('div', { role: 'group', 'aria-label': alsoTitle });
    group.append(...options);
    const ways = findings.none
      ? [part('a', { href: findForm(query) }, askLabel)]
      : [part('a', { href: paths.search + writeFragment({ q: query }) }, moreLabel)];
    this.show(
      describeFindings(findings, { shown: shown.length, isMentioned }),
      isMentioned ? [group] : options,
      draw(
        ...(shown.length === 0 ? renderTopics(findings.topics ?? []) : []),
        part('p', { class: 'search-box__ways' }, ...ways),
      ),
    );
  }

  writeSearching(): void {
    this.choose(-1);
    this.input.setAttribute('aria-expanded', 'false');
    this.panel.classList.add('is-searching');
    this.say(['Searching…']);
    this.panel.hidden = false;
  }

  writeFailure(): void {
    const link = part('a', { href: paths.search }, 'Browse all answers');
    this.show(['Search didn’t load.'], [], draw(part('p', { class: 'search-box__ways' }, link)));
  }

  clear(): void {
    this.show([], [], []);
    this.close();
  }

  isChoosing(): boolean {
    return this.chosen >= 0;
  }

  open(): boolean {
    const option = this.panel.hidden ? undefined : this.options()[this.chosen];
    option?.click();
    return option !== undefined;
  }

  private show(
    status: readonly Content[],
    list: readonly (Node | string)[],
    rest: readonly (Node | string)[],
  ): void {
    this.choose(-1);
    this.list.replaceChildren(...list);
    this.rest.replaceChildren(...rest);
    this.say(status);
    this.panel.classList.remove('is-searching');
    this.panel.hidden = false;
    this.panel.scrollTop = 0;
    this.input.setAttribute('aria-expanded', String(list.length > 0));
  }

  private say(status: readonly Content[]): void {
    this.status.replaceChildren(...draw(...status));
    this.said.replaceChildren(...draw(...status));
  }

  private reopen(): void {
    if (this.panel.hidden && this.input.value.trim()) this.search();
  }

  private close(): void {
    // What is still on its way must not open it again.
    this.cancel();
    this.choose(-1);
    this.panel.hidden = true;
    this.said.replaceChildren();
    this.input.setAttribute('aria-expanded', 'false');
  }

  private options(): HTMLAnchorElement[] {
    return this.panel.classList.contains('is-searching') ? [] : Array.from(this.list.querySelectorAll('a'));
  }

  private choose(index: number): void {
    const options = this.options();
    options[this.chosen]?.setAttribute('aria-selected', 'false');
    const option = options[index];
    this.chosen = option ? index : -1;
    option?.setAttribute('aria-selected', 'true');
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  /** Moves the choice down or up: from the last option it goes back to the box, and from there to the first. */
  private move(step: 1 | -1): void {
    const places = this.options().length + 1;
    const next = ((this.chosen + 1 + step + places) % places) - 1;
    this.choose(next);
    this.options()[next]?.scrollIntoView({ block: 'nearest' });
  }

  private press(event: KeyboardEvent): void {
    if (isComposing(event) || event.ctrlKey || event.metaKey) return;
    const { key, altKey } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!this.input.value.trim()) return;
      event.preventDefault();
      if (this.panel.hidden) this.search();
      else if (altKey && key === 'ArrowUp') this.close();
      else if (!altKey) this.move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Escape') {
      // The first press closes the results, the next one clears the box.
      event.preventDefault();
      if (!this.panel.hidden) {
        this.close();
        return;
      }
      this.input.value = '';
    } else if (key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Home' || key === 'End') {
      this.choose(-1);
    }
  }
}

/** Says what results look like: no page has to bring that before somebody searches. */
function addStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}
