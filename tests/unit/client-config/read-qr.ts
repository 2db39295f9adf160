import readCode from 'jsqr';
import sharp from 'sharp';
import type { QrDrawing } from '../../../src/client-config/qr.ts';

/** Pixels of one module, as a camera might see it. */
export const scale = 4;

/** Draws a code as a page shows it, and reads the picture with a reader that is not ours. */
export async function readQr(drawing: QrDrawing): Promise<string | undefined> {
  const { data, info } = await paint(drawing, scale)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const code = readCode(new Uint8ClampedArray(data), info.width, info.height);
  // The bytes, because the reader decodes them by a guess of its own.
  return code ? Buffer.from(code.binaryData).toString() : undefined;
}

/** Cuts away what is white around a code, and says how much that was, in pixels. */
export async function measureQr(drawing: QrDrawing) {
  const { info } = await paint(drawing, scale)
    .trim({ background: '#fff' })
    .toBuffer({ resolveWithObject: true });
  return info;
}

function paint({ size, path }: QrDrawing, pixels: number) {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size * pixels}" height="${size * pixels}" ` +
    `viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<rect width="100%" height="100%" fill="#fff"/><path d="${path}"/></svg>`;
  return sharp(Buffer.from(svg));
}
