import type { APIContext } from 'astro';
import { readPicture, readPictures } from '../../site/pictures.ts';

export function getStaticPaths() {
  return [...readPictures().keys()].flatMap((name) =>
    [name, `${name}-dark`].map((file) => ({ params: { file } })),
  );
}

/** The pictures of the guides, light and dark. */
export function GET({ params }: APIContext): Response {
  return new Response(new Uint8Array(readPicture(`${params['file'] ?? ''}.avif`)), {
    headers: { 'Content-Type': 'image/avif' },
  });
}
