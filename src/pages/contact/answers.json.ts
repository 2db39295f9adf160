import type { AnswerIndex } from '../../site/answer-index.ts';
import { findGuides, findRoles, listAnswers } from '../../site/entries.ts';
import { paths } from '../../site/paths.ts';

/** Titles by path, and the answers with a role: the contact function names with them what it links to. */
export async function GET(): Promise<Response> {
  const index: AnswerIndex = {
    titles: Object.fromEntries([
      ...(await listAnswers()).map(({ id, data }) => [paths.answer(id), data.title] as const),
      ...(await findGuides()).map(({ id, data }) => [paths.guide(id), data.title] as const),
    ]),
    roles: await findRoles(),
  };
  return Response.json(index);
}
