import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { TopicId } from '../provider/schema.ts';

export type Answer = CollectionEntry<'faq'>;
export type Guide = CollectionEntry<'guides'>;

const byTitle = (one: { data: { title: string } }, other: { data: { title: string } }) =>
  one.data.title.localeCompare(other.data.title, 'en');

let grouped: Promise<Map<TopicId, Answer[]>> | undefined;

/** What is asked most first, error messages last, and by title between. */
const byNeed = (one: Answer, other: Answer) => rankNeed(one) - rankNeed(other) || byTitle(one, other);

function rankNeed({ data }: Answer): number {
  return data.mostAsked ?? (/^\d/u.test(data.title) ? 1000 : 100);
}

/** All answers by topic, each topic in the order of need; sorted once for the whole build. */
export function groupAnswers(): Promise<Map<TopicId, Answer[]>> {
  return (grouped ??= getCollection('faq').then((all) => {
    const misplaced = all.find(({ id, data }) => !id.startsWith(`${data.topic}/`));
    if (misplaced) {
      throw new Error(
        `content/faq/${misplaced.id}.md: its topic is “${misplaced.data.topic}”. Move the file to content/faq/${misplaced.data.topic}/, or correct the topic.`,
      );
    }
    return Map.groupBy(all.sort(byNeed), ({ data }) => data.topic);
  }));
}

/** The answers of one topic. */
export async function findAnswers(topic: TopicId): Promise<Answer[]> {
  return (await groupAnswers()).get(topic) ?? [];
}

/** The answers before and after one in its topic, in the order in which the topic lists them. */
export async function findNeighbors({ id, data }: Answer): Promise<{ before?: Answer; after?: Answer }> {
  const answers = await findAnswers(data.topic);
  const place = answers.findIndex((answer) => answer.id === id);
  const [before, after] = [answers[place - 1], answers[place + 1]];
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

/** What is asked most, as ranked by the writers. */
export async function findMostAsked(): Promise<Answer[]> {
  const all = [...(await groupAnswers()).values()].flat();
  return all
    .filter(({ data }) => data.mostAsked !== undefined)
    .sort((one, other) => (one.data.mostAsked ?? 0) - (other.data.mostAsked ?? 0));
}

/** The guides that can be followed, in order of their programs' names. */
export async function findGuides(): Promise<Guide[]> {
  return (await sortGuides()).filter(({ data }) => !data.retired);
}

/** The guides of programs that no longer work, in the same order. */
export async function findRetiredGuides(): Promise<Guide[]> {
  return (await sortGuides()).filter(({ data }) => data.retired);
}

async function sortGuides(): Promise<Guide[]> {
  const guides = await getCollection('guides');
  return guides.sort((one, other) => one.data.program.localeCompare(other.data.program, 'en'));
}

/**
 * The pages that another one names in its frontmatter.
 * @throws Error naming file, field and remedy, where one does not exist
 */
export async function findNamed<Collection extends 'faq' | 'guides'>(
  owner: Answer | Guide,
  field: 'related' | 'guides' | 'retired.instead',
  references: readonly { collection: Collection; id: string }[],
): Promise<CollectionEntry<Collection>[]> {
  return Promise.all(
    references.map(async ({ collection, id }) => {
      const entry = await getEntry(collection, id);
      if (entry) return entry as CollectionEntry<Collection>;
      throw new Error(
        `${owner.filePath}: “${field}” names “${id}”, and there is no content/${collection}/${id}. Correct the name, or leave it out.`,
      );
    }),
  );
}
