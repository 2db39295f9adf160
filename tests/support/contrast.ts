/** The contrast of two colors, as WCAG reckons it: from 1 to 21. Colors are `#rgb`, `#rrggbb` or `rgb(…)`. */
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
    return pairs.map((pair) => Number.parseInt(pair, 16));
  }
  const channels = (color.match(/[\d.]+/gu) ?? []).slice(0, 3).map(Number);
  if (channels.length < 3) throw new Error(`“${color}” is no color that can be measured.`);
  return channels;
}
