import type { APIContext } from 'astro';
import { writeAutoconfig } from '../../../../client-config/autoconfig.ts';
import { offers } from '../../../../provider/index.ts';
import { findRoles } from '../../../../site/entries.ts';

/** Mozilla's autoconfig, if the provider offers mail; `vercel.json` sets its content type. */
export async function getStaticPaths() {
  if (!offers('mail')) return [];
  const { 'server-settings': settings } = await findRoles();
  return [{ params: { file: 'config-v1.1.xml' }, props: { content: writeAutoconfig(settings) } }];
}

export function GET({ props }: APIContext<{ content: string }>): Response {
  return new Response(props.content);
}
