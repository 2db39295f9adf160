import { provider } from '../provider/index.ts';
import { frontmatterSchemas } from '../site/frontmatter.ts';
import type { Source } from '../site/sources.ts';
import type { Remark } from './report.ts';

/** A promise that nobody here has read since the text last changed; what is no day has to be mended first. */
export function findUnconfirmed(source: Source): Remark[] {
  const { file, path, data } = source;
  const entry = writeEntry(source);
  if (data['promise'] !== true || entry === undefined || isConfirmed(source)) return [];
  const message = findConfirmation(source)
    ? `has changed since you confirmed its promise. Read ${path} on your site again, and write '${entry}' in “confirmed”.`
    : `makes a promise in your name. Read ${path} on your site, and add '${entry}' to “confirmed”.`;
  return [{ file, message }];
}

/** What `confirmed` would list once somebody had read every promise; empty where there is nothing to confirm. */
export function listToConfirm(published: readonly Source[]): string[] {
  const promises = published.filter(
    (source) => source.data['promise'] === true && readDay(source) !== undefined,
  );
  // Keep a day that is later than the text's own, as it stands.
  return promises.every(isConfirmed)
    ? []
    : promises.flatMap(
        (source) => (isConfirmed(source) && findConfirmation(source)) || (writeEntry(source) ?? []),
      );
}

function isConfirmed(source: Source): boolean {
  const [, day] = findConfirmation(source)?.split('@') ?? [];
  // Days are written so that their order is the order of the letters.
  const updated = readDay(source);
  return day !== undefined && updated !== undefined && day >= updated;
}

function findConfirmation({ collection, id }: Source): string | undefined {
  return provider.confirmed.find((one) => one.split('@')[0] === `${collection}/${id}`);
}

function writeEntry(source: Source): string | undefined {
  const day = readDay(source);
  return day === undefined ? undefined : `${source.collection}/${source.id}@${day}`;
}

/** The day of the last change as `YYYY-MM-DD`; undefined if none stands there. */
function readDay({ collection, data }: Source): string | undefined {
  const updated = frontmatterSchemas[collection].shape.updated.safeParse(data['updated']);
  return updated.success ? updated.data.toISOString().slice(0, 10) : undefined;
}
