import type { APIContext } from 'astro';
import { writeAutoconfig } from '../../../../client-config/autoconfig.ts';
import { findAnswerPath } from '../../../../client-config/answer-path.ts';
import { offers } from '../../../../provider/index.ts';

/** Mozilla's autoconfig, if the provider offers mail; `vercel.json` sets its content type. */
export function getStaticPaths() {
  if (!offers('mail')) return [];
  const content = writeAutoconfig(findAnswerPath('server-settings'));
  return [{ params: { file: 'config-v1.1.xml' }, props: { content } }];
}

export function GET({ props }: APIContext<{ content: string }>): Response {
  return new Response(props.content);
}
