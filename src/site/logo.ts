import type { Color } from './theme.ts';

/**
 * The drawing of an SVG file alone, without a size or color of its own, so that it can be put into another drawing.
 * @throws Error if the file is not a drawing that can be scaled; its message goes on after the file's name
 */
export function readLogo(file: string): string {
  const drawing = /<svg\b[\s\S]*<\/svg>/u.exec(file)?.[0];
  const [open = ''] = /<svg\b[^>]*>/u.exec(drawing ?? '') ?? [];
  if (!drawing) throw new Error('holds no drawing: it must be one <svg> … </svg>.');
  if (!/\sviewBox=/u.test(open)) {
    throw new Error('cannot be scaled: its <svg> needs a viewBox, such as viewBox="0 0 32 32".');
  }
  return drawing.replace(open, open.replaceAll(/\s(?:x|y|width|height|color)="[^"]*"/gu, ''));
}

/** The logo in the accent color, as a browser's tab shows it, on light pages and on dark ones. */
export function drawFavicon(logo: string, { light, dark }: Color): string {
  const style = `<style>svg{color:${light}}@media(prefers-color-scheme:dark){svg{color:${dark}}}</style>`;
  return logo.replace(/<svg[^>]*>/u, `$&${style}`);
}

/** Edges of the icons in pixels: an old browser's tab, Apple's home screen, and two for the manifest. */
export const iconSizes = [32, 180, 192, 512] as const;

/**
 * The logo on a full square, as home screens show it: they round the corners themselves.
 * @param size Length of an edge in pixels; the logo keeps to the middle 60 %, inside a maskable icon's safe zone.
 */
export function drawHomeScreenIcon(
  logo: string,
  { ink, ground }: Record<'ink' | 'ground', string>,
  size: number,
): string {
  const inner = logo.replace('<svg', `<svg x="20%" y="20%" width="60%" height="60%" color="${ink}"`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">` +
    `<rect width="100%" height="100%" fill="${ground}"/>${inner}</svg>`
  );
}
