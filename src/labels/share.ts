import { isOffered } from '../provider/facts.ts';
import { keepOffered } from '../provider/conditions.ts';
import { fill, findEntry, findSource, indexLabels } from './compare.ts';
import { readGuideBody } from './guide-body.ts';
import { parseLabels } from './guide-labels.ts';
import { readLabelFile, type LabelFile } from './label-file.ts';

/** How many of a guide's labels were looked up, and where. Each label counts once, however often it is named. */
export interface LabelShare {
  labels: number;
  /** Found in the program's own string table or source code. */
  checkedByStrings: number;
  /** Named by documentation, the maker's own where there is some. */
  checkedByDocumentation: number;
}

/**
 * The share of a guide's labels that were looked up, as this provider publishes the guide.
 * @param slug The guide's name: `thunderbird`
 * @throws UnknownName or MarkerError where its conditions are wrong
 */
export function shareOfLabels(slug: string, root = '.'): LabelShare {
  const body = readGuideBody(slug, root);
  return countChecked(parseLabels(keepOffered(body, isOffered)), readLabelFile(slug, root)?.content);
}

/** @param written Labels as the guide has them, each as often as it is named */
function countChecked(written: readonly string[], content: LabelFile | undefined): LabelShare {
  const labels = [...new Set(written.map(fill))];
  const index = content && indexLabels(content);
  const kinds = labels.map((label) => {
    const entry = index && findEntry(index, label);
    return entry === undefined ? undefined : index && findSource(index, entry)?.kind;
  });
  return {
    labels: labels.length,
    checkedByStrings: kinds.filter((kind) => kind === 'strings').length,
    checkedByDocumentation: kinds.filter((kind) => kind === 'documentation').length,
  };
}
