import { buildTopicModel } from '../../checks/topic/index.ts';
import { findGuides, groupAnswers } from '../../site/entries.ts';

/** The words of each topic, learnt from the answers and guides: the contact function chooses a topic with it. */
export async function GET(): Promise<Response> {
  const answers = [...(await groupAnswers()).values()].flat();
  const documents = [
    ...answers.map(({ data, body = '' }) => ({ ...data, body })),
    ...(await findGuides()).map(({ data, body = '' }) => ({
      ...data,
      topic: data.kind === 'mail' ? ('mail-setup' as const) : ('private-browsing' as const),
      body,
    })),
  ];
  return Response.json(buildTopicModel(documents));
}
