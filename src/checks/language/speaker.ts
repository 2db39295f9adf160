import { compileRules } from '../text/rules.ts';
import type { SentenceWords } from './own-words.ts';
import { languageRules } from './rules.ts';

// Words of people who say what happened to them, or ask. Programs say “you”, “we” and “please try again”.
const writerWords = new Set(
  "i i'm i've i'd i'll im ive my me mine how why thanks tks anybody anyone somebody someone".split(' '),
);

// Words of error messages.
const programWords = new Set(
  `authenticate authenticated authentication blocked certificate click contact denied error errors expired fail failed
  failure forbidden invalid loaded occurred oops permission please provider recipient recipients refused rejected remote
  secure sender senders sorry try unable undeliverable warning you you're your`.split(/\s+/),
);

const askingPhrases = compileRules(languageRules.filter(({ effect }) => effect === 'asks somebody'));

/** Whether the writer is speaking in an English sentence, rather than an error message that they copied. */
export function speaksForWriter(words: SentenceWords): boolean {
  return words.some((word) => writerWords.has(word));
}

/** Whether an English sentence asks somebody for help, which makes it the writer's own however short it is. */
export function asksSomebody(words: SentenceWords): boolean {
  return askingPhrases.test(words.join(' '));
}

/** Whether an English sentence may be what a program or a mail server says. */
export function isErrorMessage(words: SentenceWords): boolean {
  return words.some((word) => programWords.has(word));
}
