import { getCollection, type CollectionEntry } from 'astro:content';
import { findPath } from './collections.ts';
import { paths } from './paths.ts';
import { createRelated } from './related.ts';
import type { Role } from './roles.ts';
import { findTopicOfFolder } from './topics.ts';

/** A published answer. */
export type Answer = CollectionEntry<'faq'>;
/** A published guide, one that is retired too. */
export type Guide = CollectionEntry<'guides'>;

const byTitle = (one: { data: { title: string } }, other: { data: { title: string } }) =>
  one.data.title.localeCompare(other.data.title, 'en');

let grouped: Promise<Map<string, Answer[]>> | undefined;

/** What is asked most first, error messages last, and by title between. */
const byNeed = (one: Answer, other: Answer) => rankNeed(one) - rankNeed(other) || byTitle(one, other);

function rankNeed({ data }: Answer): number {
  return data.mostAsked ?? (/^\d/u.test(data.title) ? 1000 : 100);
}

/** The folder of an answer: its subject, or a topic of the provider's own. */
export function findFolder({ id }: Pick<Answer, 'id'>): string {
  return id.slice(0, id.indexOf('/'));
}

/** All answers by the id of their topic, each topic in the order of need; sorted once for the whole build. */
export function groupAnswers(): Promise<Map<string, Answer[]>> {
  return (grouped ??= getCollection('faq').then((all) =>
    Map.groupBy(all.sort(byNeed), (answer) => findTopicOfFolder(findFolder(answer))?.id ?? ''),
  ));
}

/** All answers, topic by topic. */
export async function listAnswers(): Promise<Answer[]> {
  return [...(await groupAnswers()).values()].flat();
}

/** The answers of one topic. */
export async function findAnswers(topic: string): Promise<Answer[]> {
  return (await groupAnswers()).get(topic) ?? [];
}

/** The answers before and after one in its topic, in the order in which the topic lists them. */
export async function findNeighbors(answer: Answer): Promise<{ before?: Answer; after?: Answer }> {
  const answers = await findAnswers(findTopicOfFolder(findFolder(answer))?.id ?? '');
  const index = answers.findIndex(({ id }) => id === answer.id);
  const [before, after] = [answers[index - 1], answers[index + 1]];
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

/** What is asked most, as ranked by the writers. */
export async function findMostAsked(): Promise<Answer[]> {
  return (await listAnswers())
    .filter(({ data }) => data.mostAsked !== undefined)
    .sort((one, other) => (one.data.mostAsked ?? 0) - (other.data.mostAsked ?? 0));
}

/** Where the answer of each role is; a role whose answer is not published is absent. */
export async function findRoles(): Promise<Partial<Record<Role, string>>> {
  const answers = await listAnswers();
  return Object.fromEntries(
    answers.flatMap(({ id, data }) => (data.role ? [[data.role, paths.answer(id)] as const] : [])),
  );
}

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
export async function findGuides(): Promise<Guide[]> {
  return (await sortGuides()).filter(({ data }) => !data.retired);
}

/**
 * What a list calls a guide: the program, or the title where the program alone would say too little.
 * @param beside The guides of the same list
 */
export function nameGuide({ data }: Guide, beside: readonly Guide[]): string {
  const isOneOfSeveral = beside.filter((other) => other.data.program === data.program).length > 1;
  return isOneOfSeveral || data.kind === 'move' || data.kind === 'security' ? data.title : data.program;
}

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

/** The entries of those ids that are published; that each exists at all is checked before the build. */
export async function findNamed<Collection extends 'faq' | 'guides'>(
  collection: Collection,
  ids: readonly string[],
): Promise<CollectionEntry<Collection>[]> {
  // `getEntry` would warn of each entry that this provider does not publish.
  const entries = await getCollection(collection);
  return ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
}

/** How many related answers a page names: first those of its writer. */
const mostRelated = 5;

let ranking: Promise<ReturnType<typeof createRelated>> | undefined;

/** The answers that a reader of a text may need next: those that its writer named, then those that are most like it. */
export async function findRelated(text: Answer | Guide): Promise<Answer[]> {
  const named = await findNamed('faq', text.data.related);
  ranking ??= listAnswers().then((all) => createRelated(all.map(describeText)));
  const known = new Set([...text.data.related, ...(text.collection === 'faq' ? [text.id] : [])]);
  const similar = (await ranking)(describeText(text), known).slice(0, mostRelated - named.length);
  return [...named, ...(await findNamed('faq', similar))];
}

function describeText({ id, data }: Answer | Guide) {
  const errors = 'errors' in data ? data.errors : [];
  return { id, title: data.title, summary: data.summary, keywords: [...data.keywords, ...errors] };
}
