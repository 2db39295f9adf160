import { drawFavicon } from '../site/look.ts';

/** The icon of a browser's tab. */
export const GET = () => new Response(drawFavicon(), { headers: { 'Content-Type': 'image/svg+xml' } });
