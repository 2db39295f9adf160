import type { Understood } from './concepts.ts';
import type { SearchIndex } from './read-index.ts';
import type { Findings } from './types.ts';

/** Scripts that tell a language by themselves. */
const scripts = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}/u],
] as const;

/** The language of a query that is more in one of ten others than in English. */
export async function findLanguage(
  query: string,
  { languages, english }: Pick<Understood, 'languages' | 'english'>,
  index: SearchIndex,
): Promise<Findings['language']> {
  const code = scripts.find(([, pattern]) => pattern.test(query))?.[0] ?? findMost(languages, english);
  if (!code) return undefined;
  const sentence = (await index.languages())[code];
  return sentence ? { code, sentence } : undefined;
}

function findMost(languages: readonly string[], english: number): string | undefined {
  if (languages.length <= english) return undefined;
  const count = (code: string) => languages.filter((other) => other === code).length;
  return [...languages].sort((one, other) => count(other) - count(one))[0];
}
