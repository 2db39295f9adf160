import type { QrDrawing } from '../../../client-config/qr.ts';

const svg = 'http://www.w3.org/2000/svg';

/** A QR code as an image with a name. */
export function createQrCode({ size, path }: QrDrawing, label: string): SVGSVGElement {
  const code = document.createElementNS(svg, 'svg');
  const attributes = {
    class: 'qr',
    'shape-rendering': 'crispEdges',
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': label,
  };
  for (const [name, value] of Object.entries(attributes)) code.setAttribute(name, value);
  // Four pixels a module, where there is room: a camera can't tell smaller ones apart.
  code.style.inlineSize = `min(100%, max(14rem, ${size * 4}px))`;
  const dark = document.createElementNS(svg, 'path');
  dark.setAttribute('d', path);
  code.append(dark);
  return code;
}
