/**
 * The values of the reader's own. They stay in this tab (`sessionStorage`), go into no request, and end when the tab
 * is closed or the reader forgets them.
 */
export interface OwnValues {
  /** Email address; where customers are known by a number, this is absent. */
  address?: string;
  account?: string;
  name?: string;
}

const key = 'own-values';
/** Longest value, in UTF-16 units (RFC 5321 for an address). A longer one is dropped: a part of it would be wrong. */
const mostLetters = 254;

/**
 * What a value may be made of. Values stand in commands and files that readers copy, and a link may hand them over, so
 * nothing is taken that a shell or a program's configuration acts on.
 */
const patterns = {
  address: /^[\w.%+=][\w.%+=-]*@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u,
  account: /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u,
  name: /^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}"\\`$;|&<>]+$/u,
} as const satisfies Record<keyof OwnValues, RegExp>;

/** What this page knows, also where the browser keeps nothing. */
let current: OwnValues | undefined;

/** Whether a value can be filled in. */
export function isUsable(name: keyof OwnValues, value: string): boolean {
  return value.length <= mostLetters && patterns[name].test(value);
}

/** The values that are usable, without spaces around them. */
export function pickValues(found: Readonly<Record<string, unknown>>): OwnValues {
  return Object.fromEntries(
    (Object.keys(patterns) as (keyof OwnValues)[]).flatMap((name) => {
      const value = typeof found[name] === 'string' ? found[name].trim() : '';
      return isUsable(name, value) ? [[name, value]] : [];
    }),
  );
}

/** What the reader typed in this tab. */
export function readOwnValues(): OwnValues {
  try {
    const stored = sessionStorage.getItem(key);
    current = pickValues(JSON.parse(stored ?? '{}') as Record<string, unknown>);
  } catch {
    current ??= {};
  }
  return current;
}

/** Keeps the values for this tab and shows them in the page. */
export function keepOwnValues(values: OwnValues): void {
  current = values;
  try {
    if (Object.keys(values).length > 0) sessionStorage.setItem(key, JSON.stringify(values));
    else sessionStorage.removeItem(key);
  } catch {
    // Where the browser keeps nothing, the values hold for this page.
  }
  showOwnValues(values);
}

/**
 * Takes values from the page's address, `#address=ada%40example.org`, which a provider's account page may link to.
 * The fragment is never sent to a server; it is taken out of the address at once, so that nobody copies it along.
 */
export function takeFromAddress(): OwnValues | undefined {
  const fragment = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
  if (!('address' in fragment || 'account' in fragment)) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  const values = pickValues(fragment);
  return values.address || values.account ? values : undefined;
}

/** What somebody who types `ada` means: an address at the provider's own domain. */
export function completeAddress(typed: string, domain: string): string {
  const trimmed = typed.trim();
  return trimmed && !trimmed.includes('@') && domain ? `${trimmed}@${domain}` : trimmed;
}

/** Puts the values in the places that are marked for them, or the examples back. */
export function showOwnValues(values: OwnValues): void {
  const { address, account } = values;
  const shown: Record<string, string | undefined> = {
    ...values,
    addressInUrl: address && encodeURIComponent(address),
    accountInUrl: account && encodeURIComponent(account),
  };
  for (const place of document.querySelectorAll<HTMLElement>('[data-own]')) {
    const value = shown[place.dataset['own'] ?? ''];
    // Only the text: a copy button may stand behind it.
    const text = place.firstChild;
    place.dataset['example'] ??= text?.textContent ?? '';
    if (text) text.textContent = value ?? place.dataset['example'];
    place.classList.toggle('own--filled', value !== undefined);
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('[data-own-field]')) {
    const value = shown[field.dataset['ownField'] ?? ''];
    // What the reader typed into the field stays.
    if (field.value !== (field.dataset['filled'] ?? '')) continue;
    field.value = value ?? '';
    field.dataset['filled'] = field.value;
  }
  document.dispatchEvent(new CustomEvent('own-values', { detail: values }));
}
