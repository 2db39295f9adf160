import { levels, type Entry } from '../core/index-format.ts';
import { listWords } from '../core/tokens.ts';
import type { Collected } from './collect-terms.ts';
import type { Dictionary } from './languages.ts';
import { writeTermKey, type Thesaurus } from './thesaurus.ts';

/** The more a page says a word, the less each further time adds. */
const saturation = 2.4;
/** A word for others on the pages is worth more where it stands on no page itself. */
const onlyOther = 1.5;
/** What each further word for the same adds, of the one before. */
const falling = 0.4;
/** Pages kept for a word; those beyond say less about it than so many others. */
const mostPages = 96;
/** In decimal places of a logarithm, see `Entry.uses`. */
const mostUses = 9;
/** Nothing is worth less, so that no share is infinite. */
const leastWorth = 0.1;

/** How much a term tells: the fewer pages say it, the more. */
export type Rarity = (term: string) => number;

/** The rarity of each term of a site (the inverse document frequency of BM25). */
export function measureRarity({ postings }: Pick<Collected, 'postings'>, pages: number): Rarity {
  return (term) => {
    const count = postings.get(term)?.size ?? 0;
    return Math.log(1 + (pages - count + 0.5) / (count + 0.5));
  };
}

/** The number of pages with a word as a power of two, from 1 to 9; 0 if there is none. */
export function countUses(pages: number): number {
  return pages === 0 ? 0 : Math.min(mostUses, Math.max(1, Math.round(Math.log2(1 + pages))));
}

/** Makes the entries of the index: for all that the pages say, and for what people call it. */
export function makeEntries(
  collected: Collected,
  thesaurus: Thesaurus,
  dictionary: Dictionary,
  rarity: Rarity,
): Entry[] {
  const { postings, named } = collected;
  const { same, near, words } = thesaurus;
  const keys = new Set([
    ...postings.keys(),
    ...same.keys(),
    ...same.values(),
    ...near.keys(),
    ...named.keys(),
  ]);
  const entries = new Map<string, Entry>();
  for (const key of keys) {
    if (words.has(key)) continue;
    const term = same.get(key) ?? key;
    const isOwn = postings.has(term);
    const terms = new Map([[term, 1]]);
    for (const [other, strength] of near.get(term) ?? []) {
      if (postings.has(other)) terms.set(other, isOwn ? strength : strength * onlyOther);
    }
    const entry = makeEntry(key, terms, collected, thesaurus, rarity);
    if (entry.pages.size > 0 || entry.named.length > 0) entries.set(key, entry);
  }
  for (const [key, { language, targets }] of dictionary.words) {
    if (entries.has(key) || words.has(key)) continue;
    const terms = new Map<string, number>();
    for (const target of targets) {
      const written = writeTermKey(listWords(target), words);
      const term = same.get(written) ?? written;
      for (const [other, strength] of near.get(term) ?? []) terms.set(other, strength);
      terms.set(term, 1);
    }
    entries.set(key, { ...makeEntry(key, terms, collected, thesaurus, rarity), language });
  }
  return [...entries.values()];
}

function makeEntry(
  key: string,
  terms: ReadonlyMap<string, number>,
  { postings, forms, bodyForms, named }: Collected,
  { same }: Thesaurus,
  rarity: Rarity,
): Entry {
  const known = [...terms].filter(([term]) => postings.has(term));
  const own = Math.max(0, ...known.filter(([, strength]) => strength === 1).map(([term]) => rarity(term)));
  const found = new Map<number, number | number[]>();
  const weights: number[] = [];
  for (const [term, strength] of known) {
    // A rare word for a common one tells no more than the common one.
    const weight = strength * Math.min(rarity(term), own || Infinity);
    weights.push(weight);
    for (const [page, count] of postings.get(term) ?? []) {
      const share = (weight * count) / (saturation + count);
      const before = found.get(page);
      // Most pages say a word in one way, and a list for each of them would cost more than all the rest.
      if (before === undefined) found.set(page, share);
      else if (typeof before === 'number') found.set(page, [before, share]);
      else before.push(share);
    }
  }
  const worth = Math.max(leastWorth, own || addFalling(weights));
  const pages = Array.from(found, ([page, shares]): [number, number] => {
    const sum = typeof shares === 'number' ? shares : addFalling(shares);
    return [page, Math.min(levels, Math.max(1, Math.round((levels * sum) / worth)))];
  });
  pages.sort(([one, level], [other, otherLevel]) => otherLevel - level || one - other);
  return {
    key,
    form: findForm(forms.get(key) ?? bodyForms.get(key)) ?? key,
    uses: countUses(postings.get(same.get(key) ?? key)?.size ?? 0),
    worth,
    pages: new Map(pages.slice(0, mostPages)),
    terms: new Map(known.length > 0 ? known : [[key, 1]]),
    named: [...(named.get(key) ?? [])],
    language: '',
  };
}

/** Several signs say more than the best of them, but not much more. */
function addFalling(weights: readonly number[]): number {
  return [...weights]
    .sort((one, other) => other - one)
    .reduce((sum, weight, place) => sum + weight * falling ** place, 0);
}

/** The most frequent of the ways in which a word is written. */
function findForm(forms: ReadonlyMap<string, number> | undefined): string | undefined {
  return [...(forms ?? [])].sort(([, one], [, other]) => other - one)[0]?.[0];
}
