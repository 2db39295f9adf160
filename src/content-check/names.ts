import { slug } from 'github-slugger';
import { suggestName } from '../provider/issues.ts';
import { provider } from '../provider/index.ts';
import { subjectIds } from '../provider/subjects.ts';
import { findPathOfFile, findPath, hasShortPath, type CollectionName } from '../site/collections.ts';
import { writeShortPath } from '../site/short-links.ts';
import { listAddresses, type Source } from '../site/sources.ts';
import { findTopicOfFolder } from '../site/topics.ts';
import { findFieldLine } from './frontmatter.ts';
import type { Targets } from './links.ts';
import { findEntry } from './provider-file.ts';
import type { Remark } from './report.ts';

/** Names in frontmatter that stand for other texts and for nothing, and names that two texts claim. */
export function checkNames(sources: readonly Source[], targets: Targets): Remark[] {
  const published = sources.filter((source) => source.published);
  const listIds = (collection: CollectionName) =>
    new Set(sources.filter((source) => source.collection === collection).map(({ id }) => id));
  const ids = { faq: listIds('faq'), guides: listIds('guides') };
  return [
    ...sources.flatMap((source) => [
      ...checkFileName(source),
      ...checkFolder(source),
      ...checkReferences(source, ids, targets.lost),
    ]),
    ...checkRoles(published),
    ...checkAliases(published, targets),
    ...checkShortPaths(published),
  ];
}

/** Astro makes addresses of file names, and changes those that would look odd in one. */
function checkFileName({ id, file }: Source): Remark[] {
  const address = id
    .split('/')
    .map((part) => slug(part).replaceAll(/[^a-z0-9-]/gu, '') || 'a-name')
    .join('/');
  if (address === id) return [];
  return [
    {
      file,
      message: `its name is no address: only a-z, 0-9 and hyphens. Rename it to ${file.replace(id, address)}.`,
    },
  ];
}

function checkFolder({ collection, id, file }: Source): Remark[] {
  const [folder = ''] = id.split('/');
  if (collection !== 'faq' || findTopicOfFolder(folder)) return [];
  const known = [...new Set([...subjectIds, ...provider.topics.map((topic) => topic.id)])];
  return [
    {
      file,
      message: `its folder “${folder}” is neither a subject nor a topic. ${suggestName(folder, known)}`,
    },
  ];
}

const references = [
  { field: ['related'], collection: 'faq' },
  { field: ['guides'], collection: 'guides' },
  { field: ['retired', 'instead'], collection: 'guides' },
] as const;

function checkReferences(
  source: Source,
  ids: Readonly<Record<'faq' | 'guides', ReadonlySet<string>>>,
  lost: ReadonlySet<string>,
): Remark[] {
  return references.flatMap(({ field, collection }) => {
    const known = ids[collection];
    const value: unknown = field.reduce<unknown>(
      (block, key) => (block as Record<string, unknown> | undefined)?.[key],
      source.data,
    );
    return [value].flat().flatMap((name, index): Remark[] => {
      if (typeof name !== 'string' || known.has(name) || lost.has(findPath(collection, name))) return [];
      const path = Array.isArray(value) ? [...field, index] : field;
      const hint = suggestName(name, [...known], 'Correct the name, or leave it out.');
      return [
        {
          file: source.file,
          line: findFieldLine(source, path),
          message: `${field.join('.')}: there is no content/${collection}/${name}. ${hint}`,
        },
      ];
    });
  });
}

/** A role that several published texts have is named at all but the first. */
function checkRoles(published: readonly Source[]): Remark[] {
  return published.flatMap((source): Remark[] => {
    const { role } = source.data;
    const owner = published.find(({ data }) => data['role'] === role);
    if (role === undefined || !owner || owner === source) return [];
    const message = `role: the role “${String(role)}” is already that of ${owner.file}. Take it out of one of the two.`;
    return [{ file: source.file, line: findFieldLine(source, ['role']), message }];
  });
}

/** Old addresses of published texts; one may be that of a text that this provider leaves out. */
function checkAliases(published: readonly Source[], { fixed }: Targets): Remark[] {
  const owners = new Map([
    ...Array.from(fixed, (path) => [path, 'a page of this site'] as const),
    ...published.map(({ path, file }) => [path, file] as const),
  ]);
  return published.flatMap((source) => {
    const { aliases } = source.data;
    if (!Array.isArray(aliases)) return [];
    return aliases.map(String).flatMap((alias, index): Remark[] => {
      const owner = owners.get(alias);
      owners.set(alias, owner ?? source.file);
      if (!owner) return [];
      const message = `aliases: ${alias} is already taken by ${owner}. Take it out, there or here.`;
      return [{ file: source.file, line: findFieldLine(source, ['aliases', index]), message }];
    });
  });
}

/** Two paths that have the same short address by chance; it's named at the text that comes later. */
function checkShortPaths(published: readonly Source[]): Remark[] {
  const owners = new Map<string, { address: string; file: string }>();
  return published
    .filter(({ collection }) => hasShortPath(collection))
    .flatMap((source) =>
      listAddresses(source).flatMap((address): Remark[] => {
        const short = writeShortPath(address);
        const owner = owners.get(short) ?? { address, file: source.file };
        owners.set(short, owner);
        // That two texts claim the same address is reported by itself.
        if (owner.address === address) return [];
        const message = `its short address ${short} is already that of ${owner.file}. Give the newer of the two another name.`;
        return [{ file: source.file, message }];
      }),
    );
}

/**
 * Texts that `content/provider.ts` lists and that aren't there.
 * @param root Folder of the project
 */
export function checkLists(root: string, sources: readonly Source[], lost: ReadonlySet<string>): Remark[] {
  const known = sources.map(({ collection, id }) => `${collection}/${id}`);
  return (['hide', 'confirmed'] as const).flatMap((list) =>
    provider[list].flatMap((entry): Remark[] => {
      const [name = ''] = entry.split('@');
      return known.includes(name) || listPaths(name).some((path) => lost.has(path))
        ? []
        : [
            {
              ...findEntry(root, entry),
              message: `${list}: there is no text “${name}”. ${suggestName(name, known, howToName)}`,
            },
          ];
    }),
  );
}

/** Where the page of a text is that a list names. */
function listPaths(name: string): string[] {
  return ['md', 'mdx'].flatMap((extension) => findPathOfFile(`content/${name}.${extension}`) ?? []);
}

const howToName = 'Write it as faq/<folder>/<slug> or guides/<slug>, or take it out.';
