import { close, createIndex } from 'pagefind';
import { fileURLToPath } from 'node:url';
import { shortFolder } from '../site/short-links.ts';

/** All pages but short addresses, which only lead on and are as many as there are texts. */
const withText = `{*.html,[!${shortFolder}]*/**/*.html,${shortFolder}?*/**/*.html}`;

/** Folder of Pagefind's files below the site. */
const ownFolder = 'pagefind/';

async function startIndex() {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join(' ')}`);
  return index;
}

/** The scripts and styles that Pagefind writes, by address path: they're the same for every site. */
export async function readPagefind(): Promise<Map<string, Uint8Array>> {
  const { files } = await (await startIndex()).getFiles();
  return new Map(files.map(({ path, content }) => [`/${ownFolder}${path}`, content] as const));
}

/** Writes Pagefind's index of the full text of all pages. @param dir The built site @returns The number of pages */
export async function indexFullText(dir: URL): Promise<number> {
  const index = await startIndex();
  const added = await index.addDirectory({ path: fileURLToPath(dir), glob: withText });
  const written = await index.writeFiles({ outputPath: fileURLToPath(new URL(ownFolder, dir)) });
  await close();
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`Pagefind could not index the pages: ${problems.join(' ')}`);
  return added.page_count;
}
