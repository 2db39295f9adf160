import { either, oneOf, r, sequence } from '../text/patterns.ts';
import type { Sentence } from '../text/sentences.ts';
import { isAsk, type SentenceRole } from './sentence-role.ts';
import { readTransition } from './transitions.ts';

/** A sentence with more content words than this says what it is about. */
const fewWords = 2;

/** What was tried, known or felt belongs to the question before it. */
const narrationPattern = new RegExp(
  sequence(
    r`^(?:(?:and|but|so|then|also|p\.?s\.?:?|now|yes|no|of course|obviously)[\s,:]+)*`,
    oneOf(
      sequence(
        r`(?:i|we|i've|we've)(?: have| had| did)?(?: also| already| even| just| then)* `,
        oneOf(
          r`tried|searched|looked|checked|created|went|read|found|googled|reinstalled`,
          r`restarted|rebooted|removed|cleared|changed|called|clicked|reset|updated|can see`,
          r`know|understand|think|thought|believe|guess|mean|hope|suspect|hate|love|appreciate`,
        ),
      ),
      oneOf(
        r`yes|nope|same|no[,.;]|no [\w-]+(?: [\w-]+)?(?:,| and|,? or) no\b`,
        r`no (?:change|effect|luck|difference|success|result|use)|tried|searched|looked|checked`,
        r`cleared|reinstalled|restarted|removed|very|really|so|quite|extremely|thanks|thank`,
      ),
    ),
    r`\b`,
  ),
  'u',
);
/** "If so, which one?" */
const conditionPattern = new RegExp(
  sequence(
    r`^(?:(?:and|but|or|so)[\s,]+)?`,
    r`(?:if (?:so|not|yes|no|it|that|this|they|i do|you|there)|or|because|however|otherwise|since then)\b`,
  ),
  'u',
);
/** "I pasted it but …", "Never opens": the sentence before names the subject. */
const missingSubjectPattern = new RegExp(
  either(
    r`^(?:[\w']+[,\s]+){0,3}(?:its?|they|them|these|those|this)\b`,
    r`^(?:never|always|still|don'?t|doesn'?t|didn'?t)\b`,
  ),
  'u',
);
/** Programs report what happens. */
const programPattern = /^(?:an error|error|warning|secure connection|the page)\b/u;
/** "Is there another way?": only the sentence before says another than what. */
const alternativePattern = /\b(?:an)?other (?:ways?|methods?|options?)\b|\binstead\??$/u;
/** "They allow it, don't they?" checks what was understood; "how do I pay then?" goes on. */
const checkPattern = new RegExp(
  either(
    sequence(
      r`, (?:(?:do|is|are|has|have|ca|wo|would|does|did)n't|do|is|am|are|does|can)`,
      r` (?:it|they|you|he|she|i|we|there)\?+$`,
    ),
    r`[,;] (?:right|correct|yes|no)\?+$|\b(?:then|in that case|after that)\?*$`,
  ),
  'u',
);
/** "And its own storage?" */
const fragmentPattern = new RegExp(
  either(
    sequence(
      r`^(?:(?:and|or)(?: also)?|also|(?:and )?lastly) (?!`,
      oneOf(
        r`what|how|why|when|where|who|which|whether|is|are|am|do`,
        r`does|did|can|could|will|would|should|may|has|have|was`,
      ),
      r`\b)\S+(?: \S+){0,4}\?$`,
    ),
    r`^(?:and |but |so )?(?:what|how) about\b`,
  ),
  'u',
);
/** "Will it also …", "How is that done": an earlier sentence says what "it" is, except in "Is it possible to …". */
const pronounSubjectPattern = new RegExp(
  sequence(
    r`^(?:(?:and|but|so|or|also|then|how|why|when|where|what|would|if)[\s,]+)*`,
    r`(?:(?:is|are|was|will|would|does|do|did|can|could|should|has|have|must) )?`,
    r`(?:it|they|(?:this|that)(?= (?:also|done|work|mean|apply|include|affect|happen)))(?:'s)? `,
    r`(?!(?:also |even |still )?(?:possible|ok|okay|true|allowed|safe|normal|legal|correct|says?)\b)(?:\w+)`,
  ),
  'u',
);
const referencePattern = /\b(?:it|they|them|this|that|these|those|he|she)\b/u;

/** Whether a sentence continues what was said before, so that nobody could answer it alone. */
export function isFollowUp(sentence: Sentence, role: SentenceRole | undefined): boolean {
  const { said, words } = sentence;
  if (role === 'tag' || narrationPattern.test(said) || conditionPattern.test(said)) return true;
  if (
    role === 'question' &&
    (checkPattern.test(said) || fragmentPattern.test(said) || pronounSubjectPattern.test(said))
  )
    return true;
  if (['apart', 'another'].includes(readTransition(sentence))) return false;
  if (alternativePattern.test(said)) return true;
  if (!isAsk(role) && (missingSubjectPattern.test(said) || programPattern.test(said))) return true;
  if (words.size > fewWords) return false;
  return role === 'statement' || (readTransition(sentence) === 'none' && referencePattern.test(said));
}
