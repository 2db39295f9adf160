import type { AnswerIndex } from '../../site/answer-index.ts';
import { findGuides, findRoles, listAnswers, listPages } from '../../site/entries.ts';
import { paths } from '../../site/paths.ts';

/** Titles by path, the pages, and the answers with a role: the contact function names with them what it links to. */
export async function GET(): Promise<Response> {
  const index: AnswerIndex = {
    titles: Object.fromEntries([
      ...(await listAnswers()).map(({ id, data }) => [paths.answer(id), data.title] as const),
      ...(await findGuides()).map(({ id, data }) => [paths.guide(id), data.title] as const),
    ]),
    pages: await listPages(),
    roles: await findRoles(),
  };
  return Response.json(index);
}
