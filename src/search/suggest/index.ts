import { analyzeMessage, type SentenceRole } from '../../checks/questions/sentence-role.ts';
import type { Result, Search } from '../core/index.ts';

/** In characters; the rest of a longer message is not read. */
const longest = 3000;
/** Sentences that are searched for, at most: the first that ask or say what is wrong. */
const mostSentences = 4;
const mostAnswers = 3;
const mostFound = 20;

/** How much a sentence counts by what it does in the message. */
const roleWeights: Readonly<Record<SentenceRole, number>> = {
  question: 1,
  request: 1,
  problem: 1,
  tag: 0.5,
  statement: 0.5,
};
/** From this score on an answer fits at all. */
const leastScore = 2;
/** A best answer that is ahead of the next by this factor is shown even if the message as a whole finds others. */
const clearLead = 2;
/** How little it counts that one sentence scores higher than another: 0 in full, 1 not at all. */
const damping = 0.3;
/** Answers that fit much worse than the best are left out. */
const cliff = 0.4;

/**
 * Finds at most three answers to the question that a message asks. The sentences that ask or say what is wrong count
 * most; what else a writer tells would lead elsewhere. None rather than something foreign.
 */
export async function suggest(message: string, search: Search): Promise<Result[]> {
  const { sentences, roles } = analyzeMessage(message.slice(0, longest));
  const chosen = sentences
    .map(({ said }, index) => ({ said, weight: roleWeights[roles[index] ?? 'statement'] }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostSentences);
  const found = await Promise.all(
    chosen.map(async ({ said, weight }) => ({ weight, ...(await search.find(said, { most: mostFound })) })),
  );
  const scores = new Map<string, Result>();
  for (const { weight, results } of found) {
    // A sentence with a program's name scores high, whatever it says: that counts, but not in full.
    const share = weight / (results[0]?.score ?? 1) ** damping;
    for (const result of results) {
      const known = scores.get(result.path);
      scores.set(result.path, { ...(known ?? result), score: (known?.score ?? 0) + result.score * share });
    }
  }
  const ranked = [...scores.values()].sort((one, other) => other.score - one.score);
  const [best, next] = ranked;
  if (!best || best.score < leastScore) return [];
  if (best.score < clearLead * (next?.score ?? 0)) {
    const whole = await search.find(chosen.map(({ said }) => said).join(' '), { most: mostAnswers });
    if (!whole.results.some(({ path }) => path === best.path)) return [];
  }
  return ranked.filter(({ score }) => score >= best.score * cliff).slice(0, mostAnswers);
}
