import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TopicModel } from '../checks/index.ts';
import type { AnswerIndex } from '../site/answer-index.ts';
import { emptyFields } from './message/fields.ts';
import { loadOnce } from './load-once.ts';
import { findPart } from './part.ts';
import { respondAtLast } from './respond/last-resort.ts';
import { createContactPage, createPageTemplate } from './respond/page.ts';
import { reportUnexpectedError } from './send/unexpected-error.ts';
import { startContact, type ContactFunction } from './start.ts';

/** The function with all its errands, of one process. */
export interface SiteFunction extends ContactFunction {
  /**
   * Goes on with the site that a build has put into the place of the last one.
   * @throws Error if it isn't whole; then the last one stays
   */
  renew: () => void;
}

/**
 * Assembles the function with all its errands: the form, the profiles for Apple Mail, and the search where no script
 * runs. What a message doesn't need is read and loaded by whoever asks for it first.
 * @param dist Folder of the built site, with a slash at the end
 */
export function createFunction(dist: URL, environment: Record<string, string | undefined>): SiteFunction {
  let site = readSite(dist);
  const form = startContact(environment, {
    page: (part) => site.page(part),
    loadTopics: () => site.loadTopics(),
    findAnswer: (role) => site.getAnswers().roles[role],
    hasPage: (path) => site.getAnswers().pages.includes(path),
    findTitle: (path) => site.getAnswers().titles[path],
    statusFile: fileURLToPath(new URL('status.json', dist)),
  });
  return {
    ...form,
    fetch: async (request, peer) => {
      try {
        const part = findPart(request.url);
        if (part === 'profile') return await (await site.getProfile())(request);
        if (part === 'search') return await (await site.getSearch())(request);
        return await form.fetch(request, peer);
      } catch (failure) {
        return respondAtLast(request, reportUnexpectedError(emptyFields(), failure), failure);
      }
    },
    renew: () => {
      site = readSite(dist);
    },
  };
}

/** What the function has of a built site. The profiles and the search need nothing of the form's configuration. */
function readSite(dist: URL) {
  const read = (name: string) => readFileSync(new URL(name, dist), 'utf8');
  const page = createContactPage(read('contact/index.html'));
  return {
    page,
    getAnswers: once(() => JSON.parse(read('contact/answers.json')) as AnswerIndex),
    loadTopics: loadOnce(async () => {
      const { createTopics } = await import('./topics.ts');
      return createTopics(JSON.parse(read('contact/topics.json')) as TopicModel);
    }),
    getProfile: loadOnce(async () => {
      const { createProfileHandler } = await import('./profile/handle.ts');
      return createProfileHandler({ page });
    }),
    getSearch: loadOnce(async () => {
      const { createSearchHandler } = await import('./search/handle.ts');
      const { searchMarkers } = await import('./search/page.ts');
      // One folder, named by a hash of the index.
      const [index = ''] = readdirSync(new URL('search/index/', dist));
      return createSearchHandler({
        page: createPageTemplate(read('search/index.html'), searchMarkers),
        index: fileURLToPath(new URL(`search/index/${index}`, dist)),
      });
    }),
  };
}

/** Makes something when it's first wanted, and only then. */
function once<Thing>(make: () => Thing): () => Thing {
  let made: { thing: Thing } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
