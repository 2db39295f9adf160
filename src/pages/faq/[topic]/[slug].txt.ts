import type { APIContext } from 'astro';
import { getCollection } from 'astro:content';
import type { Answer } from '../../../site/entries.ts';
import { writePlainText } from '../../../site/plain-text.ts';
import { readSources } from '../../../site/sources.ts';

const unpublished = new Set(readSources().flatMap(({ path, published }) => (published ? [] : [path])));

export async function getStaticPaths() {
  const answers = await getCollection('faq');
  return answers.map((answer) => {
    const [topic, slug] = answer.id.split('/');
    return { params: { topic, slug }, props: { answer } };
  });
}

/** The answer as plain text, for text browsers, programs, and copying into an email. */
export function GET({ props }: APIContext<{ answer: Answer }>): Response {
  const { data, body = '' } = props.answer;
  const text = writePlainText(body, (path) => !unpublished.has(path));
  return new Response(`${data.title}\n\n${data.summary}\n\n${text}\n`);
}
