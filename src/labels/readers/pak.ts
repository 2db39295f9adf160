const header = 12;
const entryLength = 6;

/**
 * The texts in a Chromium resource pack of version 5, such as `locales/en-US.pak`. They have numbers instead of names,
 * which change with every version, so a label can only be found by its text.
 * @throws Error for another version, or texts that are not UTF-8
 */
export function readPak(pack: Uint8Array): string[] {
  const view = new DataView(pack.buffer, pack.byteOffset, pack.byteLength);
  const [version, encoding, count] = [view.getUint32(0, true), view.getUint8(4), view.getUint16(8, true)];
  if (version !== 5 || encoding !== 1)
    throw new Error(
      `This resource pack has version ${version} and encoding ${encoding}, which we can’t read.`,
    );
  const decoder = new TextDecoder();
  const findStart = (index: number) => view.getUint32(header + index * entryLength + 2, true);
  return Array.from({ length: count }, (_, index) =>
    decoder.decode(pack.subarray(findStart(index), findStart(index + 1))),
  );
}
