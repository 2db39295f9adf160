import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { listSentences, noteLongSentences } from '../../src/content-check/sentences.ts';
import { writeRemark } from '../../src/content-check/report.ts';
import { readSources } from '../../src/site/sources.ts';

/** US school grade up to which a text is plain, by Flesch and Kincaid. */
const plainGrade = 8;
/** The share of answers that must be plain; errors quoted at length make a few seem harder than they are. */
const leastPlain = 0.95;

/** What is hard to read in the shipped answers, for the provider of `content/`. */
export function findHardReading(): string[] {
  const answers = readSources().filter(({ published, collection }) => published && collection === 'faq');
  const hard = answers
    .map((answer) => ({ file: answer.file, grade: findGrade(listSentences(answer).map(({ text }) => text)) }))
    .filter(({ grade }) => grade > plainGrade);
  const share = 1 - hard.length / answers.length;
  console.log(`${answers.length} answers, ${(100 * share).toFixed(1)} % at or below grade ${plainGrade}`);
  return [
    ...answers.flatMap((answer) => noteLongSentences(answer).map(writeRemark)),
    ...(share < leastPlain
      ? hard.map(({ file, grade }) => `${file}: reading grade ${grade.toFixed(1)}, should be ${plainGrade}`)
      : []),
  ];
}

function findGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/\p{L}[\p{L}’'-]*/gu) ?? []);
  if (words.length === 0) return 0;
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}
