import { removeMarkers } from '../provider/conditions.ts';
import type { Source } from '../site/sources.ts';
import { parseMarkup, readBody } from './body.ts';
import { listLinks } from './links.ts';
import type { Remark } from './report.ts';

/**
 * Answers that no other text leads to, whatever a provider offers; they are still found by search and in the list of
 * their topic. Where only this provider's facts leave out the text that leads there, nothing is to be done.
 */
export function findUnlinked(sources: readonly Source[]): Remark[] {
  const unlinked = dropLinked(
    sources.filter(({ published, collection, data }) => {
      return (
        published && collection === 'faq' && data['role'] === undefined && data['mostAsked'] === undefined
      );
    }),
    sources.filter(({ published }) => published),
    listTargets,
  );
  // Reading every text once more, with the passages that are left out, is seldom needed.
  return (unlinked.length > 0 ? dropLinked(unlinked, sources, listAllTargets) : []).map(({ file }) => ({
    file,
    message: 'no other text leads here. Link it, or name it under “related” of an answer near to it.',
  }));
}

function dropLinked(
  answers: readonly Source[],
  others: readonly Source[],
  list: (source: Source) => string[],
): Source[] {
  const linked = new Set(others.flatMap((source) => list(source).filter((path) => path !== source.path)));
  return answers.filter(({ path }) => !linked.has(path));
}

/** The paths that a text leads to as this provider publishes it. */
function listTargets(source: Source): string[] {
  const { related } = source.data;
  const body = readBody(source);
  return [
    ...(body ? listPaths(body) : []),
    ...(Array.isArray(related) ? related.map((id) => `/faq/${String(id)}/`) : []),
  ];
}

/** The paths that a text leads to for one provider or another. */
function listAllTargets(source: Source): string[] {
  return [...listTargets(source), ...listPaths(parseMarkup(source.file, removeMarkers(source.body)))];
}

function listPaths(body: Parameters<typeof listLinks>[0]): string[] {
  return listLinks(body).map(({ address }) => address.replace(/[?#].*/u, ''));
}
