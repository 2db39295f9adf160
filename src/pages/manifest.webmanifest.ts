import { provider } from '../provider/index.ts';
import { iconSizes } from '../site/logo.ts';
import { readColor } from '../site/look.ts';
import { paths } from '../site/paths.ts';

/** The web application manifest (W3C): name, colors and icons of the site on a home screen. */
export const GET = () =>
  Response.json(
    {
      name: `${provider.name} support`,
      short_name: provider.name,
      start_url: paths.home,
      display: 'browser',
      background_color: readColor('page').light,
      theme_color: readColor('page').light,
      icons: iconSizes.map((size) => ({
        src: `/icon-${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: 'any maskable',
      })),
    },
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
