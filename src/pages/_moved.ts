import type { APIContext } from 'astro';
import { provider } from '../provider/index.ts';
import { findAliases } from '../site/aliases.ts';
import { writeMovedPage } from '../site/moved-page.ts';

// Only `npm run dev` has this as a route: a build writes these pages by itself (`integrations/moved-pages.ts`).

export async function getStaticPaths() {
  const aliases = await findAliases();
  return [...aliases].map(([from, to]) => ({ params: { alias: from.slice(1, -1) }, props: { to } }));
}

/** A page that leads on. */
export function GET({ props }: APIContext<{ to: string }>): Response {
  return new Response(writeMovedPage(props.to, provider.site), { headers: { 'Content-Type': 'text/html' } });
}
