import type { Color } from '../site/theme.ts';

/** The least contrast of text (WCAG 1.4.3), and of what shows where a control or the focus is (WCAG 1.4.11). */
const textContrast = 4.5;
const controlContrast = 3;

const grounds = ['page', 'surface', 'sunken', 'tint'];

/** Every color of text with what it stands on somewhere in the site. */
const textPairs = [
  ...pair(['text', 'quiet', 'accent', 'accent-strong'], grounds),
  ...pair(['text', 'quiet', 'accent', 'caution'], ['page', 'surface', 'caution-tint']),
  ...pair(['text', 'accent', 'error'], ['page', 'surface', 'error-tint']),
  ...pair(['text', 'accent', 'quiet'], ['mark']),
  ...pair(['on-accent'], ['accent', 'accent-strong']),
];

const controlPairs = [
  ...pair(['field'], ['page', 'surface', 'sunken']),
  // The outline of what has the focus, on everything that it may stand on.
  ...pair(['accent'], [...grounds, 'caution-tint', 'error-tint']),
  ...pair(['error'], ['page', 'surface', 'error-tint']),
  ...pair(['caution'], ['page', 'surface', 'caution-tint']),
];

function pair(inks: readonly string[], on: readonly string[]): [ink: string, ground: string][] {
  return on.flatMap((ground) => inks.map((ink): [string, string] => [ink, ground]));
}

/**
 * The pairs of colors that are too alike to be read or seen, each as a sentence; empty for a look that everybody can
 * use.
 * @param colors Every color token, by name.
 */
export function listWeakContrasts(colors: ReadonlyMap<string, Color>): string[] {
  return [
    ...new Set([
      ...listWeak(colors, textPairs, textContrast),
      ...listWeak(colors, controlPairs, controlContrast),
    ]),
  ];
}

function listWeak(
  colors: ReadonlyMap<string, Color>,
  pairs: readonly [ink: string, ground: string][],
  needed: number,
): string[] {
  return pairs.flatMap(([ink, ground]) =>
    (['light', 'dark'] as const).flatMap((scheme) => {
      const [front, back] = [colors.get(ink)?.[scheme] ?? '', colors.get(ground)?.[scheme] ?? ''];
      const contrast = measureContrast(front, back);
      if (contrast >= needed) return [];
      const [one, other] = [`--color-${ink} (${front})`, `--color-${ground} (${back})`];
      return `In ${scheme} pages ${one} on ${other} has a contrast of ${contrast.toFixed(2)}; it needs ${needed}.`;
    }),
  );
}

/** The contrast of two colors by WCAG's formula: from 1 to 21. Colors are `#rgb`, `#rrggbb` or `rgb(…)`. */
export function measureContrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [measureLuminance(one), measureLuminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function measureLuminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = readChannels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function readChannels(color: string): number[] {
  const [, hex] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/iu.exec(color) ?? [];
  if (hex) {
    const pairs = hex.length === 3 ? Array.from(hex, (digit) => digit + digit) : (hex.match(/../gu) ?? []);
    return pairs.map((digits) => Number.parseInt(digits, 16));
  }
  const channels = (color.match(/[\d.]+/gu) ?? []).slice(0, 3).map(Number);
  if (channels.length < 3) throw new Error(`“${color}” is no color that can be measured.`);
  return channels;
}
