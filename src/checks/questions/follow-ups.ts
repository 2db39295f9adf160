import { isAsk, type Act } from './asks.ts';
import type { Sentence } from '../text/sentences.ts';
import { readTurn } from './turn-words.ts';

/** A sentence with more words of its own than this names what it is about. */
const fewWords = 2;

/** What was tried, known or felt belongs to the question under way. */
const narrationPattern =
  /^(?:(?:and|but|so|then|also|p\.?s\.?:?|now|yes|no|of course|obviously)[\s,:]+)*(?:(?:i|we|i've|we've)(?: have| had| did)?(?: also| already| even| just| then)* (?:tried|searched|looked|checked|created|went|read|found|googled|reinstalled|restarted|rebooted|removed|cleared|changed|called|clicked|reset|updated|can see|know|understand|think|thought|believe|guess|mean|hope|suspect|hate|love|appreciate)|(?:yes|nope|same|no[,.;]|no [\w-]+(?: [\w-]+)?(?:,| and|,? or) no\b|no (?:change|effect|luck|difference|success|result|use)|tried|searched|looked|checked|cleared|reinstalled|restarted|removed|very|really|so|quite|extremely|thanks|thank))\b/u;
/** "If so, which one?" */
const conditionPattern =
  /^(?:(?:and|but|or|so)[\s,]+)?(?:if (?:so|not|yes|no|it|that|this|they|i do|you|there)|or|because|however|otherwise|since then)\b/u;
/** "I pasted it but …", "Never opens": the subject stands in the sentence before. */
const missingSubjectPattern =
  /^(?:[\w']+[,\s]+){0,3}(?:its?|they|them|these|those|this)\b|^(?:never|always|still|don'?t|doesn'?t|didn'?t)\b/u;
/** Programs speak, too. */
const programPattern = /^(?:an error|error|warning|secure connection|the page)\b/u;
/** "Is there another way?": another than what? */
const alternativePattern = /\b(?:an)?other (?:ways?|methods?|options?)\b|\binstead\??$/u;
/** "They allow it, don't they?" checks what was understood; "how do I pay then?" goes on. */
const checkPattern =
  /, (?:(?:do|is|are|has|have|ca|wo|would|does|did)n't|do|is|am|are|does|can) (?:it|they|you|he|she|i|we|there)\?+$|[,;] (?:right|correct|yes|no)\?+$|\b(?:then|in that case|after that)\?*$/u;
/** "And its own storage?" */
const fragmentPattern =
  /^(?:(?:and|or)(?: also)?|also|(?:and )?lastly) (?!(?:what|how|why|when|where|who|which|whether|is|are|am|do|does|did|can|could|will|would|should|may|has|have|was)\b)\S+(?: \S+){0,4}\?$|^(?:and |but |so )?(?:what|how) about\b/u;
/** "Will it also …", "How is that done": what "it" is, was said before. "Is it possible" says it itself. */
const pronounSubjectPattern =
  /^(?:(?:and|but|so|or|also|then|how|why|when|where|what|would|if)[\s,]+)*(?:(?:is|are|was|will|would|does|do|did|can|could|should|has|have|must) )?(?:it|they|(?:this|that)(?= (?:also|done|work|mean|apply|include|affect|happen)))(?:'s)? (?!(?:also |even |still )?(?:possible|ok|okay|true|allowed|safe|normal|legal|correct|says?)\b)(?:\w+)/u;
const referencePattern = /\b(?:it|they|them|this|that|these|those|he|she)\b/u;

/** Whether a sentence goes on with what was said before, so that nobody could answer it alone. */
export function isFollowUp(sentence: Sentence, act: Act | undefined): boolean {
  const { said, words } = sentence;
  if (act === 'tag' || narrationPattern.test(said) || conditionPattern.test(said)) return true;
  if (
    act === 'question' &&
    (checkPattern.test(said) || fragmentPattern.test(said) || pronounSubjectPattern.test(said))
  )
    return true;
  if (['apart', 'another'].includes(readTurn(sentence))) return false;
  if (alternativePattern.test(said)) return true;
  if (!isAsk(act) && (missingSubjectPattern.test(said) || programPattern.test(said))) return true;
  if (words.size > fewWords) return false;
  return act === 'statement' || (readTurn(sentence) === 'none' && referencePattern.test(said));
}
