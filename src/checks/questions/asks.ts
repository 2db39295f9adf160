import type { Sentence } from '../text/sentences.ts';

/**
 * What a sentence does. A `question` or a `request` names what it is about; a `tag` ("Any ideas?", "How do I
 * fix this?") asks about the problem before it; a `problem` only says what is wrong.
 */
export type Act = 'question' | 'request' | 'problem' | 'tag' | 'statement';

/** How many characters of a sentence are looked at: a sentence without a full stop may be a whole message. */
const examinedLength = 1000;

const fillerPattern =
  /^(?:(?:and|but|so|or|ok|okay|oh|well|now|then|also|additionally|plus|(?:hi|hello|hey) there|hi|hello|hey|dear|please|sorry|basically|finally|lastly|all|everyone|again|just)\b[\s,:;.!-]*|-\s*)+/u;
const leadPattern =
  /^(?:(?:my|the|a|one|another|main|first|second|other|next|last) )*questions? (?:is|are|was|would be)[\s,:]*(?:that )?/u;

const helper = String.raw`(?:(?:do|does|did|can|could|is|are|am|was|were|would|will|should|has|have)(?:n't|nt)?|can't|cant|won't|wont|shall|may)`;
const wordQuestionPattern = new RegExp(
  String.raw`^whether\b|^(?:(?:in|on|at|for|to|from|by|with) )?(?:(?:how|why|where|when|who) (?:else |come |long |many |much |often |on earth |exactly )?(?:${helper}|to|i can)\b|(?:what|which|who)(?:'s|(?: \w+){0,3}? ${helper})\b(?! (?:i|was|because)\b))`,
  'u',
);
const turnedQuestionPattern = new RegExp(
  String.raw`^(?:${helper}|(?:is|are|ca|could|do|does|wo|would|should)n't) (?:i|we|you|there|it|this|that|these|those|the|an?|all|each|my|any|anyone|anybody|someone|somebody|your)\b|^(?:will|does|did) (?!not\b|be\b|have\b|need\b|try\b|get\b)\w+ \w+`,
  'u',
);
const laterQuestionPattern =
  /[,;:-] (?:so |but |and |then )?(?:(?:how|why|where) (?:do|does|did|can|could|is|are|am|to|would|will|should|may|i)|what (?:else )?(?:do|does|can|could|is|are|should)|(?:is|are) there|(?:can|could|should|would) (?:i|it|they)|(?:do|may) i|(?:can|could) (?:you|someone|anyone)|is it (?:possible|ok))\b/u;

const requestPattern =
  /\b(?:(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody) \w+|(?:please|pls|plz|kindly) (?:also |then )?(?!note\b|see\b|find\b|be\b|excuse\b|forgive\b|bear\b|do not\b|don't\b|not\b)\w+|(?:i|we)(?:'d| would| should| really| also)* (?:like|love|appreciate) |(?:i|we)(?:'m| am| are|'re)? (?:also )?(?:wonder|wondering|looking for|hoping to|asking|also trying to)\b|\b(?:wonders|asks|asked) (?:if|whether|how|why)\b|^(?:and |then |also )?(?:my|our) \w+ (?:(?:also|now) )?(?:would like|wants|needs) |^(?:and |also |then )?(?:tell|send|give|show|explain|advise|confirm) (?:me|us|to me|that|your)\b|^wondering|^looking for|(?:needs?|wants?|like|love) (?:some |an )?(?:help|advice|answers?|instructions|information|guidance|understanding|to know)|(?:do not|don't|dont) (?:know|see|understand) (?:how|where|why|what|any way)|(?:can't|cannot|can not|couldn't|could not) (?:figure out|find out|find (?:(?:any|a|the) (?:way|option|setting|place)|how|where)|work out)|no idea (?:how|where|why)|any (?:way|chance) (?:to|of|that)|^how to|let me know (?:how|if|what|whether|where|when)|it would (?:also )?be (?:nice|great|good|helpful|lovely))\b/u;
const wishPattern =
  /^(?:(?:if possible|secondly|second|in addition|separately|by the way|btw|one more thing)[\s,:-]+)?(?:i|we)(?:'d| would| really| also| just| then| now)* (?:want|need|wish|like|love) (?:you |someone )?(?:to|an?|the|some|all|more|another|new|my|our|your|two|three|help|it)\b|^(?:need|want) (?:to|a|an|the|some|help)\b/u;

const problemPattern =
  /^(?:no|only) \w|\b(?:can't|cannot|can not|cant|couldn't|could not|doesn't|does not|doesnt|don't (?:work|load|open|show|appear|see|get|receive)|didn't|won't|wont|will not|isn't|is not|aren't|are not|wasn't|not (?:able|work|working|load|loading|open|opening|show|showing|appear|appearing|sending|receiving|send|receive|sync|syncing|connect|connecting|responding|possible|being)|no longer|unable|fails?|failed|failing|errors?|(?:there (?:is|are)|gives?|shows?|ha(?:s|ve)) no|missing|gone|lost|disappeared|vanished|stopped|stops|blocked|blocking|hacked|compromised|crash|crashes|crashed|crashing|freezes|frozen|locked|suspended|stuck|slow|drops?|vanish(?:es)?|problems?|issues?|trouble|broken|wrong|refuses?|refused|rejected|denied|bounced?|duplicates?|too (?:small|large|big|slow|long)|(?:very|really|so|extremely) slow|very small|keeps? (?:\w+ ){0,2}\w+ing|keeps? (?:getting|asking)|never|nothing|nobody|not (?:all|any|even|the)|(?:do|does|did|have|has|had|would|is|was|were) not|\w+n't|without|error \d+|(?<!ports? |on |euros? )[45]\d\d|nothing happens|but (?:it|the|i|they|is|when|then)|empty|suddenly|deleted|timed out|times out|over and over|again and again)\b/u;

/** A program speaks, not the writer: "Your browser sent a request that this server could not understand". */
const dialogPattern =
  /^(?:if )?you(?:'re|r (?:browser|computer|connection|device|message|password|request|session))?\b(?!r)/u;

/** Says what a sentence does, from its words and its punctuation alone. */
export function readAct(sentence: Sentence): Act {
  // What a program says in quotes is not asked by the writer.
  const said = sentence.said.slice(0, examinedLength).replace(/"[^"]{3,300}"/gu, '""');
  const isQuestion = asksQuestion(said);
  if (isQuestion || asksRequest(said)) {
    return sentence.words.size === 0 ? 'tag' : isQuestion ? 'question' : 'request';
  }
  return problemPattern.test(said) && !dialogPattern.test(said) ? 'problem' : 'statement';
}

/** Whether it says what the writer wants without asking for it politely. */
export function isPurpose({ said }: Sentence): boolean {
  return /^(?:because |as |since )?(?:i|we) (?:really |just |only )?(?:want|need|wanted|intend|plan) (?!help|to know)/u.test(
    said,
  );
}

function asksQuestion(said: string): boolean {
  // "Is it free (and for how long?)": the question mark belongs to the sentence only when it ends it.
  if (/\?[?!\s"')\]]*$/u.test(said)) return true;
  const core = said.replace(fillerPattern, '').replace(leadPattern, '');
  return (
    wordQuestionPattern.test(core) || turnedQuestionPattern.test(core) || laterQuestionPattern.test(said)
  );
}

function asksRequest(said: string): boolean {
  return requestPattern.test(said) || wishPattern.test(said.replace(fillerPattern, ''));
}

/** Whether a sentence asks for something of its own. */
export function isAsk(act: Act | undefined): boolean {
  return act === 'question' || act === 'request';
}
