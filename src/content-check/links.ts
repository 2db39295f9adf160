import GithubSlugger from 'github-slugger';
import { listSetupFiles } from '../client-config/index.ts';
import { keepOffered } from '../provider/conditions.ts';
import { facts, has } from '../provider/facts.ts';
import { provider } from '../provider/index.ts';
import { paths } from '../site/paths.ts';
import type { Source } from '../site/sources.ts';
import { findLine, type Remark } from './report.ts';
import { suggestName } from '../provider/issues.ts';

const linkPattern = /\]\((?<target>\/[^)\s]*)\)|\bhref="(?<address>\/[^"]*)"/gu;

/** Links of a text to pages of this site that do not exist, or to headings that the page does not have. */
export function checkLinks({ file, body, bodyLine }: Source, targets: Targets): Remark[] {
  return Array.from(maskCode(body).matchAll(linkPattern)).flatMap(({ groups, index }): Remark[] => {
    const target = groups?.['target'] ?? groups?.['address'] ?? '';
    const message = describeDeadLink(target, targets);
    return message ? [{ file, line: bodyLine + findLine(body, index) - 1, message }] : [];
  });
}

function describeDeadLink(target: string, { pages, fixed }: Targets): string | undefined {
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/u.exec(target) ?? [];
  const source = pages.get(path);
  if (!source && !fixed.has(path)) {
    const hint = pages.has(`${path}/`) ? `Write ${path}/ with a slash at the end.` : suggestName(path, [...pages.keys()]);
    return `the link ${target} leads nowhere. ${hint.startsWith('Known') ? 'Correct it, or take the link out.' : hint}`;
  }
  // A fragment of a page without a text of its own is for its script.
  if (!source?.published || !fragment) return undefined;
  const headings = listHeadings(source);
  return headings.includes(fragment)
    ? undefined
    : `the link ${target} names a heading that the page does not have. ${suggestName(fragment, headings)}`;
}

/** Where links may lead. */
export interface Targets {
  /** The texts of the site by path; those that this provider does not publish too, since their links are taken out. */
  pages: Map<string, Source>;
  /** All other addresses that the engine makes. */
  fixed: Set<string>;
}

/** Collects where links of this site may lead. */
export function findTargets(sources: readonly Source[]): Targets {
  const aliases = sources.flatMap((source) =>
    Array.isArray(source.data['aliases']) ? source.data['aliases'].map((alias) => [String(alias), source] as const) : [],
  );
  return {
    pages: new Map([...aliases, ...sources.map((source) => [source.path, source] as const)]),
    fixed: new Set([
      ...[paths.home, paths.guides, paths.search, paths.contact, paths.problems],
      ...provider.topics.map(({ id }) => paths.topic(id)),
      ...[...listSetupFiles().keys()].map((name) => `/setup/${name}`),
      ...['/contact/schema.json', '/status.json', '/sitemap-index.xml', '/robots.txt'],
      ...sources.filter(({ collection }) => collection === 'faq').map(({ id }) => `/faq/${id}.txt`),
    ]),
  };
}

/** The anchors of a text's headings, as the site's Markdown makes them. */
function listHeadings({ body }: Source): string[] {
  const slugger = new GithubSlugger();
  const text = maskCode(keepOffered(body, has));
  return Array.from(text.matchAll(/^#{1,6}[ \t]+(.+?)[ \t#]*$/gmu), ([, heading = '']) =>
    slugger.slug(plainText(heading)),
  );
}

function plainText(markdown: string): string {
  return markdown
    .replace(/\[\[([\w.-]+)\]\]/gu, (_, name: string) => facts.get(name) ?? '')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/<[^>]*>|[*_`]/gu, '');
}

/** Blanks out code, whose links and headings are none; every place stays where it was. */
export function maskCode(text: string): string {
  return text.replace(/```[\s\S]*?```|`[^`\n]*`/gu, (code) => code.replace(/[^\n]/gu, ' '));
}
