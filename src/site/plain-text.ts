import { fillText } from '../provider/text.ts';

/** A link of this site, with the words that carry it. */
const linkPattern = /\[(?<words>[^\]\n]*)\]\((?<path>\/[^)#?\s]*)(?:[#?][^)\s]*)?\)/gu;

const itemPattern = /^(?<indent>[ \t]*)\d+\.(?<rest>[ \t])/u;

/**
 * A text as its plain-text twin: Markdown with this provider's facts and passages, and without links to pages
 * that it does not publish.
 * @param isPublished Whether there is a page at a path of this site
 */
export function writePlainText(body: string, isPublished: (path: string) => boolean): string {
  const filled = fillText(body)
    .replaceAll('&nbsp;', ' ')
    .replace(linkPattern, (link, words: string, path: string) => (isPublished(path) ? link : words));
  return numberItems(filled).trim();
}

/** Counts the items of each numbered list anew, since passages that were left out may have held some of them. */
function numberItems(text: string): string {
  const counts = new Map<string, number>();
  let isCode = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^\s*```/u.test(line)) isCode = !isCode;
      if (isCode) return line;
      const { indent, rest } = itemPattern.exec(line)?.groups ?? {};
      // A line of text at the margin ends every list above it.
      if (indent === undefined) {
        if (/^\S/u.test(line)) counts.clear();
        return line;
      }
      const count = (counts.get(indent) ?? 0) + 1;
      counts.set(indent, count);
      // Lists within this item begin again.
      for (const other of counts.keys()) if (other.length > indent.length) counts.delete(other);
      return line.replace(itemPattern, `${indent}${count}.${rest ?? ' '}`);
    })
    .join('\n');
}
