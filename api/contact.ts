import { readFileSync } from 'node:fs';
import { createContactPage } from '../src/contact/respond/page.ts';
import { startContact } from '../src/contact/start.ts';
import { chooseTopic, type TopicModel } from '../src/checks/topic/index.ts';

// The files are made by the site's build; `includeFiles` in vercel.json puts them beside the function.
const page = createContactPage(readFileSync(new URL('../dist/contact/index.html', import.meta.url), 'utf8'));
const model = JSON.parse(
  readFileSync(new URL('../dist/contact/topics.json', import.meta.url), 'utf8'),
) as TopicModel;
const titles = JSON.parse(
  readFileSync(new URL('../dist/contact/titles.json', import.meta.url), 'utf8'),
) as Record<string, string>;

/** Vercel's door to the contact function: web-standard, every method. */
export default {
  fetch: startContact(process.env, {
    page,
    chooseTopic: (text) => chooseTopic(text, model),
    findTitle: (path) => titles[path],
  }),
};
