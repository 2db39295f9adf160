/**
 * Reads at most `maximum` bytes, or gives undefined if there are more: `Content-Length` alone can't be trusted.
 */
export async function readBody(request: Request, maximum: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('Content-Length') ?? 0) > maximum) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!request.body) return new Uint8Array();
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    chunks.push(part.value);
    if (size > maximum) {
      void reader.cancel();
      return undefined;
    }
  }
  return Buffer.concat(chunks);
}
