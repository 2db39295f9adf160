import { readSources } from '../site/sources.ts';
import { checkFacts } from './facts.ts';
import { checkFrontmatter } from './frontmatter.ts';
import { checkGuide } from './guides.ts';
import { checkLinks, findTargets } from './links.ts';
import { checkNames } from './names.ts';
import { findNotices } from './notices.ts';
import { sortRemarks, type ContentReport, type Remark } from './report.ts';
import { checkTypedFacts } from './typed-facts.ts';

export { writeRemark, type ContentReport, type Remark } from './report.ts';

/**
 * Looks through all texts of `content/` and says everything that is wrong at once, with file, line and remedy.
 * @param root Folder of the project
 */
export function checkContent(root = '.', now = new Date()): ContentReport {
  const sources = readSources(root);
  const targets = findTargets(sources);
  const mistakes = sources.flatMap((source): Remark[] => {
    const facts = checkFacts(source);
    return [
      // What is not published may quote facts that this provider does not have.
      ...(source.published ? checkFrontmatter(source) : []),
      ...facts,
      ...checkTypedFacts(source),
      ...checkLinks(source, targets),
      // With broken conditions nobody can tell which sections there are.
      ...(source.collection === 'guides' && source.published && facts.length === 0 ? checkGuide(source) : []),
    ];
  });
  return {
    mistakes: sortRemarks([...mistakes, ...checkNames(sources)]),
    notices: sortRemarks(findNotices(sources, now)),
  };
}
