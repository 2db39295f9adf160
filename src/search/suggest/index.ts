import { analyzeMessage, type SentenceRole } from '../../checks/questions/sentence-role.ts';
import type { Result, Search } from '../core/index.ts';

/** In characters; the rest of a longer message is not read. */
const longest = 3000;
/** Sentences that are searched for, at most: the first that ask or say what is wrong. */
const mostSentences = 4;
const mostAnswers = 3;
const mostFound = 10;

/** How much a sentence counts by what it does in the message. */
const roleWeights: Readonly<Record<SentenceRole, number>> = {
  question: 1,
  request: 1,
  problem: 1,
  tag: 0.5,
  statement: 0.7,
};
/** From this score on the best answer is shown in any case. */
const sureScore = 5;
/** A best answer with less must stand out from the next by this factor: a wrong one alarms more than it helps. */
const clearLead = 1.5;
/** Answers that fit much worse than the best are left out. */
const cliff = 0.4;

/**
 * Finds at most three answers to the question that a message asks. The sentences that ask or say what is wrong count
 * most; what else a writer tells would lead elsewhere. None rather than something foreign.
 */
export async function suggest(message: string, search: Pick<Search, 'findTogether'>): Promise<Result[]> {
  const { sentences, roles } = analyzeMessage(message.slice(0, longest));
  const chosen = sentences
    .map(({ said }, index) => ({ text: said, weight: roleWeights[roles[index] ?? 'statement'] }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostSentences);
  const results = await search.findTogether(chosen, mostFound);
  const [best, next] = results;
  if (!best || (best.score < sureScore && best.score < clearLead * (next?.score ?? 0))) return [];
  return results.filter(({ score }) => score >= best.score * cliff).slice(0, mostAnswers);
}
