import { provider } from '../provider/index.ts';
import { paths } from '../site/paths.ts';

/** Tells search engines what to leave out: the contact function and the receipts. */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    `Disallow: ${paths.sent}`,
    '',
    `Sitemap: ${provider.site}/sitemap-index.xml`,
    '',
  ];
  return new Response(lines.join('\n'));
}
