import GithubSlugger from 'github-slugger';
import { provider } from '../../provider/index.ts';
import { fillText, tryReading } from '../../provider/text.ts';
import { frontmatterSchemas } from '../../site/frontmatter.ts';
import { guideKinds } from '../../site/guide-vocabulary.ts';
import { paths } from '../../site/paths.ts';
import { readPrograms } from '../../site/programs.ts';
import { readSources, type Source } from '../../site/sources.ts';
import { findTopicOfFolder } from '../../site/topics.ts';
import { listProgramNames } from './list-names.ts';
import type { SourcePage, SourceSite } from './source-page.ts';

/**
 * Reads what this provider publishes, as the search index needs it. Texts with mistakes are left out: the content check
 * stops the build.
 */
export function readSite(): SourceSite {
  const texts = readSources()
    .filter(({ published }) => published)
    .flatMap((source) => readText(source) ?? []);
  const programs = readPrograms().map(({ name, also, kind, platforms, slug, note }): SourcePage => ({
    path: paths.program(slug),
    title: kind === 'mail' ? `${name}: settings for your mail` : `${name} and private browsing`,
    summary:
      kind === 'mail'
        ? `We have no guide for ${name}. These are the values to enter, and what to check first.`
        : `We have no guide for ${name}. This is what to know before you use it with us.`,
    kind: 'program',
    topic: 'Programs without a guide',
    systems: platforms,
    names: listProgramNames(name, ...also),
    keywords: [],
    errors: [],
    asked: [],
    sections: [],
    body: note ?? '',
  }));
  return {
    pages: [...texts, ...programs],
    topics: provider.topics.map(({ id, label }) => ({ label, path: paths.topic(id) })),
  };
}

function readText({ collection, id, path, data, body }: Source): SourcePage | undefined {
  const filled = tryReading(() => fillText(body));
  if (!('value' in filled)) return undefined;
  const shared = { path, ...readBody(filled.value) };
  const nothing = { systems: [], names: [], keywords: [], errors: [], asked: [] };
  if (collection === 'faq') {
    const read = frontmatterSchemas.faq.safeParse(data);
    if (!read.success) return undefined;
    const { title, summary, keywords, errors, asked } = read.data;
    const topic = findTopicOfFolder(id.slice(0, id.indexOf('/')))?.label ?? '';
    return { ...shared, ...nothing, title, summary, kind: 'answer', topic, keywords, errors, asked };
  }
  if (collection === 'guides') {
    const read = frontmatterSchemas.guides.safeParse(data);
    if (!read.success) return undefined;
    const { title, summary, keywords, program, platforms, kind } = read.data;
    const names = listProgramNames(program);
    return {
      ...shared,
      ...nothing,
      title,
      summary,
      kind: 'guide',
      topic: guideKinds[kind],
      keywords,
      names,
      systems: platforms,
    };
  }
  const read = frontmatterSchemas.pages.safeParse(data);
  return read.success
    ? { ...shared, ...nothing, ...read.data, systems: [], kind: 'page', topic: '' }
    : undefined;
}

/** The sections of a text, and what it says without its markup. */
function readBody(text: string): Pick<SourcePage, 'sections' | 'body'> {
  const slugger = new GithubSlugger();
  const sections: { anchor: string; heading: string }[] = [];
  for (const [, level = '', written = ''] of text.matchAll(/^(#{2,4}) +(\S.*)$/gmu)) {
    const heading = dropMarkup(written);
    const anchor = slugger.slug(heading);
    if (level.length === 2) sections.push({ anchor, heading });
  }
  return { sections, body: dropMarkup(text) };
}

function dropMarkup(text: string): string {
  return text
    .replaceAll(/\]\([^)\s]*\)/gu, ' ')
    .replaceAll(/<[^<>]*>/gu, ' ')
    .replaceAll(/[[*`\]{}]/gu, '')
    .replaceAll(/[ \t]+/gu, ' ')
    .trim();
}
