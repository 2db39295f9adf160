import { suggestName } from '../provider/issues.ts';
import { provider } from '../provider/index.ts';
import { subjectIds } from '../provider/subjects.ts';
import type { Source } from '../site/sources.ts';
import { findTopicOfFolder } from '../site/topics.ts';
import { findFieldLine } from './frontmatter.ts';
import type { Remark } from './report.ts';

/** Names in frontmatter that stand for other texts and for nothing, and names that two texts claim. */
export function checkNames(sources: readonly Source[]): Remark[] {
  return [
    ...sources.flatMap((source) => [...checkFolder(source), ...checkReferences(source, sources)]),
    ...checkClaims(sources, 'role', 'the role'),
    ...checkAliases(sources),
    ...checkLists(sources),
  ];
}

function checkFolder({ collection, id, file }: Source): Remark[] {
  const [folder = ''] = id.split('/');
  if (collection !== 'faq' || findTopicOfFolder(folder)) return [];
  const known = [...new Set([...subjectIds, ...provider.topics.map((topic) => topic.id)])];
  return [{ file, message: `its folder “${folder}” is neither a subject nor a topic. ${suggestName(folder, known)}` }];
}

const references = [
  { field: ['related'], collection: 'faq' },
  { field: ['guides'], collection: 'guides' },
  { field: ['retired', 'instead'], collection: 'guides' },
] as const;

function checkReferences(source: Source, sources: readonly Source[]): Remark[] {
  return references.flatMap(({ field, collection }) => {
    const known = sources.filter((one) => one.collection === collection).map(({ id }) => id);
    const value: unknown = field.reduce<unknown>(
      (block, key) => (block as Record<string, unknown> | undefined)?.[key],
      source.data,
    );
    return [value].flat().flatMap((name, index): Remark[] => {
      if (typeof name !== 'string' || known.includes(name)) return [];
      const path = Array.isArray(value) ? [...field, index] : field;
      const hint = suggestName(name, known);
      return [
        {
          file: source.file,
          line: findFieldLine(source, path) + 1,
          message: `${field.join('.')}: there is no content/${collection}/${name}. ${hint.startsWith('Known') ? 'Correct the name, or leave it out.' : hint}`,
        },
      ];
    });
  });
}

/** A value that only one published text may have. */
function checkClaims(sources: readonly Source[], field: string, what: string): Remark[] {
  const owners = new Map<unknown, Source>();
  return sources.flatMap((source): Remark[] => {
    const value = source.data[field];
    if (value === undefined || !source.published) return [];
    const owner = owners.get(value);
    owners.set(value, owner ?? source);
    if (!owner) return [];
    const message = `${field}: ${what} “${String(value)}” is already that of ${owner.file}. Take it out of one of the two.`;
    return [{ file: source.file, line: findFieldLine(source, [field]) + 1, message }];
  });
}

function checkAliases(sources: readonly Source[]): Remark[] {
  const owners = new Map(sources.map(({ path, file }) => [path, file]));
  return sources.flatMap((source) => {
    const { aliases } = source.data;
    if (!Array.isArray(aliases)) return [];
    return aliases.map(String).flatMap((alias, index): Remark[] => {
      const owner = owners.get(alias);
      owners.set(alias, owner ?? source.file);
      if (!owner) return [];
      const message = `aliases: ${alias} is already taken by ${owner}. Remove one of the two.`;
      return [{ file: source.file, line: findFieldLine(source, ['aliases', index]) + 1, message }];
    });
  });
}

/** Lists of texts in `content/provider.ts`. */
function checkLists(sources: readonly Source[]): Remark[] {
  const known = sources.map(({ collection, id }) => `${collection}/${id}`);
  return (['hide', 'confirmed'] as const).flatMap((list) =>
    provider[list].flatMap((name, index): Remark[] =>
      known.includes(name)
        ? []
        : [{ file: 'content/provider.ts', message: `${list}[${index}]: there is no text “${name}”. ${shorten(name, known)}` }],
    ),
  );
}

function shorten(name: string, known: readonly string[]): string {
  const hint = suggestName(name, known);
  return hint.startsWith('Known') ? 'Write it as faq/<folder>/<slug> or guides/<slug>, or take it out.' : hint;
}
