import { readFileSync } from 'node:fs';
import { readLogo } from './logo.ts';
import { readColors, type Color } from './theme.ts';

// From the project's root, where Astro builds: this file itself moves when it is bundled.
const logoFile = 'content/logo.svg';

/** The operator's logo, ready to be put into icons. */
export const logo = loadLogo();

/** Every color token by name, with what `content/theme.css` makes of it. */
const colors = readColors(
  readFileSync('src/styles/tokens.css', 'utf8'),
  readFileSync('content/theme.css', 'utf8'),
);

/** The color token of that name, for what cannot read a stylesheet: icons, the manifest, a browser's frame. */
export function readColor(name: string): Color {
  const color = colors.get(name);
  if (!color) throw new Error(`src/styles/tokens.css has no --color-${name}.`);
  return color;
}

function loadLogo(): string {
  try {
    return readLogo(readFileSync(logoFile, 'utf8'));
  } catch (failure) {
    throw new Error(`${logoFile}: ${(failure as Error).message}`, { cause: failure });
  }
}
