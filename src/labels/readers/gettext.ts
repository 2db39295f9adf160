import type { Entry } from './string-table.ts';

/** The first four bytes of a catalog, in the byte order in which it was written. */
const magic = 0x950412de;

/**
 * The English texts in a compiled gettext catalog of any language: its msgids, each of which is its own id.
 * @throws Error if the bytes are none
 * @see https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
 */
export function readMsgids(catalog: Uint8Array): Entry[] {
  const view = new DataView(catalog.buffer, catalog.byteOffset, catalog.byteLength);
  const isLittle = catalog.byteLength >= 20 && view.getUint32(0, true) === magic;
  if (!isLittle && (catalog.byteLength < 20 || view.getUint32(0) !== magic))
    throw new Error('This is no gettext catalog.');
  const read = (offset: number) => view.getUint32(offset, isLittle);
  const [count, table] = [read(8), read(12)];
  const decoder = new TextDecoder();
  return Array.from({ length: count }, (_, index) => {
    const [length, start] = [read(table + index * 8), read(table + index * 8 + 4)];
    return decoder.decode(catalog.subarray(start, start + length));
  }).flatMap(listTexts);
}

/** A msgid may have a context before it, up to the byte 4, and its plural behind it, after the byte 0. */
function listTexts(msgid: string): Entry[] {
  const text = msgid.slice(msgid.indexOf('\u0004') + 1);
  return text.split('\u0000').flatMap((one): Entry[] => (one === '' ? [] : [[one, one]]));
}
