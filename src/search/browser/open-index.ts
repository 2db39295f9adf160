import { createSearch, rootFile, type Search } from '../core/index.ts';

let search: Search | undefined;

/** The search over this site's index, whose folder each page names. Its first file is loaded at once. */
export function openIndex(): Search {
  if (search) return search;
  const folder = document.querySelector<HTMLMetaElement>('meta[name="search-index"]')?.content ?? '';
  const read = async (name: string) => {
    const response = await fetch(folder + name);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.text();
  };
  let first: Promise<string> | undefined = read(rootFile);
  // Whoever searches hears of it; nobody may.
  first.catch(() => undefined);
  search = createSearch((name) => {
    const known = name === rootFile ? first : undefined;
    // Once only: what failed is asked for again.
    if (known) first = undefined;
    return known ?? read(name);
  });
  return search;
}
