import { paths } from './paths.ts';

/** Where the texts of each collection stand below `content/`, and where their pages stand on the site. */
export const collections = {
  faq: { pattern: '*/*.md', example: 'faq/<folder>/<slug>.md', findPath: paths.answer },
  guides: { pattern: '*.mdx', example: 'guides/<slug>.mdx', findPath: paths.guide },
  pages: { pattern: '*.md', example: 'pages/<slug>.md', findPath: (id: string) => `/${id}/` },
} as const satisfies Record<
  string,
  {
    /** The names of its files below `content/<collection>/`, as a glob. */
    pattern: string;
    /** The same for people, below `content/`. */
    example: string;
    /** Address path of the text of an id, which is its file's name without the extension. */
    findPath: (id: string) => string;
  }
>;

/** A kind of text: answers (`faq`), guides, and the few pages that are neither. */
export type CollectionName = keyof typeof collections;

/** Every collection, in the order in which its texts are read. */
export const collectionNames = Object.keys(collections) as readonly CollectionName[];

/** Address path of a text. */
export function findPath(collection: CollectionName, id: string): string {
  return collections[collection].findPath(id);
}

/** Whether the texts of a collection have short addresses as well: those that people send to each other. */
export function hasShortPath(collection: CollectionName): collection is 'faq' | 'guides' {
  return collection !== 'pages';
}

/** Name of a text within its collection. @param file Its file below `content/<collection>/` */
export function findId(file: string): string {
  return file.replace(/\.mdx?$/u, '');
}

/**
 * Address path of the text that a file is, or was; undefined for one that no collection reads.
 * @param file From the root of the project: `content/guides/thunderbird.mdx`
 */
export function findPathOfFile(file: string): string | undefined {
  const collection = collectionNames.find((name) => filePatterns[name].test(file));
  return collection && findPath(collection, findId(file.slice(`content/${collection}/`.length)));
}

const filePatterns = Object.fromEntries(collectionNames.map((name) => [name, matchFiles(name)])) as Readonly<
  Record<CollectionName, RegExp>
>;

function matchFiles(collection: CollectionName): RegExp {
  const names = collections[collection].pattern.replaceAll('.', String.raw`\.`).replaceAll('*', '[^/]+');
  return new RegExp(`^content/${collection}/${names}$`, 'u');
}
