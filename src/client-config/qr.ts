// Scripts in the browser import this file, too.
import { correction, generate, mode } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Modules that stay white on each side (ISO/IEC 18004); a code without them can't be read reliably. */
const quietZone = 4;

/** Bytes of UTF-8 that fit where a seventh of the code may be unreadable (level M); what is longer gets level L. */
const mediumBytes = 2330;

/** A QR code as the parts of an SVG. Always draw it dark on white: readers need that in dark mode, too. */
export interface QrDrawing {
  /** Modules from edge to edge, the quiet zone included: the `viewBox` is `0 0 size size`. */
  size: number;
  /** `d` of the path with all dark modules. */
  path: string;
}

/**
 * Draws a text as a QR code, in UTF-8: an account to import, or a WireGuard configuration as it is in its file.
 * @throws Error if the text is too long for a QR code: more than 2,952 bytes
 */
export function drawQr(text: string): QrDrawing {
  // Its automatic mode would mix encodings, and break names such as “Zoë” in some readers.
  const isLong = new TextEncoder().encode(text).length > mediumBytes;
  const minCorrectionLevel = isLong ? correction.L : correction.M;
  const code = generate(mode.utf8(text), { minCorrectionLevel });
  const size = code.size + 2 * quietZone;
  const get = (x: number, y: number) => code.get(x - quietZone, y - quietZone);
  return { size, path: toSvgPath({ size, get }) };
}
