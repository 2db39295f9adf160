import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { drawHomeScreenIcon, iconSizes } from '../site/logo.ts';
import { logo, readColor } from '../site/look.ts';

export function getStaticPaths() {
  return iconSizes.map((size) => ({ params: { size: String(size) }, props: { size } }));
}

/** Icons for what cannot read SVG: home screens, the manifest, old browsers. */
export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) => {
  const [ink, ground] = [readColor('on-accent').light, readColor('accent').light];
  const drawing = drawHomeScreenIcon(logo, { ink, ground }, size);
  const picture = await sharp(Buffer.from(drawing)).png().toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
