import { createElement } from '../../../browser/element.ts';
import { isElsewhere } from '../../../contact/message/known-domains.ts';
import {
  completeAddress,
  isUsable,
  keepOwnValues,
  pickValues,
  readOwnValues,
  showOwnValues,
  type OwnValues,
} from './own-values.ts';

/** The line above a guide in which the reader types the values once. Without a script it only says what to replace. */
export class OwnValuesForm extends HTMLElement {
  connectedCallback(): void {
    const { address, account, name } = readOwnValues();
    // A link may hand over what nobody has here: an account number where customers are known by their address.
    const values = this.#isAccount ? pickValues({ account }) : pickValues({ address, name });
    this.draw(values);
    keepOwnValues(values);
    document.addEventListener('own-values', this);
    addEventListener('pageshow', this);
  }

  disconnectedCallback(): void {
    document.removeEventListener('own-values', this);
    removeEventListener('pageshow', this);
  }

  handleEvent(event: Event): void {
    if (event instanceof PageTransitionEvent) {
      // “Back” shows the page as it was left, and the values may have been forgotten since.
      if (event.persisted) showOwnValues(readOwnValues());
    } else if (event instanceof CustomEvent && !this.contains(document.activeElement)) {
      this.draw(event.detail as OwnValues);
    }
  }

  get #isAccount(): boolean {
    return this.dataset['account'] === 'number';
  }

  private draw(values: OwnValues): void {
    const known = this.#isAccount ? values.account : values.address;
    this.replaceChildren(known ? this.writeSummary(known, values) : this.writeForm(values));
  }

  private writeSummary(known: string, values: OwnValues): HTMLElement {
    const change = createElement('button', { type: 'button', class: 'link' }, 'Change');
    change.addEventListener('click', () => {
      const form = this.writeForm(values);
      form.open = true;
      this.replaceChildren(form);
      form.querySelector('input')?.focus();
    });
    const forget = createElement('button', { type: 'button', class: 'link' }, 'Forget');
    forget.addEventListener('click', () => {
      keepOwnValues({});
      this.draw({});
      this.querySelector('summary')?.focus();
    });
    const value = createElement('b', { translate: 'no' }, known);
    const note = this.#noteElsewhere(known);
    return createElement('p', { role: 'status' }, 'Filled in for ', value, '. ', note, change, ' ', forget);
  }

  /** Where customers are known by their address: notes that another provider's is hardly the one that is meant. */
  #noteElsewhere(address: string): string {
    const { domains, elsewhere, takesOthers } = this.dataset;
    if (!domains || !elsewhere) return '';
    return isElsewhere(address, domains.split(' '), takesOthers !== undefined) ? `${elsewhere} ` : '';
  }

  private writeForm(values: OwnValues): HTMLDetailsElement {
    const { domain = '', term = '' } = this.dataset;
    const name = this.#isAccount ? 'account' : 'address';
    const first = createElement('input', {
      id: 'own-first',
      type: this.#isAccount ? 'text' : 'email',
      autocomplete: this.#isAccount ? 'off' : 'email',
      autocapitalize: 'none',
      spellcheck: 'false',
      value: values[name] ?? '',
    });
    const second = createElement('input', {
      id: 'own-name',
      autocomplete: 'name',
      value: values.name ?? '',
    });
    const refuse = (input: HTMLInputElement, of: keyof OwnValues, why: string) => {
      const typed = input.value.trim();
      input.setCustomValidity(!typed || isUsable(of, typed) ? '' : why);
    };
    const check = () => {
      if (!this.#isAccount) first.value = completeAddress(first.value, domain);
      refuse(first, name, `Check your ${term}: we can’t fill this in.`);
      refuse(second, 'name', 'Leave out quotes and signs such as $.');
    };
    first.addEventListener('change', check);
    second.addEventListener('change', check);
    const field = (input: HTMLInputElement, label: string) =>
      createElement('p', {}, createElement('label', { for: input.id }, label), input);
    const form = createElement(
      'form',
      { novalidate: '' },
      field(first, `Your ${term}`),
      ...(this.#isAccount ? [] : [field(second, 'Your name, as others will see it (optional)')]),
      createElement('button', { class: 'button', type: 'submit' }, 'Fill in'),
      createElement('p', {}, 'It stays in this tab and is never sent.'),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      check();
      if (!form.reportValidity()) return;
      const typed = pickValues({ [name]: first.value, name: second.value });
      keepOwnValues(typed);
      this.draw(typed);
      this.querySelector<HTMLElement>('button.link, summary')?.focus();
    });
    return createElement('details', {}, createElement('summary', {}, `Fill in your ${term}`), form);
  }
}
