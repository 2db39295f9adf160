/** Words of other languages, read from `languages.ts` beside the core. */
export interface Dictionary {
  words: ReadonlyMap<string, { language: string; targets: readonly string[] }>;
  sentences: Readonly<Record<string, string>>;
}

export const emptyDictionary: Dictionary = { words: new Map(), sentences: {} };
