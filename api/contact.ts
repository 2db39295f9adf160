import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rankSubjects, type TopicModel } from '../src/checks/index.ts';
import { chooseLikelyTopics } from '../src/contact/message/likely-topics.ts';
import { asksForProfile, createProfileHandler } from '../src/contact/profile/handle.ts';
import { createContactPage, createPageTemplate } from '../src/contact/respond/page.ts';
import { asksForSearch, createSearchHandler } from '../src/contact/search/handle.ts';
import { searchMarkers } from '../src/contact/search/page.ts';
import { startContact, type ContactFunction } from '../src/contact/start.ts';
import type { AnswerIndex } from '../src/site/answer-index.ts';

// The files are made by the site's build; `includeFiles` in vercel.json puts them beside the function.
const page = createContactPage(readFileSync(new URL('../dist/contact/index.html', import.meta.url), 'utf8'));
const model = JSON.parse(
  readFileSync(new URL('../dist/contact/topics.json', import.meta.url), 'utf8'),
) as TopicModel;
const answers = JSON.parse(
  readFileSync(new URL('../dist/contact/answers.json', import.meta.url), 'utf8'),
) as AnswerIndex;

const form = startContact(process.env, {
  page,
  chooseTopics: (text) => chooseLikelyTopics(rankSubjects(text, model)),
  findAnswer: (role) => answers.roles[role],
  hasPage: (path) => answers.pages.includes(path),
  findTitle: (path) => answers.titles[path],
  statusFile: fileURLToPath(new URL('../dist/status.json', import.meta.url)),
});

/** Makes profiles for Apple Mail. It keeps nothing, and needs nothing of the form's configuration. */
const answerProfile = createProfileHandler({ page });

// One folder, named by a hash of the index.
const [index = ''] = readdirSync(new URL('../dist/search/index/', import.meta.url));

/** Searches where no script runs. It keeps nothing, and needs nothing of the form's configuration. */
const answerSearch = createSearchHandler({
  page: createPageTemplate(
    readFileSync(new URL('../dist/search/index.html', import.meta.url), 'utf8'),
    searchMarkers,
  ),
  index: fileURLToPath(new URL(`../dist/search/index/${index}`, import.meta.url)),
});

/** The function with all its errands; an own server lets it work between requests, and stops it. */
export const contact: ContactFunction = {
  ...form,
  fetch: (request, peer) => {
    if (asksForProfile(request.url)) return answerProfile(request);
    if (asksForSearch(request.url)) return answerSearch(request);
    return form.fetch(request, peer);
  },
};

/** Vercel's door to it: web-standard, every method. */
export default { fetch: (request: Request) => contact.fetch(request) };
