import { readSite } from '../../../src/search/build/read-site.ts';
import type { SourcePage, SourceSite } from '../../../src/search/build/source-page.ts';
import { isStopWord } from '../../../src/search/core/stop-words.ts';

/** Of ten words, so many are others in each copy of a page. */
const otherWords = 3;
const syllables = 'ba de fi go lu ma ne pi ro su ta ve ki zo ra le mi no tu sa'.split(' ');

/**
 * The texts of `content/` and copies of them, up to so many pages. In each copy three words in ten are made up, the
 * same ones on all of its pages: so the words of the site grow with it, and the others stand on more and more pages.
 */
export function makePages(amount: number): SourceSite {
  const { pages, topics } = readSite();
  const all = Array.from({ length: amount }, (_, number) => {
    const copy = Math.floor(number / pages.length);
    const page = pages[number % pages.length] as SourcePage;
    return copy === 0 ? page : copyPage(page, copy);
  });
  return { pages: all, topics };
}

/** What somebody might type who looks for a page: the first telling words of its title. */
export function makeQuery({ title }: SourcePage): string {
  const words = title.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words
    .filter((word) => !isStopWord(word))
    .slice(0, 3)
    .join(' ');
}

function copyPage(page: SourcePage, copy: number): SourcePage {
  const change = (text: string) => text.replaceAll(/\p{L}{3,}/gu, (word) => changeWord(word, copy));
  return {
    ...page,
    path: `${page.path.replace(/\/$/u, '')}-${copy}/`,
    title: change(page.title),
    summary: change(page.summary),
    names: page.names.map(change),
    keywords: page.keywords.map(change),
    errors: page.errors.map(change),
    asked: page.asked.map(change),
    sections: page.sections.map(({ anchor, heading }) => ({ anchor, heading: change(heading) })),
    body: change(page.body),
  };
}

function changeWord(word: string, copy: number): string {
  const lower = word.toLowerCase();
  if (isStopWord(lower)) return word;
  let number = copy;
  for (const letter of lower) number = (number * 31 + letter.charCodeAt(0)) % 1_000_003;
  if (number % 10 >= otherWords) return word;
  const parts = [number, number / 20, number / 400, number / 8000].map((part) => Math.floor(part) % 20);
  return parts.map((part) => syllables[part] ?? '').join('');
}
