/** Reads a file of this site's search index, whose folder each page names. @throws Error if it can't be had */
export async function fetchFile(name: string): Promise<string> {
  const folder = document.querySelector<HTMLMetaElement>('meta[name="search-index"]')?.content ?? '';
  const response = await fetch(folder + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}
