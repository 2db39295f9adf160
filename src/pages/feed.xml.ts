import { provider } from '../provider/index.ts';
import { findPath } from '../site/collections.ts';
import { findFolder, findGuides, listAnswers } from '../site/entries.ts';
import { writeFeed } from '../site/feed.ts';
import { guideKinds } from '../site/guide-vocabulary.ts';
import { paths } from '../site/paths.ts';
import { findShortPath } from '../site/short-links.ts';
import { findTopicOfFolder } from '../site/topics.ts';

/** New and changed answers and guides, for readers of feeds; `vercel.json` sets its content type. */
export async function GET(): Promise<Response> {
  const texts = [...(await listAnswers()), ...(await findGuides())];
  const entries = texts.map((text) => {
    const path = findPath(text.collection, text.id);
    return {
      title: text.data.title,
      summary: text.data.summary,
      address: `${provider.site}${path}`,
      id: `${provider.site}${findShortPath(path, text.data.aliases)}`,
      category:
        text.collection === 'guides'
          ? guideKinds[text.data.kind]
          : (findTopicOfFolder(findFolder(text))?.label ?? ''),
      updated: text.data.updated,
    };
  });
  const site = {
    title: `${provider.name} support: new and changed answers`,
    author: provider.name,
    home: `${provider.site}${paths.home}`,
    self: `${provider.site}${paths.feed}`,
  };
  return new Response(writeFeed(site, entries));
}
