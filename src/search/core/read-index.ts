import {
  findSpelled,
  languagesFile,
  namePageFile,
  nameSpellingFile,
  nameWordsFile,
  readEntry,
  readPage,
  rootFile,
  type Entry,
  type Page,
  type Root,
} from './index-format.ts';
import { findHome, findKey } from './keys.ts';
import { isStopWord } from './stop-words.ts';
import type { ReadFile } from './types.ts';

/** A key of the index and the word as it's written most. */
export interface Known {
  key: string;
  form: string;
  /** On how many pages it stands, as a power of two. */
  uses: number;
}

/** One stretch of the alphabet. */
export interface WordsFile {
  find: (key: string) => Entry | undefined;
  /** Its single words in English. */
  words: readonly Known[];
}

/** The index of a site: each file is read once, when it's first needed. */
export class SearchIndex {
  private readonly read: ReadFile;
  private others: ReadonlyMap<string, string> | undefined;
  private readonly files = new Map<string, Promise<unknown>>();

  constructor(read: ReadFile) {
    this.read = read;
  }

  root(): Promise<Root> {
    return this.load(rootFile, (text) => JSON.parse(text) as Root);
  }

  /** The stem of a word, or that of the word that stands for it. */
  async key(word: string): Promise<string> {
    return findSame(word, await this.same());
  }

  private async same(): Promise<ReadonlyMap<string, string>> {
    const root = await this.root();
    this.others ??= new Map(
      Object.entries(root.same).flatMap(([term, others]) => others.split(' ').map((other) => [other, term])),
    );
    return this.others;
  }

  /** The part of the index that has a word and all phrases that begin with it; undefined if none can have it. */
  async words(key: string): Promise<WordsFile | undefined> {
    const { first } = await this.root();
    const next = countUpTo(first, findHome(key));
    return next === 0 ? undefined : this.load(nameWordsFile(next - 1), readWords);
  }

  /** The part that follows that of a word, if longer words with this beginning go on there. */
  async wordsAfter(beginning: string): Promise<WordsFile | undefined> {
    const { first } = await this.root();
    const next = countUpTo(first, beginning);
    return first[next]?.startsWith(beginning) ? this.load(nameWordsFile(next), readWords) : undefined;
  }

  page(number: number): Promise<Page> {
    return this.load(namePageFile(number), readPage);
  }

  /** The most used words of the site that are about as long as a misspelled one. */
  async spelling(word: string): Promise<Known[]> {
    const files = new Set([-1, 0, 1].map((more) => findSpelled(word.length + more)));
    const parts = await Promise.all([...files].map((letters) => this.spelled(letters)));
    return parts.flat();
  }

  private async spelled(letters: number): Promise<Known[]> {
    const same = await this.same();
    return this.load(nameSpellingFile(letters), (text) => {
      const lines = text.split('\n');
      return lines.flatMap((line, place) =>
        line
          .split(' ')
          .filter(Boolean)
          .map((form) => ({ form, uses: lines.length - place, key: findSame(form, same) })),
      );
    });
  }

  /** For each language that queries are understood in, a sentence for its readers. */
  languages(): Promise<Record<string, string>> {
    return this.load(languagesFile, (text) => JSON.parse(text) as Record<string, string>);
  }

  private load<Content>(name: string, parse: (text: string) => Content): Promise<Content> {
    const known = this.files.get(name) as Promise<Content> | undefined;
    if (known) return known;
    const loading = this.read(name).then(parse);
    this.files.set(name, loading);
    // Try again next time: the line may be back.
    loading.catch(() => this.files.delete(name));
    return loading;
  }
}

/** How many of the sorted keys are not behind a word. */
function countUpTo(keys: readonly string[], word: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findSame(word: string, same: ReadonlyMap<string, string>): string {
  const key = findKey(word);
  return same.get(key) ?? key;
}

function readWords(text: string): WordsFile {
  const lines = new Map<string, string>();
  const entries = new Map<string, Entry>();
  const words: Known[] = [];
  for (const line of text.split('\n')) {
    const [key = '', form = '', uses = ''] = line.split('\t', 3);
    lines.set(key, line);
    const isForeign = /\t[a-z]{2}$/u.test(line);
    if (!key.includes('_') && !isForeign && !isStopWord(key)) {
      words.push({ key, form: form.startsWith('-') ? key + form.slice(1) : form || key, uses: Number(uses) });
    }
  }
  return {
    words,
    find: (key) => {
      const line = lines.get(key);
      if (line === undefined) return undefined;
      const entry = entries.get(key) ?? readEntry(line);
      entries.set(key, entry);
      return entry;
    },
  };
}
