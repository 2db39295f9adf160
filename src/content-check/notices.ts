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
import { templateWords } from '../site/template.ts';
import { readBody } from './body.ts';
import { listLinks } from './links.ts';
import type { Remark } from './report.ts';

/**
 * What an operator should know and nothing stops for: promises to confirm, pages to read again, pages that nothing
 * leads to, templates that nobody has filled in, facts that no text uses.
 */
export function findNotices(sources: readonly Source[], now: Date): Remark[] {
  const published = sources.filter((source) => source.published);
  return [
    ...published.flatMap(findUnconfirmed),
    ...published.flatMap((source) => findOverdue(source, now)),
    ...findUnlinked(published),
    ...published.filter(isTemplate).map(({ file }) => ({
      file,
      message: 'still has words of the template that “npm run new” made. Fill it in before you publish it.',
    })),
    ...findUnusedFacts(sources),
  ];
}

/** The texts that this provider does not publish, and what each of them needs. */
export function findLeftOut(sources: readonly Source[]): Remark[] {
  return sources.filter(isLeftOut).map(({ file, data }) => ({
    file,
    message: `is not published, because of “needs”: ${listMissing(data['needs'])}.`,
  }));
}

function isTemplate({ yaml = '', body }: Source): boolean {
  return templateWords.some((words) => yaml.includes(words) || body.includes(words));
}

/** A promise that nobody here has read since the text last changed. */
function findUnconfirmed({ file, collection, id, data }: Source): Remark[] {
  if (data['promise'] !== true) return [];
  const updated = readDay(data['updated']);
  const entry = `${collection}/${id}@${updated}`;
  const confirmed = provider.confirmed.find((one) => one.split('@')[0] === `${collection}/${id}`);
  const [, day] = confirmed?.split('@') ?? [];
  // Days are written so that their order is the order of the letters.
  if (day !== undefined && day >= updated) return [];
  const message = confirmed
    ? `has changed since you confirmed its promise. Read it again, and write '${entry}' in “confirmed”.`
    : `makes a promise in your name. Read it, and add '${entry}' to “confirmed” in content/provider.ts.`;
  return [{ file, message }];
}

/** A day of the frontmatter as `YYYY-MM-DD`. */
function readDay(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
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

/** Answers that no other text leads to; they are still found by search and in the list of their topic. */
function findUnlinked(published: readonly Source[]): Remark[] {
  const linked = new Set(
    published.flatMap((source) => listTargets(source).filter((path) => path !== source.path)),
  );
  return published.flatMap(({ collection, path, file, data }) =>
    collection === 'faq' && !linked.has(path) && data['role'] === undefined && data['mostAsked'] === undefined
      ? [
          {
            file,
            message: 'no other text leads here. Link it, or name it under “related” of an answer near to it.',
          },
        ]
      : [],
  );
}

function listTargets(source: Source): string[] {
  const { related } = source.data;
  const body = readBody(source);
  return [
    ...(body ? listLinks(body).map(({ address }) => address.replace(/[?#].*/u, '')) : []),
    ...(Array.isArray(related) ? related.map((id) => `/faq/${String(id)}/`) : []),
  ];
}

function isLeftOut({ published, collection, id }: Source): boolean {
  return !published && !provider.hide.includes(`${collection}/${id}`);
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
