import { readFileSync } from 'node:fs';

/** Both values of a color token: for light pages and for dark ones. */
export interface Color {
  light: string;
  dark: string;
}

// From the project's root, where Astro builds: the file itself moves when it is bundled.
const logo = readFileSync('src/logo.svg', 'utf8');
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The color of that name in `tokens.css`, for what cannot read a stylesheet: icons, the manifest, a browser's frame. */
export function readColor(name: string): Color {
  const [, light, dark] =
    new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`, 'u').exec(tokens) ?? [];
  if (!light || !dark) throw new Error(`src/styles/tokens.css has no “--color-${name}: light-dark(#…, #…)”.`);
  return { light, dark };
}

/** The logo in the accent color, as a browser's tab shows it. */
export function drawFavicon(): string {
  const { light, dark } = readColor('accent');
  const style = `<style>svg{color:${light}}@media(prefers-color-scheme:dark){svg{color:${dark}}}</style>`;
  return logo.trim().replace(/(<svg[^>]*>)/u, `$1${style}`);
}

/**
 * The logo on a full square, as home screens show it: they round the corners themselves.
 * @param size Length of an edge in pixels; the logo keeps to the middle 60 %, inside a maskable icon's safe zone.
 */
export function drawHomeScreenIcon(size: number): string {
  const inner = logo
    .trim()
    .replace(
      '<svg ',
      `<svg x="20%" y="20%" width="60%" height="60%" color="${readColor('on-accent').light}" `,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="100%" height="100%" fill="${readColor('accent').light}"/>${inner}</svg>`;
}
