import { listWords } from '../core/tokens.ts';
import { writeTermKey } from './thesaurus.ts';

/** What readers of other languages ask for, ready for the index. */
export interface Dictionary {
  /** For each key, its language and the English words for it; none for words of grammar. */
  words: ReadonlyMap<string, { language: string; targets: readonly string[] }>;
  /** A sentence for readers of each language. */
  sentences: Readonly<Record<string, string>>;
}

/** A language as it's written in `languages.ts` beside the core. */
type Language = Readonly<{ sentence: string; small: string; words: string }>;

/** Reads the words of all languages; of a word that several have, the first language's counts. */
export function readDictionary(languages: Readonly<Record<string, Language>>): Dictionary {
  const words = new Map<string, { language: string; targets: readonly string[] }>();
  const add = (written: string, language: string, targets: readonly string[]) => {
    const key = writeTermKey(listWords(written), new Map());
    const known = words.get(key);
    if (key && (!known || known.targets.length === 0)) words.set(key, { language, targets });
  };
  for (const [language, { words: lines }] of Object.entries(languages)) {
    for (const line of lines.trim().split('\n')) {
      const [target = '', others = ''] = line.trim().split(': ');
      for (const other of others.split(',')) add(other, language, [target]);
    }
  }
  for (const [language, { small }] of Object.entries(languages)) {
    for (const word of small.split(/\s+/u))
      if (!words.has(writeTermKey(listWords(word), new Map()))) add(word, language, []);
  }
  const sentences = Object.entries(languages).map(
    ([language, { sentence }]) => [language, sentence] as const,
  );
  return { words, sentences: Object.fromEntries(sentences) };
}
