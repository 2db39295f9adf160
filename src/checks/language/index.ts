import { askDetector } from './detector.ts';
import { scoreWords } from './ngrams.ts';
import { countLetters, findOwnWords, isName, type Sentence } from './own-words.ts';
import { readScript } from './scripts.ts';
import { asksSomebody, isErrorMessage, speaksForWriter } from './mentioned.ts';

/** Whether the writer's own words are English, and if not, in which language they are (BCP 47). */
export type LanguageVerdict = { english: true } | { english: false; language: string };

// Single letters are names of drives, keys and lists; what is longer than this is not a word.
const latinWord = /^[\p{Script=Latin}\p{M}']{2,40}$/u;

// Shorter texts are names and fragments that nobody can tell apart.
const fewestLetters = 6;
const shortLetters = 10;

// Odds from which nobody else has to be asked. Refusing an English message is much worse than accepting a foreign one.
const surelyEnglish = -0.5;
const surelyForeign = -3.5;
// How much better than English another language has to fit where the odds leave a doubt.
const clearLead = 0.1;

// English beside a foreign text is a translation, and not an error message, if there is enough of it.
const translationLetters = 45;
const translationShare = 0.35;

/**
 * Decides whether the writer's own words are English. Parts that are quoted, pasted or foreign do not count against
 * somebody who also wrote English.
 */
export async function judgeLanguage(text: string): Promise<LanguageVerdict> {
  const sentences = findOwnWords(text).map(readSentence);
  if (sentences.some(isWriterSpeaking) || isTranslated(sentences)) return { english: true };

  const foreign = sentences.filter(isForeign);
  const doubted = foreign.length > 0 ? foreign : sentences;
  const words = doubted.flatMap((sentence) => sentence.words);
  const latin = doubted.flatMap((sentence) => sentence.latin);
  const letters = countLetters(latin);
  const otherLetters = doubted.reduce((count, sentence) => count + sentence.otherLetters, 0);

  if (otherLetters > 1 && otherLetters > letters / 2) {
    const script = readScript(words.filter((word) => !latinWord.test(word)));
    return {
      english: false,
      language: script.certain ? script.language : (await askDetector(words)).language,
    };
  }
  const score = doubted.reduce((sum, sentence) => sum + sentence.score, 0);
  if (letters < fewestLetters || score > surelyEnglish) return { english: true };

  const opinion = await askDetector(latin);
  const isClear = opinion.lead > clearLead && (letters >= shortLetters || score < -1);
  return score < surelyForeign || isClear
    ? { english: false, language: opinion.language }
    : { english: true };
}

interface ReadSentence {
  words: Sentence;
  /** Its words in Latin letters that are not names. */
  latin: string[];
  latinLetters: number;
  otherLetters: number;
  /** Logarithm of the odds that it is English, from its words in Latin letters. */
  score: number;
}

function readSentence(words: Sentence): ReadSentence {
  const latin = words.filter((word) => latinWord.test(word) && !isName(word));
  const other = words.filter((word) => !/\p{Script=Latin}/u.test(word));
  return {
    words,
    latin,
    latinLetters: countLetters(latin),
    otherLetters: countLetters(other),
    score: scoreWords(latin),
  };
}

function isEnglish(sentence: ReadSentence): boolean {
  return soundsEnglish(sentence) && sentence.latin.length >= 3;
}

function soundsEnglish({ latinLetters, otherLetters, score }: ReadSentence): boolean {
  return score > 3 && otherLetters < latinLetters;
}

function isForeign({ latin, latinLetters, otherLetters, score }: ReadSentence): boolean {
  return otherLetters > Math.max(3, latinLetters / 2) || (latin.length >= 3 && score < -5);
}

function isWriterSpeaking(sentence: ReadSentence): boolean {
  const { words } = sentence;
  if (soundsEnglish(sentence) && asksSomebody(words)) return true;
  return speaksForWriter(words) && [sentence, readSentence(cutOpening(words))].some(isOwn);
}

function isOwn(sentence: ReadSentence): boolean {
  const { words, score } = sentence;
  return isEnglish(sentence) && score > 5 && words.length >= 4 && speaksForWriter(words);
}

/** The words up to where a sentence is most English: foreign names or a foreign message may end it. */
function cutOpening(words: Sentence): Sentence {
  let score = 0;
  let best = { score, end: 0 };
  for (const [index, word] of words.entries()) {
    if (latinWord.test(word) && !isName(word)) score += scoreWords([word]);
    if (score > best.score) best = { score, end: index + 1 };
  }
  return words.slice(0, best.end);
}

function isTranslated(sentences: ReadSentence[]): boolean {
  const english = sentences.filter(isEnglish);
  const errors = measure(english.filter(({ words }) => isErrorMessage(words)));
  const prose = measure(english) - errors;
  const foreign = measure(sentences.filter((sentence) => sentence.score < 0 || isForeign(sentence)));
  return prose >= translationLetters && prose > errors && prose >= foreign * translationShare;
}

// Other scripts say as much with fewer letters than Latin, so theirs count twice.
function measure(sentences: ReadSentence[]): number {
  return sentences.reduce(
    (letters, { words, otherLetters }) => letters + countLetters(words) + otherLetters,
    0,
  );
}
