import { findConflicts } from '../provider/conflicts.ts';
import { provider } from '../provider/index.ts';
import { expiryPlace, findExpiryFault } from '../site/security-txt.ts';
import { readSources, type Source } from '../site/sources.ts';
import { checkDays } from './days.ts';
import { checkDecisionTree } from './decision-tree.ts';
import { checkFacts } from './facts.ts';
import { noteFine, type FineNotes, type FineTexts } from './fine-texts.ts';
import { checkFrontmatter } from './frontmatter.ts';
import { checkGlossary } from './glossary.ts';
import { checkGuide } from './guides.ts';
import { checkLabels } from './labels.ts';
import { checkLinks, findTargets, type Targets } from './links.ts';
import { checkLook } from './look.ts';
import { checkMarkup } from './markup.ts';
import { checkLists, checkNames } from './names.ts';
import { noteEmergency } from './emergency.ts';
import { findLeftOut, findNotices, findUnread } from './notices.ts';
import { checkPictures } from './pictures.ts';
import { checkProviderFile } from './provider-file.ts';
import { listToConfirm } from './promises.ts';
import { sortRemarks, type ContentReport, type Remark } from './report.ts';
import { noteLongSentences } from './sentences.ts';
import { checkTypedFacts, noteTypedFacts } from './typed-facts.ts';

export { FineTextsSchema, type FineTexts } from './fine-texts.ts';
export { describeLost, listLost, writeLost } from './published-paths.ts';
export { writeRemark, type ContentReport } from './report.ts';

/**
 * Looks through all of `content/` and says everything that is wrong at once, with file, line and remedy. Merge
 * conflicts come alone: most of what else is wrong in such a file comes from them.
 * @param root Folder of the project
 * @param lost Paths of pages that lead nowhere now and are told as such: what still names them isn't told as well
 */
export function checkContent(
  root = '.',
  now = new Date(),
  lost: ReadonlySet<string> = new Set(),
): ContentReport {
  const conflicts = findConflicts(root);
  if (conflicts.length > 0) return { mistakes: conflicts, notices: [], leftOut: [], toConfirm: [] };
  const sources = readSources(root);
  const look = checkLook(root);
  const labels = checkLabels(root, sources);
  const published = sources.filter((source) => source.published);
  return {
    mistakes: listMistakes(
      sources,
      [...labels.mistakes, ...look.mistakes, ...checkOtherFiles(root, sources, lost)],
      now,
      undefined,
      lost,
    ),
    notices: sortRemarks([
      ...findNotices(sources, now),
      ...noteEmergency(provider),
      ...published.flatMap(noteTypedFacts),
      ...published.filter(({ collection }) => collection !== 'guides').flatMap(noteLongSentences),
      ...findUnread(root, sources),
      ...labels.notices,
      ...look.notices,
    ]),
    leftOut: findLeftOut(sources),
    toConfirm: listToConfirm(published),
  };
}

/**
 * Only what is wrong, which stops a build; what is to be noted takes as long again.
 * @param kept What was found of each text the last time, with the same engine and facts
 * @returns What to keep for the next time, without mistakes
 */
export function findMistakes(
  root = '.',
  now = new Date(),
  kept?: FineTexts,
): { mistakes: Remark[]; fine: FineTexts } {
  const conflicts = findConflicts(root);
  if (conflicts.length > 0) return { mistakes: conflicts, fine: kept ?? { addresses: '', texts: {} } };
  const sources = readSources(root);
  const others = [
    ...checkLabels(root, sources).mistakes,
    ...checkLook(root).mistakes,
    ...checkOtherFiles(root, sources),
  ];
  const fine = noteFine(sources, kept);
  return { mistakes: listMistakes(sources, others, now, fine), fine: fine.texts };
}

/** What is wrong beside the texts, or depends on files beside them. */
function checkOtherFiles(
  root: string,
  sources: readonly Source[],
  lost: ReadonlySet<string> = new Set(),
): Remark[] {
  return [...checkProviderFile(root), ...checkLists(root, sources, lost), ...checkPictures(root, sources)];
}

function listMistakes(
  sources: readonly Source[],
  others: readonly Remark[],
  now: Date,
  fine?: FineNotes,
  lost?: ReadonlySet<string>,
): Remark[] {
  const targets = findTargets(sources, lost);
  const expiry = findExpiryFault(provider, now);
  return sortRemarks([
    ...sources.flatMap((source): Remark[] => {
      if (fine?.isKnown(source)) return [];
      const mistakes = checkText(source, targets);
      if (mistakes.length === 0) fine?.note(source);
      return mistakes;
    }),
    ...checkNames(sources, targets),
    ...checkGlossary(sources),
    ...others,
    ...(expiry === undefined ? [] : [{ file: expiryPlace, message: expiry }]),
  ]);
}

function checkText(source: Source, targets: Targets): Remark[] {
  return [
    // What is not published may quote facts that this provider does not have.
    ...(source.published ? checkFrontmatter(source) : []),
    ...checkFacts(source),
    ...checkTypedFacts(source),
    ...checkDays(source),
    ...checkMarkup(source),
    ...checkLinks(source, targets),
    ...checkDecisionTree(source, targets),
    ...checkGuide(source),
  ];
}
