import { drawFavicon } from '../site/logo.ts';
import { logo, readColor } from '../site/look.ts';

/** The icon of a browser's tab. */
export const GET = () =>
  new Response(drawFavicon(logo, readColor('accent')), { headers: { 'Content-Type': 'image/svg+xml' } });
