import { createSearch, rootFile, type Search } from '../core/index.ts';
import { fetchFile } from './fetch-file.ts';

let search: Search | undefined;

/**
 * The search over this site's index. Its first file is loaded at once.
 * @param root That file, where it's on its way already
 */
export function openIndex(root?: Promise<string>): Search {
  if (search) return search;
  let first: Promise<string> | undefined = root ?? fetchFile(rootFile);
  // Whoever searches hears of it; nobody may.
  first.catch(() => undefined);
  search = createSearch((name) => {
    const known = name === rootFile ? first : undefined;
    // Once only: what failed is asked for again.
    if (known) first = undefined;
    return known ?? fetchFile(name);
  });
  return search;
}
