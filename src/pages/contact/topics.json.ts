import { buildTopicModel, type TopicDocument } from '../../checks/index.ts';
import { isSubject } from '../../provider/subjects.ts';
import { findFolder, findGuides, listAnswers } from '../../site/entries.ts';

/** The words of each subject, learned from the answers and guides: the contact function chooses a topic with it. */
export async function GET(): Promise<Response> {
  const answers = (await listAnswers()).flatMap((answer): TopicDocument[] => {
    const folder = findFolder(answer);
    return isSubject(folder) ? [{ ...answer.data, subject: folder }] : [];
  });
  const guides = (await findGuides()).map(({ data }): TopicDocument => ({
    ...data,
    subject: data.kind === 'mail' ? 'mail-setup' : 'private-browsing',
  }));
  return Response.json(buildTopicModel([...answers, ...guides]));
}
