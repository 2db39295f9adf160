import { createElement } from '../../../browser/element.ts';

/**
 * The values of the reader's own. They stay in this tab (`sessionStorage`), go into no request, and end when the tab
 * is closed or the reader forgets them.
 */
export interface OwnValues {
  /** Email address; with an account number, this is absent. */
  address?: string;
  account?: string;
  name?: string;
}

const key = 'own-values';
const names = ['address', 'account', 'name'] as const;
/** Longest value that is taken from the page's address. */
const mostLetters = 254;

/** What the reader typed in this tab; empty where the browser keeps nothing. */
export function readOwnValues(): OwnValues {
  try {
    return pickValues(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, unknown>);
  } catch {
    return {};
  }
}

/** Keeps the values for this tab and shows them in the page. */
export function keepOwnValues(values: OwnValues): void {
  try {
    if (Object.keys(values).length > 0) sessionStorage.setItem(key, JSON.stringify(values));
    else sessionStorage.removeItem(key);
  } catch {
    // Where the browser keeps nothing, the values hold for this page.
  }
  showOwnValues(values);
}

function pickValues(found: Readonly<Record<string, unknown>>): OwnValues {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = found[name];
      return typeof value === 'string' && value.trim() ? [[name, value.trim().slice(0, mostLetters)]] : [];
    }),
  );
}

/**
 * Takes values from the page's address, `#address=ada%40example.org`, which a provider's account page may link to.
 * The fragment is never sent to a server; it is taken out of the address at once, so that nobody copies it along.
 */
export function takeFromAddress(): OwnValues | undefined {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const values = pickValues(Object.fromEntries(fragment));
  if (Object.keys(values).length === 0) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return { ...readOwnValues(), ...values };
}

/** Puts the values in the places that are marked for them, or the examples back. */
function showOwnValues(values: OwnValues): void {
  const shown: Record<string, string | undefined> = {
    ...values,
    addressInUrl: values.address && encodeURIComponent(values.address),
  };
  for (const place of document.querySelectorAll<HTMLElement>('[data-own]')) {
    const own = place.dataset['own'] ?? '';
    place.dataset['example'] ??= place.textContent;
    place.textContent = shown[own] ?? place.dataset['example'];
    place.classList.toggle('own--filled', shown[own] !== undefined);
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('[data-own-field]')) {
    field.value = shown[field.dataset['ownField'] ?? ''] ?? '';
  }
  document.dispatchEvent(new CustomEvent('own-values', { detail: values }));
}

/** The line above a guide in which the reader types the values once. Without a script it only says what to replace. */
export class OwnValuesForm extends HTMLElement {
  connectedCallback(): void {
    const values = takeFromAddress() ?? readOwnValues();
    this.draw(values);
    keepOwnValues(values);
  }

  private draw(values: OwnValues): void {
    this.replaceChildren(Object.keys(values).length > 0 ? this.writeSummary(values) : this.writeForm());
  }

  private writeSummary(values: OwnValues): HTMLElement {
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
    const value = createElement(
      'b',
      { translate: 'no' },
      values.address ?? values.account ?? values.name ?? '',
    );
    return createElement('p', { role: 'status' }, 'Filled in for ', value, '. ', change, ' ', forget);
  }

  private writeForm(values: OwnValues = {}): HTMLDetailsElement {
    const isAccount = this.dataset['account'] === 'number';
    const { domain = '', term = '' } = this.dataset;
    const first = createElement('input', {
      id: 'own-first',
      type: isAccount ? 'text' : 'email',
      autocomplete: isAccount ? 'off' : 'email',
      autocapitalize: 'none',
      spellcheck: 'false',
      maxlength: String(mostLetters),
      value: values.address ?? values.account ?? '',
    });
    const name = createElement('input', {
      id: 'own-name',
      autocomplete: 'name',
      maxlength: '100',
      value: values.name ?? '',
    });
    // Somebody who types `ada` means the provider's own domain.
    const complete = () => {
      const typed = first.value.trim();
      if (!isAccount && typed && !typed.includes('@') && domain) first.value = `${typed}@${domain}`;
    };
    first.addEventListener('change', complete);
    const field = (input: HTMLInputElement, label: string) =>
      createElement('p', {}, createElement('label', { for: input.id }, label), input);
    const form = createElement(
      'form',
      {},
      field(first, `Your ${term}`),
      ...(isAccount ? [] : [field(name, 'Your name, as others will see it (optional)')]),
      createElement('button', { class: 'button', type: 'submit' }, 'Fill in'),
      createElement('p', { class: 'hint' }, 'It stays in this tab and is never sent.'),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      complete();
      if (!first.checkValidity()) return;
      const typed = pickValues({ [isAccount ? 'account' : 'address']: first.value, name: name.value });
      keepOwnValues(typed);
      this.draw(typed);
      this.querySelector('button')?.focus();
    });
    return createElement('details', {}, createElement('summary', {}, `Fill in your ${term}`), form);
  }
}
