import createSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { paths } from '../site/paths.ts';
import { readSources } from '../site/sources.ts';
import { isShortPath } from '../site/short-links.ts';
import { findTopicOfFolder } from '../site/topics.ts';

/**
 * The sitemap, with the day of the last change of each page that has one: a text's own, and of a list the newest of
 * what it lists. Pages of which nobody wrote down a day say nothing. Old and short addresses only lead on, so they
 * stay out.
 */
export function sitemap(): AstroIntegration {
  let read: ReturnType<typeof readDays> | undefined;
  const getDays = () => (read ??= readDays());
  return createSitemap({
    filter: (page) => {
      const { pathname } = new URL(page);
      return !getDays().moved.has(pathname) && !isShortPath(pathname);
    },
    serialize: (item) => {
      const day = getDays().days.get(new URL(item.url).pathname);
      return day ? { ...item, lastmod: day } : item;
    },
  });
}

/** The days of the pages by path, and the paths that lead on. */
export function readDays(root = '.'): { days: Map<string, string>; moved: Set<string> } {
  const published = readSources(root).filter((source) => source.published);
  const days = new Map<string, string>();
  const note = (path: string, day: string) => {
    if (day > (days.get(path) ?? '')) days.set(path, day);
  };
  for (const { collection, id, path, data } of published) {
    const day = String(data['updated']);
    note(path, day);
    note(paths.home, day);
    if (collection === 'guides') note(paths.guides, day);
    else if (collection === 'faq')
      note(paths.topic(findTopicOfFolder(id.split('/')[0] ?? '')?.id ?? ''), day);
    if (collection !== 'pages') note(paths.search, day);
  }
  return { days, moved: new Set(published.flatMap(({ data }) => listAliases(data['aliases']))) };
}

function listAliases(aliases: unknown): string[] {
  return Array.isArray(aliases) ? aliases.map(String) : [];
}

/** The newest day on which a text changed, which is the day of everything that is made of all of them. */
export function findNewestDay(root = '.'): string {
  return readDays(root).days.get(paths.home) ?? '';
}
