import { isAsk, type Act } from './asks.ts';
import type { Sentence } from './sentences.ts';

const lead = String.raw`(?:(?:and|but|so|oh|also|finally|lastly|then|now|if it is|i (?:also )?have|there is|there's|as|on|in|my|the|a|an|just|one|yet)[\s,:-]+){0,5}`;

/** A sentence with fewer words of its own does not name a topic. */
const minimumTopicWords = 2;

/** "Another question", "one more thing", "separately": the writer says that something else begins. */
const turnPattern = new RegExp(
  `^${lead}(?:` +
    [
      String.raw`(?:separate|another|other|second|third|3rd|secondary|2nd|next|side|bonus|additional|different|unrelated|further|last|final|general|new|one more|more) (?:and \w+ )?(?:thing|question|issue|problem|matter|topic|request|point|note|concern|query|subject)\b`,
      String.raw`(?:separately|secondly|thirdly|unrelated|incidentally|one more|moving on|apart from (?:that|this)|aside from (?:that|this)|other than that|by the way|btw|p\.?s\.?[\s:]|while i'm (?:here|at it)|while i am (?:here|at it)|on top of that)`,
    ].join('|') +
    ')',
  'u',
);
/** "Also" alone begins another question only when a question follows: it begins another symptom as well. */
const alsoPattern =
  /^(?:oh[\s,]+and\b|(?:(?:and|but|so|oh|then|or)[\s,]+)?(?:also|additionally|in addition|besides|furthermore|further|moreover|plus|finally|lastly|next|(?:i|we|i'd|i'm|can|could|is|are|do|does|would|will) (?:(?:would|am|you|i|we|there|it|anyone|someone) ){0,2}also)\b)/u;

/** A count says that it is not the same problem: "a second issue", but "another problem" may be a symptom. */
const countedTurnPattern =
  /^(?:(?:and|but|so|my|the|a|as|then|also|i (?:also )?have)[\s,]+){0,4}(?:second|2nd|third|3rd|separate|different|unrelated) (?:question|issue|problem|matter|concern|request)\b/u;
/** "And I cannot …" after a problem: a second one, if it is about something else. */
const andPattern = /^and (?:then )?(?:i|my|on my|all)\b/u;

/** The sentences with which the writer turns to another question. */
export function findTurns(sentences: readonly Sentence[], acts: readonly Act[]): number[] {
  const turns: number[] = [];
  const saidBefore = new Set<string>();
  const before = { asked: false, complained: false };
  for (const [i, sentence] of sentences.entries()) {
    const act = acts[i] ?? 'statement';
    const { said, words } = sentence;
    const isNewTopic = words.size >= minimumTopicWords && words.isDisjointFrom(saidBefore);
    if ((before.asked || before.complained) && turnsAway({ said, act, isNewTopic, before })) {
      turns.push(i);
    }
    for (const word of words) saidBefore.add(word);
    before.asked ||= isAsk(act) || act === 'tag';
    before.complained ||= act === 'problem';
  }
  return turns;
}

interface Step {
  readonly said: string;
  readonly act: Act;
  readonly isNewTopic: boolean;
  readonly before: { readonly asked: boolean };
}

function turnsAway({ said, act, isNewTopic, before }: Step): boolean {
  const isTurn = turnPattern.test(said);
  const isAlso = alsoPattern.test(said);
  if (isAsk(act)) return isTurn || isAlso || countedTurnPattern.test(said);
  if (act === 'tag' || act === 'statement') return act === 'statement' && isTurn && isNewTopic;
  if (countedTurnPattern.test(said)) return true;
  return isNewTopic && (isTurn || andPattern.test(said) || (isAlso && before.asked));
}
