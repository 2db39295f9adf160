import { readLanguageTable, type LanguageTable } from '../learned/language.ts';
import { askDetector } from './detector.ts';
import { scoreWords } from './ngrams.ts';
import { countLetters, findOwnWords, isLatin, pickLatin, type SentenceWords } from './own-words.ts';
import { readScript } from './scripts.ts';
import { asksSomebody, isErrorMessage, speaksForWriter } from './speaker.ts';

/** Whether the writer's own words are English, and if not, in which language they are (BCP 47). */
export type LanguageVerdict = { english: true } | { english: false; language: string };

// In letters. The language of shorter texts, mostly names and fragments, can't be told.
const fewestLetters = 6;
const shortLetters = 10;

// Logarithms of odds that decide without the detector. Refusing an English message is much worse than accepting a
// foreign one.
const surelyEnglish = -0.5;
const surelyForeign = -3.5;
// How much better than English another language has to fit if the odds do not decide.
const clearLead = 0.1;

// English beside a foreign text is a translation, and not an error message, if there is enough of it: so many
// letters, and this share of the foreign letters.
const translationLetters = 45;
const translationShare = 0.35;

/**
 * Judges whether the writer's own words are English. Quoted, pasted or foreign parts do not count against a writer
 * who also wrote English.
 * @param table What was learned of English words, unless another one is tried
 */
export async function judgeLanguage(
  text: string,
  table: LanguageTable = readLanguageTable(),
): Promise<LanguageVerdict> {
  const sentences = findOwnWords(text).map((words) => scoreSentence(words, table));
  const isWriters = sentences.some((sentence) => isWriterSpeaking(sentence, table));
  if (isWriters || isTranslated(sentences)) return { english: true };

  const foreign = sentences.filter(isForeign);
  const doubted = foreign.length > 0 ? foreign : sentences;
  const words = doubted.flatMap((sentence) => sentence.words);
  const latin = doubted.flatMap((sentence) => sentence.latin);
  const letters = countLetters(latin);
  const otherLetters = doubted.reduce((count, sentence) => count + sentence.otherLetters, 0);

  if (otherLetters > 1 && otherLetters > letters / 2) {
    const script = readScript(words.filter((word) => !isLatin(word)));
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

interface ScoredSentence {
  words: SentenceWords;
  /** Its words in Latin letters that are not names. */
  latin: string[];
  latinLetters: number;
  otherLetters: number;
  /** Natural logarithm of the odds that it is English, by its words in Latin letters. */
  score: number;
}

function scoreSentence(words: SentenceWords, table: LanguageTable): ScoredSentence {
  const latin = pickLatin(words);
  const other = words.filter((word) => !/\p{Script=Latin}/u.test(word));
  return {
    words,
    latin,
    latinLetters: countLetters(latin),
    otherLetters: countLetters(other),
    score: scoreWords(latin, table),
  };
}

function isEnglish(sentence: ScoredSentence): boolean {
  return soundsEnglish(sentence) && sentence.latin.length >= 3;
}

function soundsEnglish({ latinLetters, otherLetters, score }: ScoredSentence): boolean {
  return score > 3 && otherLetters < latinLetters;
}

function isForeign({ latin, latinLetters, otherLetters, score }: ScoredSentence): boolean {
  return otherLetters > Math.max(3, latinLetters / 2) || (latin.length >= 3 && score < -5);
}

function isWriterSpeaking(sentence: ScoredSentence, table: LanguageTable): boolean {
  const { words } = sentence;
  if (soundsEnglish(sentence) && asksSomebody(words)) return true;
  return speaksForWriter(words) && [sentence, scoreSentence(cutOpening(words, table), table)].some(isOwn);
}

function isOwn(sentence: ScoredSentence): boolean {
  const { words, score } = sentence;
  return isEnglish(sentence) && score > 5 && words.length >= 4 && speaksForWriter(words);
}

/** The words up to which a sentence is most English: it may end with foreign names or a foreign message. */
function cutOpening(words: SentenceWords, table: LanguageTable): SentenceWords {
  let score = 0;
  let best = { score, end: 0 };
  for (const [index, word] of words.entries()) {
    score += scoreWords(pickLatin([word]), table);
    if (score > best.score) best = { score, end: index + 1 };
  }
  return words.slice(0, best.end);
}

function isTranslated(sentences: ScoredSentence[]): boolean {
  const english = sentences.filter(isEnglish);
  const errors = measure(english.filter(({ words }) => isErrorMessage(words)));
  const prose = measure(english) - errors;
  const foreign = measure(sentences.filter((sentence) => sentence.score < 0 || isForeign(sentence)));
  return prose >= translationLetters && prose > errors && prose >= foreign * translationShare;
}

// Other scripts say as much as Latin with fewer letters, so their letters count twice.
function measure(sentences: ScoredSentence[]): number {
  return sentences.reduce(
    (letters, { words, otherLetters }) => letters + countLetters(words) + otherLetters,
    0,
  );
}
