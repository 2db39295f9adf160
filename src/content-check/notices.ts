import { globSync } from 'node:fs';
import { has, UnknownName } from '../provider/facts.ts';
import { provider } from '../provider/index.ts';
import { frontmatterSchemas } from '../site/frontmatter.ts';
import { isOverdue } from '../site/overdue.ts';
import type { Source } from '../site/sources.ts';
import { readBody } from './body.ts';
import { listLinks } from './links.ts';
import type { Remark } from './report.ts';

/**
 * What an operator should know and nothing stops for: promises to confirm, pages to read again, pages that nothing
 * leads to, pages that are left out.
 */
export function findNotices(sources: readonly Source[], now: Date): Remark[] {
  const published = sources.filter((source) => source.published);
  return [
    ...published.filter(isUnconfirmed).map(({ file, collection, id }) => ({
      file,
      message: `makes a promise in your name. Read it, and add '${collection}/${id}' to “confirmed” in content/provider.ts.`,
    })),
    ...published.flatMap((source) => findOverdue(source, now)),
    ...findUnlinked(published),
    ...sources.filter(isLeftOut).map(({ file, data }) => ({
      file,
      message: `is not published, because of “needs”: ${listMissing(data['needs'])}.`,
    })),
  ];
}

function isUnconfirmed({ collection, id, data }: Source): boolean {
  return data['promise'] === true && !provider.confirmed.includes(`${collection}/${id}`);
}

function findOverdue({ file, collection, data }: Source, now: Date): Remark[] {
  const { reviewed, reviewEvery } = frontmatterSchemas[collection].shape;
  const day = reviewed.safeParse(data['reviewed']);
  const every = reviewEvery.safeParse(data['reviewEvery']);
  if (!day.success || !every.success || !isOverdue({ reviewed: day.data, reviewEvery: every.data }, now))
    return [];
  const last = day.data.toISOString().slice(0, 10);
  return [
    { file, message: `is due to be read again: last on ${last}. Read it, and set “reviewed” to today.` },
  ];
}

/** Answers that no other text leads to; they are still found by search and in the list of their topic. */
function findUnlinked(published: readonly Source[]): Remark[] {
  const linked = new Set(
    published.flatMap((source) => listTargets(source).filter((path) => path !== source.path)),
  );
  return published.flatMap(({ collection, path, file, data }) =>
    collection === 'faq' && !linked.has(path) && data['role'] === undefined && data['mostAsked'] === undefined
      ? [
          {
            file,
            message: 'no other text leads here. Link it, or name it under “related” of an answer near to it.',
          },
        ]
      : [],
  );
}

function listTargets(source: Source): string[] {
  const { related } = source.data;
  const body = readBody(source);
  return [
    ...(body ? listLinks(body).map(({ address }) => address.replace(/[?#].*/u, '')) : []),
    ...(Array.isArray(related) ? related.map((id) => `/faq/${String(id)}/`) : []),
  ];
}

function isLeftOut({ published, collection, id }: Source): boolean {
  return !published && !provider.hide.includes(`${collection}/${id}`);
}

/** The needs that this provider does not meet. */
function listMissing(needs: unknown): string {
  const names = Array.isArray(needs) ? needs.map(String) : [];
  return names.filter((name) => !isMet(name)).join(', ');
}

function isMet(name: string): boolean {
  try {
    return has(name);
  } catch (failure) {
    if (failure instanceof UnknownName) return true;
    throw failure;
  }
}

/** Text files that stand where nothing reads them. @param root Folder of the project */
export function findUnread(root: string, sources: readonly Source[]): Remark[] {
  const read = new Set(sources.map(({ file }) => file));
  return globSync('content/{faq,guides,pages}/**/*.{md,mdx}', { cwd: root })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((file) => !read.has(file) && !file.endsWith('/README.md'))
    .map((file) => ({
      file,
      message: 'is not read: texts are faq/<folder>/<slug>.md, guides/<slug>.mdx or pages/<slug>.md.',
    }));
}
