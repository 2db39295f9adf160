import type { Sentence } from './own-words.ts';

// Words of somebody who tells what happened to them, or asks. Programs say “you”, “we” and “please try again”.
const writer = new Set(
  "i i'm i've i'd i'll im ive my me mine how why thanks tks anybody anyone somebody someone".split(' '),
);

const program = new Set(
  `authenticate authenticated authentication blocked certificate click contact denied error errors expired fail failed
  failure forbidden invalid loaded occurred oops permission please provider recipient recipients refused rejected remote
  secure sender senders sorry try unable undeliverable warning you you're your`.split(/\s+/),
);

// Turns of somebody who asks about what they show: “Is this phishing?”, “any idea”, “please help me”.
const turns =
  /\b(?:(?:is|are|was|does|did|can|could|should|will) (?:this|that|these|those|it|they|there)|any (?:clue|help|ideas?)|help me)\b/;

/** Whether an English sentence is the writer's own, and not an error message that they copied. */
export function speaksForWriter(words: Sentence): boolean {
  return words.some((word) => writer.has(word));
}

/** Whether an English sentence asks somebody, which makes it the writer's own however short it is. */
export function asksSomebody(words: Sentence): boolean {
  return turns.test(words.join(' '));
}

/** Whether an English sentence may be one that a program or a mail server says. */
export function isErrorMessage(words: Sentence): boolean {
  return words.some((word) => program.has(word));
}
