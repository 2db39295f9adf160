import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { drawHomeScreenIcon } from '../site/look.ts';
import { iconSizes } from '../site/paths.ts';

export function getStaticPaths() {
  return iconSizes.map((size) => ({ params: { size: String(size) }, props: { size } }));
}

/** Icons for where SVG is not read: home screens, the manifest, old browsers. */
export const GET: APIRoute<{ size: number }> = async ({ props }) => {
  const picture = await sharp(Buffer.from(drawHomeScreenIcon(props.size)))
    .png()
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
