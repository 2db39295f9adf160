import { findGuides, groupAnswers } from '../../site/entries.ts';
import { paths } from '../../site/paths.ts';

/** The titles of answers and guides by their paths: the contact function names with them what it links to. */
export async function GET(): Promise<Response> {
  const answers = [...(await groupAnswers()).values()].flat();
  return Response.json(
    Object.fromEntries([
      ...answers.map(({ id, data }) => [paths.answer(id), data.title]),
      ...(await findGuides()).map(({ id, data }) => [paths.guide(id), data.title]),
    ]),
  );
}
