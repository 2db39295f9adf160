import { getCollection } from 'astro:content';
import { paths } from './paths.ts';

/** Old paths and where each leads now; two pages cannot claim the same one, nor one that exists. */
export async function findAliases(): Promise<Map<string, string>> {
  const pages = [
    ...(await getCollection('faq')).map(({ id, data }) => ({
      file: `content/faq/${id}.md`,
      path: paths.answer(id),
      data,
    })),
    ...(await getCollection('guides')).map(({ id, data }) => ({
      file: `content/guides/${id}.mdx`,
      path: paths.guide(id),
      data,
    })),
    ...(await getCollection('pages')).map(({ id, data }) => ({
      file: `content/pages/${id}.md`,
      path: `/${id}/`,
      data,
    })),
  ];
  const owners = new Map(pages.map(({ path, file }) => [path, file]));
  const aliases = new Map<string, string>();
  for (const { file, path, data } of pages) {
    for (const alias of data.aliases) {
      const owner = owners.get(alias);
      if (owner)
        throw new Error(`${file}: its alias ${alias} is already taken by ${owner}. Remove one of the two.`);
      owners.set(alias, file);
      aliases.set(alias, path);
    }
  }
  return aliases;
}
