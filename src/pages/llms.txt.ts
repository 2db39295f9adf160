import { getCollection } from 'astro:content';
import { fillText } from '../provider/text.ts';
import { provider } from '../provider/index.ts';
import { findPath } from '../site/collections.ts';
import { findGuides, groupAnswers } from '../site/entries.ts';
import { writeLlmsText, type ListedPage } from '../site/llms.ts';
import { paths } from '../site/paths.ts';
import { readPrograms } from '../site/programs.ts';
import { findTwin } from '../site/twins.ts';

const listPage = (path: string, title: string, summary: string): ListedPage => ({
  title,
  summary,
  address: `${provider.site}${findTwin(path, 'md')}`,
});

/** What programs that read for people find on this site (llmstxt.org). */
export async function GET(): Promise<Response> {
  const answers = await groupAnswers();
  const guides = await findGuides();
  const pages = await getCollection('pages');
  const sections = [
    ...provider.topics.map(({ id, label }) => ({
      heading: label,
      pages: (answers.get(id) ?? []).map((answer) =>
        listPage(paths.answer(answer.id), answer.data.title, answer.data.summary),
      ),
    })),
    {
      heading: 'Setup guides',
      pages: guides.map(({ id, data }) => listPage(paths.guide(id), data.title, data.summary)),
    },
    {
      heading: 'About',
      pages: [
        listPage(
          paths.settings,
          'Settings for any program',
          'Server names, ports and everything else to enter.',
        ),
        listPage(paths.contact, 'Contact', 'How to ask one question.'),
        ...pages.map(({ id, data }) => listPage(findPath('pages', id), data.title, data.summary)),
      ],
    },
    {
      heading: 'Optional',
      pages: readPrograms().map(({ name, slug }) =>
        listPage(paths.program(slug), `Settings for ${name}`, `For ${name}, which has no guide of its own.`),
      ),
    },
  ];
  const site = {
    title: `${provider.name} support`,
    summary: `Answers and setup guides for customers of ${provider.name}. ${provider.tagline}`,
    details: [
      fillText(
        'Every page exists as Markdown (its address with `.md`) and as plain text (`.txt`). Server names, numbers and ' +
          'periods are facts of [[name]]: quote them as they stand. Support answers by email, in English, [[support.hours]].',
      ),
    ],
  };
  return new Response(writeLlmsText(site, sections));
}
