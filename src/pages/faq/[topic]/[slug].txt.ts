import type { APIContext } from 'astro';
import { getCollection } from 'astro:content';
import type { Answer } from '../../../site/entries.ts';
import { fillText } from '../../../provider/text.ts';

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
  return new Response(
    `${data.title}\n\n${data.summary}\n\n${fillText(body).replaceAll('&nbsp;', ' ').trim()}\n`,
  );
}
