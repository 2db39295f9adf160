import type { APIContext } from 'astro';
import { listSetupFiles } from '../../client-config/index.ts';

export function getStaticPaths() {
  return [...listSetupFiles()].map(([file, content]) => ({ params: { file }, props: { content } }));
}

/** Files that set up programs; `vercel.json` sets their content types. */
export function GET({ props }: APIContext<{ content: string }>): Response {
  return new Response(props.content);
}
