import { listWords } from '../core/tokens.ts';
import { isSmall } from '../core/program-names.ts';
import { writeTermKey } from './thesaurus.ts';

/** The keys under which a program is found by its names: in words, in one word, and cut at its capitals. */
export function listNameKeys(names: readonly string[], same: ReadonlyMap<string, string>): Set<string> {
  const keys = names.flatMap((name) => {
    const words = listWords(name).filter((word) => !isSmall(word));
    const cut = listWords(name.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')).filter(
      (word) => !isSmall(word),
    );
    return [words, [words.join('')], cut].map((all) => writeTermKey(all, same));
  });
  return new Set(keys.filter(Boolean));
}
