import { createHash } from 'node:crypto';
import { languages } from '../languages.ts';
import { synonyms } from '../synonyms.ts';
import { buildIndex } from './build-index.ts';
import { readDictionary } from './languages.ts';
import { readSite } from './read-site.ts';
import { readThesaurus } from './thesaurus.ts';

/** The search index of this site. */
export interface IndexFiles {
  /** Address path of its folder, whose name is a hash of all files: they never change there. */
  folder: string;
  /** The files by name. */
  files: ReadonlyMap<string, string>;
}

/** Address path below which the index stands. */
export const indexRoot = '/search/index/';

let made: IndexFiles | undefined;

/** Makes the search index of the published texts, anew only with `isFresh`; a build asks for it on each page. */
export function makeIndex(isFresh = false): IndexFiles {
  if (made && !isFresh) return made;
  const files = buildIndex(readSite(), readThesaurus(synonyms), readDictionary(languages));
  const hash = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 10);
  made = { folder: `${indexRoot}${hash}/`, files };
  return made;
}
