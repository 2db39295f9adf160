import {
  describePrograms,
  fill,
  findEntry,
  findEntryLine,
  findLabelFile,
  findNearest,
  findSource,
  indexLabels,
  isLookedUp,
  listLabelFiles,
  listLabels,
  listLabelsOfAll,
  readLabelFile,
} from '../labels/index.ts';
import { tryReading } from '../provider/text.ts';
import type { Source } from '../site/sources.ts';
import { readBody } from './body.ts';
import type { ContentReport, Remark } from './report.ts';

type Remarks = Pick<ContentReport, 'mistakes' | 'notices'>;

/**
 * Holds the labels that guides name against their label files (`content/labels/`), which say where in the program or
 * in its documentation each was found. It's wrong for a label to be missing there; an operator's guide may have no
 * file at all, which is noted.
 * @param root Folder of the project
 */
export function checkLabels(root: string, sources: readonly Source[]): Remarks {
  const guides = sources.filter(({ collection }) => collection === 'guides');
  const slugs = new Set(guides.map(({ id }) => id));
  const found = guides.map((guide) => checkGuideLabels(root, guide));
  const homeless = listLabelFiles(root).filter((slug) => !slugs.has(slug));
  return {
    mistakes: found.flatMap(({ mistakes }) => mistakes),
    notices: [
      ...found.flatMap(({ notices }) => notices),
      ...homeless.map((slug) => ({
        file: findLabelFile(slug),
        message: `there is no guide content/guides/${slug}.mdx. Rename the file, or delete it.`,
      })),
    ],
  };
}

function checkGuideLabels(root: string, guide: Source): Remarks {
  const labels = listPublished(guide);
  const file = readLabelFile(guide.id, root);
  if (!file) return { mistakes: [], notices: noteMissingFile(guide, labels) };
  const wrong = file.mistakes.map((mistake) => ({ file: file.file, ...mistake }));
  if (!file.content) return { mistakes: wrong, notices: [] };
  const index = indexLabels(file.content);
  const missing = labels.filter(({ written }) => findEntry(index, written) === undefined);
  const used = new Set(listOfAll(guide).map((written) => findEntry(index, written)));
  return {
    mistakes: missing.map(({ written, line }) => ({
      file: guide.file,
      line,
      message: describeMissing(fill(written), index.content, (label) => used.has(label)),
    })),
    notices: [
      ...Object.keys(index.content.labels)
        // An icon needs no entry, and may have one.
        .filter((label) => isLookedUp(label) && !used.has(label))
        .map((label) => ({
          file: file.file,
          line: findEntryLine(file, label),
          message: `“${label}” is no label of the guide any more. Take it out.`,
        })),
      ...noteUnchecked(
        file.file,
        guide.id,
        [...used].flatMap((label) => label ?? []),
        (label) => Boolean(findSource(index, label)),
      ),
    ],
  };
}

/** One note a guide, however many of its labels are without a source. */
function noteUnchecked(
  file: string,
  slug: string,
  labels: readonly string[],
  isChecked: (label: string) => boolean,
): Remark[] {
  const unchecked = labels.filter((label) => !isChecked(label)).length;
  if (unchecked === 0) return [];
  const message = `${unchecked} of ${labels.length} labels have no source yet. “npm run labels -- ${slug}” lists them.`;
  return [{ file, message }];
}

/** The labels of a guide as this provider publishes it, with their lines. */
function listPublished(guide: Source): { written: string; line: number }[] {
  const body = guide.published ? readBody(guide) : undefined;
  if (!body) return [];
  return listLabels(body.nodes).map(({ written, index }) => ({ written, line: body.findFileLine(index) }));
}

/** The labels that it has for any provider. Broken conditions are reported elsewhere. */
function listOfAll({ body }: Source): string[] {
  const reading = tryReading(() => listLabelsOfAll(body));
  return 'value' in reading ? reading.value : [];
}

function noteMissingFile({ id, file }: Source, labels: readonly { written: string }[]): Remark[] {
  const count = new Set(labels.map(({ written }) => written)).size;
  if (count === 0) return [];
  const which = count === 1 ? 'its label isn’t' : `none of its ${count} labels is`;
  return [
    { file, message: `${which} checked: there is no ${findLabelFile(id)} (content/labels/README.md).` },
  ];
}

function describeMissing(
  label: string,
  content: Parameters<typeof describePrograms>[0],
  isUsed: (label: string) => boolean,
): string {
  const programs = describePrograms(content) || 'the label file';
  const nearest = findNearest(label, Object.keys(content.labels), isUsed);
  const hint = nearest === undefined ? 'It lists no label yet.' : `Nearest: “${nearest}”.`;
  return `there is no “${label}” in ${programs}. ${hint}`;
}
