import { stemWord } from '../../src/checks/text/stem.ts';
import { isStopWord } from '../../src/checks/text/stop-words.ts';
import { cutSentences } from '../../src/content-check/sentences.ts';
import type { BuiltSite } from '../support/built-site.ts';

/** The share of a sentence's words that the summary has, in the same order, from which it says the summary again. */
const mostShared = 0.8;
/** A sentence with fewer words that say something has to use those of the summary. */
const fewestWords = 4;

/** Plain twins of answers: title, summary and text, with an empty line between. */
const answerTwin = /^\/faq\/[^/]+\/[^/]+\.txt$/u;
/** A list, or a heading with its line below. What steps and headings are about stands in the summary, too. */
const noParagraph = /^(?:\d+\. |- )|\n-{3,}$/u;

/** Where a page says its summary, and then begins its text with the same again. */
export function findRepeats({ texts }: BuiltSite): string[] {
  return Array.from(texts)
    .filter(([path]) => answerTwin.test(path))
    .flatMap(([path, text]) => {
      const [, summary = '', opening = ''] = text.split('\n\n');
      if (noParagraph.test(opening)) return [];
      const said = listWords(summary);
      return cutSentences(opening)
        .filter((sentence) => repeats(listWords(sentence), said))
        .map((sentence) => `${path} begins with “${sentence}”, which its summary has just said`);
    });
}

function repeats(words: readonly string[], said: readonly string[]): boolean {
  return words.length >= fewestWords && countShared(words, said) >= mostShared * words.length;
}

/** The stems of the words that say something, each once, in the order of the text. */
function listWords(text: string): string[] {
  const words = text
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .match(/[\p{L}\p{N}](?:[.-]?[\p{L}\p{N}])*/gu);
  return [...new Set((words ?? []).filter((word) => !isStopWord(word)).map(stemWord))];
}

/** The length of the longest common subsequence. */
function countShared(one: readonly string[], other: readonly string[]): number {
  let counts = other.map(() => 0);
  for (const word of one) {
    let left = 0;
    let leftBefore = 0;
    counts = counts.map((above, i) => {
      left = word === other[i] ? leftBefore + 1 : Math.max(above, left);
      leftBefore = above;
      return left;
    });
  }
  return counts.at(-1) ?? 0;
}
