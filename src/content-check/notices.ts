import { globSync } from 'node:fs';
import { listConditions } from '../provider/conditions.ts';
import { isOffered } from '../provider/facts.ts';
import { freeFacts } from '../provider/free-facts.ts';
import { provider } from '../provider/index.ts';
import { suggestName, writePath } from '../provider/issues.ts';
import { listQuotes } from '../provider/quotes.ts';
import { tryReading } from '../provider/text.ts';
import { collectionNames, collections } from '../site/collections.ts';
import { frontmatterSchemas } from '../site/frontmatter.ts';
import { isOverdue } from '../site/overdue.ts';
import type { Source } from '../site/sources.ts';
import { templateWords } from '../site/new-text-template.ts';
import { findUnlinked } from './unlinked.ts';
import { findUnconfirmed } from './promises.ts';
import type { Remark } from './report.ts';

/**
 * What an operator should know and nothing stops for: promises to confirm, pages to read again, pages that nothing
 * leads to, templates that nobody has filled in, facts that no text uses.
 */
export function findNotices(sources: readonly Source[], now: Date): Remark[] {
  const published = sources.filter((source) => source.published);
  return [
    ...published.flatMap(findUnconfirmed),
    ...published.flatMap((source) => [...findOverdue(source, now), ...findFuture(source, now)]),
    ...findUnlinked(sources),
    ...published.filter(isTemplate).map(({ file }) => ({
      file,
      message: 'still has words of the template that “npm run new” made. Fill it in before you publish it.',
    })),
    ...findUnusedFacts(sources),
  ];
}

/** The texts that this provider does not publish, and why. */
export function findLeftOut(sources: readonly Source[]): Remark[] {
  return sources
    .filter((source) => !source.published)
    .map(({ collection, id, file, data }) => {
      const isHidden = provider.hide.includes(`${collection}/${id}`);
      const reason = isHidden ? '“hide” in content/provider.ts' : `“needs”: ${listMissing(data['needs'])}`;
      return { file, message: `is not published, because of ${reason}.` };
    });
}

function isTemplate({ yaml = '', body }: Source): boolean {
  return templateWords.some((words) => yaml.includes(words) || body.includes(words));
}

function findOverdue({ file, collection, data }: Source, now: Date): Remark[] {
  const { reviewed, reviewEvery } = frontmatterSchemas[collection].shape;
  const day = reviewed.safeParse(data['reviewed']);
  const every = reviewEvery.safeParse(data['reviewEvery']);
  if (!day.success || !every.success || !isOverdue({ reviewed: day.data, reviewEvery: every.data }, now))
    return [];
  const last = day.data.toISOString().slice(0, 10);
  return [
    { file, message: `is due to be read again: last on ${last}. Read it, and set “reviewed” to today.` },
  ];
}

/** Clocks differ by up to 14 hours from UTC: what is today somewhere is no mistake. */
const farthestZoneMs = 14 * 60 * 60 * 1000;

function findFuture({ file, collection, data }: Source, now: Date): Remark[] {
  const updated = frontmatterSchemas[collection].shape.updated.safeParse(data['updated']);
  if (!updated.success || updated.data.getTime() <= now.getTime() + farthestZoneMs) return [];
  const day = updated.data.toISOString().slice(0, 10);
  return [
    { file, message: `“updated” is ${day}, which has not come yet. Set it to the day of the last change.` },
  ];
}

/** The needs that this provider does not meet. */
function listMissing(needs: unknown): string {
  const names = Array.isArray(needs) ? needs.map(String) : [];
  return names.filter((name) => !isMet(name)).join(', ');
}

function isMet(name: string): boolean {
  const reading = tryReading(() => isOffered(name));
  return 'mistake' in reading || reading.value;
}

/** Free facts that no text uses and the catalog does not know: most are misspelt, and set nothing. */
function findUnusedFacts(sources: readonly Source[]): Remark[] {
  const own = Object.entries(provider.facts).filter(([name]) => !Object.hasOwn(freeFacts, name));
  if (own.length === 0) return [];
  const used = new Set(sources.flatMap(listUsedNames));
  return own
    .filter(([name]) => !used.has(name))
    .map(([name, value]) => {
      const use = value === true ? `Ask for it with [[if ${name}]]` : `Quote it as [[${name}]]`;
      const hint = suggestName(name, Object.keys(freeFacts), `${use}, or take it out.`);
      return {
        file: 'content/provider.ts',
        message: `${writePath(['facts', name])} is used by no text. ${hint}`,
      };
    });
}

/** The facts that a text quotes or asks for, in passages that are left out too. */
function listUsedNames({ body, yaml = '', data: { needs } }: Source): string[] {
  const text = `${yaml}\n${body}`;
  const asked = [
    ...listConditions(text).map(({ name }) => name),
    ...(Array.isArray(needs) ? needs.map(String) : []),
  ];
  return [...listQuotes(text).map(({ name }) => name), ...asked.map((name) => name.replace(/^!+/u, ''))];
}

const examples = collectionNames.map((name) => collections[name].example);
const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Text files that stand where nothing reads them. @param root Folder of the project */
export function findUnread(root: string, sources: readonly Source[]): Remark[] {
  const read = new Set(sources.map(({ file }) => file));
  return globSync(`content/{${collectionNames.join()}}/**/*.{md,mdx}`, { cwd: root })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((file) => !read.has(file) && !file.endsWith('/README.md'))
    .map((file) => ({
      file,
      message: `is not read: texts are ${alternatives.format(examples)}.`,
    }));
}
