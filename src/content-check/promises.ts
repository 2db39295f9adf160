import { provider } from '../provider/index.ts';
import type { Source } from '../site/sources.ts';
import type { Remark } from './report.ts';

/** A promise that nobody here has read since the text last changed. */
export function findUnconfirmed(source: Source): Remark[] {
  const { file, path, data } = source;
  if (data['promise'] !== true || isConfirmed(source)) return [];
  const message = findConfirmation(source)
    ? `has changed since you confirmed its promise. Read ${path} on your site again, and write '${writeEntry(source)}' in “confirmed”.`
    : `makes a promise in your name. Read ${path} on your site, and add '${writeEntry(source)}' to “confirmed”.`;
  return [{ file, message }];
}

/** What `confirmed` would list once somebody had read every promise; empty where there is nothing to confirm. */
export function listToConfirm(published: readonly Source[]): string[] {
  const promises = published.filter(({ data }) => data['promise'] === true);
  // Keep a day that is later than the text's own, as it stands.
  return promises.every(isConfirmed)
    ? []
    : promises.map((source) => (isConfirmed(source) && findConfirmation(source)) || writeEntry(source));
}

function isConfirmed(source: Source): boolean {
  const [, day] = findConfirmation(source)?.split('@') ?? [];
  // Days are written so that their order is the order of the letters.
  return day !== undefined && day >= readDay(source.data['updated']);
}

function findConfirmation({ collection, id }: Source): string | undefined {
  return provider.confirmed.find((one) => one.split('@')[0] === `${collection}/${id}`);
}

function writeEntry({ collection, id, data }: Source): string {
  return `${collection}/${id}@${readDay(data['updated'])}`;
}

/** A day of the frontmatter as `YYYY-MM-DD`. */
function readDay(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
