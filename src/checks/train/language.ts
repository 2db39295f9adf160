import { bucketCount, hashWord } from '../language/ngrams.ts';
import { findOwnWords, pickLatin } from '../language/own-words.ts';
import { middle, steps, type LanguageTable } from '../learned/language.ts';
import { always, caseWeight, type Labeled } from './data.ts';
import { createNumbers } from './random.ts';

/** What a writer said in one language, as far as the check reads it. */
export interface ReadLanguage {
  readonly english: boolean;
  /** How often it's cut into pieces, each time into other ones. */
  readonly rounds: number;
  /** Of each sentence, the words in Latin letters. */
  readonly sentences: readonly (readonly string[])[];
}

/** A few words that follow each other, each by its buckets. */
interface Piece {
  readonly words: readonly Uint16Array[];
  readonly answer: 0 | 1;
}

const longestPiece = 7;
/** How often a foreign text is cut into pieces: there is far less of each language than of English. */
const foreignRounds = 5;
/** The shares of words with a typing mistake, and of foreign pieces that are typed without their accents. */
const typos = 0.1;
const unaccented = 0.3;
const epochs = 4;
const rate = 0.1;
/** Of the weights, this share fits into the steps; the rest is cut. */
const fitting = 0.999;
/** Letters that no normal form takes apart. */
const folded: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ß: 'ss', đ: 'd', ı: 'i', æ: 'ae' };

/** Reads a text as the check does. @param weight How much it counts */
export function readLanguage(text: string, english: boolean, weight = 1): ReadLanguage {
  const sentences = findOwnWords(text).map(pickLatin);
  return {
    english,
    rounds: weight * (english ? 1 : foreignRounds),
    sentences: sentences.filter((words) => words.length > 0),
  };
}

/** Reads a message of which its writer says whether it's English. */
export function readLabeledLanguage({ text, english, writer }: Labeled): ReadLanguage {
  return readLanguage(text, english ?? true, always.includes(writer) ? caseWeight : 1);
}

/**
 * Fits a logistic regression over pieces of one to seven words (AdaGrad), English and foreign ones counting the same in
 * all. The same texts in the same order give the same table.
 */
export function fitLanguage(texts: readonly ReadLanguage[]): LanguageTable {
  const random = createNumbers(1);
  const pieces = cutPieces(texts, random);
  const english = pieces.filter(({ answer }) => answer === 1).length;
  const counts = [pieces.length - english, english].map((count) => pieces.length / 2 / count);
  const weights = new Float64Array(bucketCount);
  const squares = new Float64Array(bucketCount);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(pieces, random);
    for (const { words, answer } of pieces) {
      const error = 1 / (1 + Math.exp(-sumUp(words, weights))) - answer;
      for (const buckets of words) {
        const gradient = ((counts[answer] ?? 1) * error) / Math.sqrt(buckets.length);
        for (const bucket of buckets) {
          const square = (squares[bucket] ?? 0) + gradient * gradient;
          squares[bucket] = square;
          weights[bucket] = (weights[bucket] ?? 0) - (rate * gradient) / Math.sqrt(square + 1e-6);
        }
      }
    }
  }
  return Float32Array.from(weights);
}

/** A table as constants of a TypeScript module: a letter for each weight, and what one step is worth. */
export function writeTable(table: LanguageTable): string {
  const sizes = [...table].map(Math.abs).toSorted((one, other) => one - other);
  const scale = Number(((sizes[Math.floor(fitting * sizes.length)] ?? 1) / middle).toFixed(4));
  const letters = Array.from(table, (weight) => {
    const step = Math.round(weight / scale);
    return steps[middle + Math.max(-middle, Math.min(middle, step))];
  });
  return `export const scale = ${scale};\nexport const table =\n  '${letters.join('')}';\n`;
}

function sumUp(words: readonly Uint16Array[], weights: Float64Array): number {
  let sum = 0;
  for (const buckets of words) {
    let score = 0;
    for (const bucket of buckets) score += weights[bucket] ?? 0;
    sum += score / Math.sqrt(buckets.length);
  }
  return sum;
}

function cutPieces(texts: readonly ReadLanguage[], random: () => number): Piece[] {
  const cut = ({ english, sentences }: ReadLanguage): Piece[] =>
    sentences.flatMap((words) => {
      const pieces: Piece[] = [];
      for (let at = 0; at < words.length;) {
        const length = 1 + Math.floor(random() * longestPiece);
        const piece = words.slice(at, at + length);
        at += length;
        const isPlain = !english && random() < unaccented;
        const typed = (isPlain ? piece.map(foldAccents) : piece).map((word) =>
          random() < typos ? mistype(word, random) : word,
        );
        pieces.push({
          words: typed.map((word) => Uint16Array.from(hashWord(word))),
          answer: english ? 1 : 0,
        });
      }
      return pieces;
    });
  return texts.flatMap((text) => Array.from({ length: text.rounds }, () => cut(text)).flat());
}

function foldAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøßđıæ]/gu, (letter) => folded[letter] ?? letter);
}

/** Leaves out a letter inside the word, or swaps two. */
function mistype(word: string, random: () => number): string {
  if (word.length < 4) return word;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const swapped = random() < 0.5 ? '' : `${word[at + 1] ?? ''}${word[at] ?? ''}`;
  return word.slice(0, at) + swapped + word.slice(at + (swapped ? 2 : 1));
}

/** Fisher and Yates's shuffle, in place. */
function shuffle(pieces: Piece[], random: () => number): void {
  for (let last = pieces.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [one, two] = [pieces[last], pieces[other]];
    if (!one || !two) continue;
    pieces[last] = two;
    pieces[other] = one;
  }
}
