import { getCollection, type CollectionEntry } from 'astro:content';
import { findPath } from './collections.ts';
import { paths } from './paths.ts';
import { createRelated, fillRelated } from './related.ts';
import type { Role } from './roles.ts';
import { findTopicOfFolder } from './topics.ts';

/** A published answer. */
export type Answer = CollectionEntry<'faq'>;
/** A published guide, one that is retired too. */
export type Guide = CollectionEntry<'guides'>;

/** Reads once for the whole build: Astro copies a collection whenever it's asked for it. */
function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let known: Promise<Value> | undefined;
  return () => (known ??= read());
}

const byTitle = (one: { data: { title: string } }, other: { data: { title: string } }) =>
  one.data.title.localeCompare(other.data.title, 'en');

/** What is asked most first, error messages last, and by title between. */
const byNeed = (one: Answer, other: Answer) => rankNeed(one) - rankNeed(other) || byTitle(one, other);

function rankNeed({ data }: Answer): number {
  return data.mostAsked ?? (/^\d/u.test(data.title) ? 1000 : 100);
}

/** The folder of an answer: its subject, or a topic of the provider's own. */
export function findFolder({ id }: Pick<Answer, 'id'>): string {
  return id.slice(0, id.indexOf('/'));
}

/** All answers by the id of their topic, each topic in the order of need. */
export const groupAnswers = once(async (): Promise<ReadonlyMap<string, readonly Answer[]>> => {
  const all = await getCollection('faq');
  return Map.groupBy(all.sort(byNeed), (answer) => findTopicOfFolder(findFolder(answer))?.id ?? '');
});

/** All answers, topic by topic. */
export const listAnswers = once(async (): Promise<readonly Answer[]> =>
  [...(await groupAnswers()).values()].flat(),
);

/** The answers of one topic. */
export async function findAnswers(topic: string): Promise<readonly Answer[]> {
  return (await groupAnswers()).get(topic) ?? [];
}

/** The answers before and after one in its topic, in the order in which the topic lists them. */
interface Neighbors {
  before?: Answer;
  after?: Answer;
}

const listNeighbors = once(async (): Promise<ReadonlyMap<string, Neighbors>> => {
  const topics = [...(await groupAnswers()).values()];
  const list = (answers: readonly Answer[]) =>
    answers.map(({ id }, index): [string, Neighbors] => {
      const [before, after] = [answers[index - 1], answers[index + 1]];
      return [id, { ...(before ? { before } : {}), ...(after ? { after } : {}) }];
    });
  return new Map(topics.flatMap(list));
});

/** What is asked most, as ranked by the writers. */
export async function findMostAsked(): Promise<Answer[]> {
  return (await listAnswers())
    .filter(({ data }) => data.mostAsked !== undefined)
    .sort((one, other) => (one.data.mostAsked ?? 0) - (other.data.mostAsked ?? 0));
}

/** Where the answer of each role is; a role whose answer is not published is absent. */
export const findRoles = once(async (): Promise<Partial<Record<Role, string>>> => {
  const answers = await listAnswers();
  return Object.fromEntries(
    answers.flatMap(({ id, data }) => (data.role ? [[data.role, paths.answer(id)] as const] : [])),
  );
});

/** The day on which a text of the site last changed. */
export async function findNewest(): Promise<Date> {
  const texts = [
    ...(await getCollection('faq')),
    ...(await getCollection('guides')),
    ...(await getCollection('pages')),
  ];
  return new Date(Math.max(...texts.map(({ data }) => data.updated.getTime())));
}

/** The address paths of the pages, such as `/privacy/`. */
export async function listPages(): Promise<string[]> {
  return (await getCollection('pages')).map(({ id }) => findPath('pages', id));
}

/** The guides that can be followed: what most people need first, then by their programs' names. */
export const findGuides = once(async (): Promise<readonly Guide[]> =>
  (await sortGuides()).filter(({ data }) => !data.retired),
);

/** The guides of programs that no longer work, in the same order. */
export async function findRetiredGuides(): Promise<Guide[]> {
  return (await sortGuides()).filter(({ data }) => data.retired);
}

async function sortGuides(): Promise<Guide[]> {
  const guides = await getCollection('guides');
  return guides.sort(
    (one, other) =>
      (one.data.mostUsed ?? Infinity) - (other.data.mostUsed ?? Infinity) ||
      one.data.program.localeCompare(other.data.program, 'en'),
  );
}

const entriesById = { faq: once(() => mapEntries('faq')), guides: once(() => mapEntries('guides')) };

async function mapEntries<Collection extends 'faq' | 'guides'>(
  collection: Collection,
): Promise<ReadonlyMap<string, CollectionEntry<Collection>>> {
  return new Map((await getCollection(collection)).map((entry) => [entry.id, entry]));
}

/**
 * The published entries of those ids; that each exists at all is checked before the build. `getEntry` would warn of
 * each entry that this provider does not publish.
 */
function pick<Entry>(entries: ReadonlyMap<string, Entry>, ids: readonly string[]): Entry[] {
  return ids.flatMap((id) => entries.get(id) ?? []);
}

const ranking = once(async () => createRelated((await listAnswers()).map(describeText)));

/** The answers that a reader of a text may need next: those that its writer named, then those that are most like it. */
async function findRelated(text: Answer | Guide): Promise<Answer[]> {
  const answers = await entriesById.faq();
  const named = pick(answers, text.data.related);
  const rank = await ranking();
  const known = new Set([...text.data.related, ...(text.collection === 'faq' ? [text.id] : [])]);
  return fillRelated(named, pick(answers, rank(describeText(text), known)));
}

/** What the page of a text shows of others. */
export interface Beside extends Neighbors {
  related: Answer[];
  /** The guides that it names. */
  guides: Guide[];
  /** The guide to use instead of a retired one. */
  instead: Guide | undefined;
}

const besides = new Map<string, Promise<Beside>>();

/** Finds what the page of a text shows of others: all of it, so that a build knows when the page changes. */
export function findBeside(text: Answer | Guide): Promise<Beside> {
  const name = `${text.collection}/${text.id}`;
  const known = besides.get(name) ?? readBeside(text);
  besides.set(name, known);
  return known;
}

async function readBeside(text: Answer | Guide): Promise<Beside> {
  const related = await findRelated(text);
  const entries = await entriesById.guides();
  if (text.collection === 'guides') {
    const { retired } = text.data;
    const [instead] = pick(entries, retired ? [retired.instead] : []);
    return { related, guides: [], instead };
  }
  const guides = pick(entries, text.data.guides);
  return { related, guides, instead: undefined, ...(await listNeighbors()).get(text.id) };
}

function describeText({ id, data }: Answer | Guide) {
  const errors = 'errors' in data ? data.errors : [];
  return { id, title: data.title, summary: data.summary, keywords: [...data.keywords, ...errors] };
}
