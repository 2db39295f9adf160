import { removeMarkers } from '../../src/provider/conditions.ts';
import { readSources } from '../../src/site/sources.ts';
import type { BuiltSite } from '../support/built-site.ts';

/** What sends readers to another page, with the words of its link and its address. */
const pointer = /\b(?:see|read|look (?:at|in)(?: our)?)\s+\[(?<words>[^\][]+)\]\((?<path>\/[^)#\s]+)/giu;

/**
 * Where a page sends its readers to one that isn't published: the link goes, its words stay, and “see” leads nowhere.
 * A text asks for what the other page needs: `[[if terms.url]] See [our terms](/faq/other/terms/).[[end]]`
 */
export function findDeadEnds({ files, pages }: BuiltSite): string[] {
  const texts = new Map(pages.map(({ path, text }) => [path, simplify(text)]));
  return readSources().flatMap(({ path, body }) => {
    const built = texts.get(path) ?? '';
    return Array.from(removeMarkers(body).matchAll(pointer)).flatMap(({ 0: link, groups }) => {
      const target = groups?.['path'] ?? '';
      const said = simplify(link.replace(/\[.*/su, groups?.['words'] ?? ''));
      const leads = files.has(target) || files.has(`${target}index.html`);
      return leads || !built.includes(said)
        ? []
        : [`dead end: ${path} says “${said}”, and ${target} isn’t published`];
    });
  });
}

function simplify(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll('’', "'").toLowerCase();
}
