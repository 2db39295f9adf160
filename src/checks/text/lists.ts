/** The lines of a text, without the space around them and without empty ones. */
export function readLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The entries of a list that are parted by ` / ` or line ends. */
export function readList(text: string): string[] {
  return readLines(text.replaceAll(' / ', '\n'));
}
