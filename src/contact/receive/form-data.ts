import { readCharset } from './charset.ts';

/** One value of a form, as the bytes that were sent. */
export interface FormEntry {
  name: string;
  value: Uint8Array | File;
  /** The encoding that the value itself names. */
  charset?: string | undefined;
}

/**
 * Reads a URL-encoded form (URL Standard, section 5.1) without deciding on its encoding. A plus is a space, and a
 * percent sign that begins no byte stands for itself.
 */
export function readUrlEncoded(bytes: Uint8Array): FormEntry[] {
  // One character for each byte, so that none is lost.
  const text = Buffer.from(bytes).toString('latin1');
  return text
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name: decodePercent(name).toString(), value: decodePercent(value.join('=')) };
    });
}

function decodePercent(text: string): Buffer {
  const decoded = text
    .replaceAll('+', ' ')
    .replace(/%([\da-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(decoded, 'latin1');
}

/**
 * Reads a multipart form (RFC 7578) without deciding on its encoding. The platform's own parser reads values as
 * UTF-8 and puts U+FFFD for the rest: so it's given each byte as a character of its own.
 */
export async function readMultipart(bytes: Uint8Array, contentType: string): Promise<FormEntry[]> {
  const text = Buffer.from(bytes).toString('latin1');
  const form = await new Response(text, { headers: { 'Content-Type': contentType } }).formData();
  const charsets = readPartCharsets(text, contentType);
  return [...form.entries()].map(([name, value], index) =>
    value instanceof File
      ? { name, value }
      : { name, value: Buffer.from(value, 'latin1'), charset: charsets[index] },
  );
}

/** The encodings that the parts name in their headers, in order. */
function readPartCharsets(text: string, contentType: string): (string | undefined)[] {
  const { quoted, plain } =
    /;\s*boundary=(?:"(?<quoted>[^"]+)"|(?<plain>[^\s;"]+))/iu.exec(contentType)?.groups ?? {};
  const parts = text.split(`--${quoted ?? plain ?? ''}`).slice(1);
  return parts.map((part) => {
    const [head = ''] = part.split('\r\n\r\n', 1);
    return readCharset(/^content-type:.*/imu.exec(head)?.[0] ?? '');
  });
}
