import { provider } from '../provider/index.ts';
import { frontmatterSchemas } from '../site/frontmatter.ts';
import { isOverdue } from '../site/overdue.ts';
import type { Source } from '../site/sources.ts';
import { maskCode } from './links.ts';
import type { Remark } from './report.ts';

/** What an operator should know and nothing stops for: promises to confirm, pages to read again, pages nothing leads to. */
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
      message: `is not published: it needs ${listNeeds(data['needs'])}.`,
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
  if (!day.success || !every.success || !isOverdue({ reviewed: day.data, reviewEvery: every.data }, now)) return [];
  const last = day.data.toISOString().slice(0, 10);
  return [{ file, message: `is due to be read again: last on ${last}. Read it, and set “reviewed” to today.` }];
}

/** Answers that no other text leads to; they are still found by search and in the list of their topic. */
function findUnlinked(published: readonly Source[]): Remark[] {
  const linked = new Set(
    published.flatMap(({ body, data }) => [
      ...Array.from(maskCode(body).matchAll(/\]\((\/[^)#?\s]*)/gu), ([, path = '']) => path),
      ...(Array.isArray(data['related']) ? data['related'].map((id) => `/faq/${String(id)}/`) : []),
    ]),
  );
  return published.flatMap(({ collection, path, file, data }) =>
    collection === 'faq' && !linked.has(path) && data['role'] === undefined && data['mostAsked'] === undefined
      ? [{ file, message: 'no other text leads here. Link it, or name it under “related” of an answer near to it.' }]
      : [],
  );
}

function isLeftOut({ published, collection, id }: Source): boolean {
  return !published && !provider.hide.includes(`${collection}/${id}`);
}

function listNeeds(needs: unknown): string {
  return Array.isArray(needs) ? needs.map(String).join(', ') : '';
}
