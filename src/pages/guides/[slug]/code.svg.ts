import type { APIContext } from 'astro';
import { getCollection } from 'astro:content';
import { drawQr } from '../../../client-config/qr.ts';
import { provider } from '../../../provider/index.ts';
import { paths } from '../../../site/paths.ts';
import { findShortPath } from '../../../site/short-links.ts';

export async function getStaticPaths() {
  const guides = await getCollection('guides');
  return guides.map(({ id, data }) => ({
    params: { slug: id },
    props: { short: findShortPath(paths.guide(id), data.aliases) },
  }));
}

/**
 * The QR code of a guide's short link, which has fewer letters and is easier to read for a camera. It's a file of its
 * own because few readers open it: in each guide it would be a tenth of the page.
 */
export function GET({ props }: APIContext<{ short: string }>): Response {
  const { size, path } = drawQr(new URL(props.short.slice(0, -1), provider.site).href);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
