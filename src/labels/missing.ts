import { findEntry, findNearest, findSource, indexLabels } from './compare.ts';
import { readGuideBody } from './guide-body.ts';
import { listLabelsOfAll } from './guide-labels.ts';
import { readLabelFile } from './label-file.ts';
import { generalize } from './label-text.ts';

/** A label that a guide's label file lacks. */
export interface MissingLabel {
  /** With `…` for facts, as the file may have it. */
  label: string;
  /** The nearest label of the file; absent if it has none. */
  nearest: string | undefined;
}

/** The labels of a guide's label file that nobody has looked up yet. */
export function listUncheckedLabels(slug: string, root = '.'): string[] {
  const content = readLabelFile(slug, root)?.content;
  if (!content) return [];
  const index = indexLabels(content);
  return Object.keys(content.labels).filter((label) => findSource(index, label) === undefined);
}

/** The labels that a guide has for any provider and its label file lacks, in the order of the guide. */
export function listMissingLabels(slug: string, root = '.'): MissingLabel[] {
  const content = readLabelFile(slug, root)?.content ?? { sources: {}, labels: {} };
  const index = indexLabels(content);
  const labels = listLabelsOfAll(readGuideBody(slug, root)).map(generalize);
  const used = new Set(labels.map((label) => findEntry(index, label)));
  return [...new Set(labels)]
    .filter((label) => findEntry(index, label) === undefined)
    .map((label) => ({
      label,
      nearest: findNearest(label, Object.keys(content.labels), (one) => used.has(one)),
    }));
}
