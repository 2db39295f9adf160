import { analyzeMessage, type SentenceRole } from '../../checks/questions/sentence-role.ts';
import type { Result, Search } from '../core/index.ts';

/** In characters; the rest of a longer message is not read. */
const longest = 3000;
/** Sentences that are searched for, at most: the first that ask or say what is wrong. */
const mostSentences = 4;
const mostAnswers = 3;
const mostFound = 6;

export const suggestTuning = {
  /** How much a sentence counts by what it does in the message. */
  question: 1,
  request: 1,
  problem: 1,
  tag: 0.5,
  statement: 0.7,
  /** Lowest fit to show an answer: a worse one is more likely to alarm than to help. */
  least: 0.2,
  /** Answers that fit much worse than the best are left out. */
  cliff: 0.5,
};

/**
 * Finds at most three answers to the question that a message asks. The sentences that ask count most, then those that
 * say what is wrong; what else a writer tells would lead elsewhere. None rather than something foreign.
 */
export async function suggest(message: string, search: Search): Promise<Result[]> {
  const { sentences, roles } = analyzeMessage(message.slice(0, longest));
  const chosen = sentences
    .map(({ said }, index) => ({ text: said, weight: weighRole(roles[index]) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostSentences);
  const results = await search.findTogether(chosen, mostFound);
  const best = results[0]?.fit ?? 0;
  return results
    .filter(({ fit }) => fit >= suggestTuning.least && fit >= best * suggestTuning.cliff)
    .slice(0, mostAnswers);
}

function weighRole(role: SentenceRole | undefined): number {
  return role === undefined ? 0 : suggestTuning[role];
}
