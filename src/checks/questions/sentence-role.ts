import { either, oneOf, r, sequence, wholeWords } from '../text/patterns.ts';
import { readSentences, type Sentence } from '../text/sentences.ts';

/**
 * What a sentence does in its message. A `question` or a `request` names what it is about; a `tag` ("Any ideas?",
 * "How do I fix this?") asks about the problem before it; a `problem` only says what is wrong.
 */
export type SentenceRole = 'question' | 'request' | 'problem' | 'tag' | 'statement';

/** A message, its sentences, and the role of each of them. */
export interface AnalyzedMessage {
  readonly message: string;
  readonly sentences: readonly Sentence[];
  readonly roles: readonly SentenceRole[];
}

/** In characters. A sentence without a full stop may be a whole message, of which only the beginning is read. */
const examinedLength = 1000;

/** Words before a question that do not ask: "So, please, …". */
const fillerPattern = new RegExp(
  sequence(
    '^',
    oneOf(
      sequence(
        oneOf(
          r`and|but|so|or|ok|okay|oh|well|now|then|also|additionally|plus|(?:hi|hello|hey) there`,
          r`hi|hello|hey|dear|please|sorry|basically|finally|lastly|all|everyone|again|just`,
        ),
        r`\b[\s,:;.!-]*`,
      ),
      r`-\s*`,
    ),
    '+',
  ),
  'u',
);
/** "My first question is: …" */
const leadPattern = new RegExp(
  sequence(
    r`^(?:(?:my|the|a|one|another|main|first|second|other|next|last) )*`,
    r`questions? (?:is|are|was|would be)[\s,:]*(?:that )?`,
  ),
  'u',
);

const auxiliaryVerb = oneOf(
  r`(?:do|does|did|can|could|is|are|am|was|were|would|will|should|has|have)(?:n't|nt)?`,
  r`can't|cant|won't|wont|shall|may`,
);
/** "How can I …", "For which program do I …" */
const questionWordPattern = new RegExp(
  either(
    r`^whether\b`,
    sequence(
      r`^(?:(?:in|on|at|for|to|from|by|with) )?`,
      oneOf(
        sequence(
          r`(?:how|why|where|when|who) `,
          r`(?:else |come |long |many |much |often |on earth |exactly )?(?:${auxiliaryVerb}|to|i can)\b`,
        ),
        sequence(
          r`(?:what|which|who)(?:'s|(?: \w+){0,3}? ${auxiliaryVerb})\b`,
          // "What I did was …" asks nothing.
          r`(?! (?:i|was|because)\b)`,
        ),
      ),
    ),
  ),
  'u',
);
/** "Is there …", "Does Thunderbird support …": the verb comes first. */
const invertedQuestionPattern = new RegExp(
  either(
    sequence(
      r`^(?:${auxiliaryVerb}|(?:is|are|ca|could|do|does|wo|would|should)n't) `,
      r`(?:i|we|you|there|it|this|that|these|those|the|an?|all|each|my|any|`,
      r`anyone|anybody|someone|somebody|your)\b`,
    ),
    r`^(?:will|does|did) (?!not\b|be\b|have\b|need\b|try\b|get\b)\w+ \w+`,
  ),
  'u',
);
/** "I have two accounts: how do I …" */
const laterQuestionPattern = new RegExp(
  sequence(
    r`[,;:-] (?:so |but |and |then )?`,
    oneOf(
      r`(?:how|why|where) (?:do|does|did|can|could|is|are|am|to|would|will|should|may|i)`,
      r`what (?:else )?(?:do|does|can|could|is|are|should)|(?:is|are) there`,
      r`(?:can|could|should|would) (?:i|it|they)|(?:do|may) i`,
      r`(?:can|could) (?:you|someone|anyone)|is it (?:possible|ok)`,
    ),
    r`\b`,
  ),
  'u',
);

const requestPattern = new RegExp(
  wholeWords({
    'could you tell': r`(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody) \w+`,
    'please explain': sequence(
      r`(?:please|pls|plz|kindly) (?:also |then )?`,
      r`(?!note\b|see\b|find\b|be\b|excuse\b|forgive\b|bear\b|do not\b|don't\b|not\b)\w+`,
    ),
    'i would like to know': r`(?:i|we)(?:'d| would| should| really| also)* (?:like|love|appreciate) `,
    'i am wondering': sequence(
      r`(?:i|we)(?:'m| am| are|'re)? (?:also )?`,
      r`(?:wonder|wondering|looking for|hoping to|asking|also trying to)\b`,
    ),
    'my boss asks whether': r`\b(?:wonders|asks|asked) (?:if|whether|how|why)\b`,
    'our school would like a': r`^(?:and |then |also )?(?:my|our) \w+ (?:(?:also|now) )?(?:would like|wants|needs) `,
    'tell me': sequence(
      r`^(?:and |also |then )?(?:tell|send|give|show|explain|advise|confirm)`,
      r` (?:me|us|to me|that|your)\b`,
    ),
    wondering: r`^wondering|^looking for`,
    'needs some help': sequence(
      r`(?:needs?|wants?|like|love) (?:some |an )?`,
      r`(?:help|advice|answers?|instructions|information|guidance|understanding|to know)`,
    ),
    'do not know how': r`(?:do not|don't|dont) (?:know|see|understand) (?:how|where|why|what|any way)`,
    'cannot figure out': sequence(
      r`(?:can't|cannot|can not|couldn't|could not) `,
      r`(?:figure out|find out|find (?:(?:any|a|the) (?:way|option|setting|place)|how|where)|work out)`,
    ),
    'any way to': r`no idea (?:how|where|why)|any (?:way|chance) (?:to|of|that)|^how to`,
    'let me know if': r`let me know (?:how|if|what|whether|where|when)`,
    'it would be nice': r`it would (?:also )?be (?:nice|great|good|helpful|lovely)`,
  }),
  'u',
);
const wishPattern = new RegExp(
  either({
    'separately, i want to': sequence(
      r`^(?:(?:if possible|secondly|second|in addition|separately|by the way|btw|one more thing)[\s,:-]+)?`,
      r`(?:i|we)(?:'d| would| really| also| just| then| now)* (?:want|need|wish|like|love)`,
      r` (?:you |someone )?(?:to|an?|the|some|all|more|another|new|my|our|your|two|three|help|it)\b`,
    ),
    'need a': r`^(?:need|want) (?:to|a|an|the|some|help)\b`,
  }),
  'u',
);

const problemPattern = new RegExp(
  either(
    r`^(?:no|only) \w`,
    wholeWords(
      r`can't|cannot|can not|cant|couldn't|could not|doesn't|does not|doesnt`,
      r`don't (?:work|load|open|show|appear|see|get|receive)|didn't|won't|wont|will not`,
      r`isn't|is not|aren't|are not|wasn't`,
      sequence(
        'not ',
        oneOf(
          r`able|work|working|load|loading|open|opening|show|showing|appear|appearing|sending`,
          r`receiving|send|receive|sync|syncing|connect|connecting|responding|possible|being`,
        ),
      ),
      r`no longer|unable|fails?|failed|failing|errors?`,
      r`(?:there (?:is|are)|gives?|shows?|ha(?:s|ve)) no`,
      r`missing|gone|lost|disappeared|vanished|stopped|stops|blocked|blocking|hacked|compromised`,
      r`crash|crashes|crashed|crashing|freezes|frozen|locked|suspended|stuck|slow|drops?|vanish(?:es)?`,
      r`problems?|issues?|trouble|broken|wrong|refuses?|refused|rejected|denied|bounced?|duplicates?`,
      r`too (?:small|large|big|slow|long)|(?:very|really|so|extremely) slow|very small`,
      r`keeps? (?:\w+ ){0,2}\w+ing|keeps? (?:getting|asking)`,
      r`never|nothing|nobody|not (?:all|any|even|the)`,
      r`(?:do|does|did|have|has|had|would|is|was|were) not|\w+n't|without`,
      r`error \d+|(?<!ports? |on |euros? )[45]\d\d`,
      r`nothing happens|but (?:it|the|i|they|is|when|then)`,
      r`empty|suddenly|deleted|timed out|times out|over and over|again and again`,
    ),
  ),
  'u',
);

/** A program is speaking, not the writer: "Your browser sent a request that this server could not understand". */
const dialogPattern = new RegExp(
  sequence(
    r`^(?:if )?you`,
    r`(?:'re|r (?:browser|computer|connection|device|message|password|request|session))?\b(?!r)`,
  ),
  'u',
);

/** "I want to …" says what for, and asks for nothing ("I want help" does). */
const purposePattern = new RegExp(
  sequence(
    r`^(?:because |as |since )?(?:i|we) (?:really |just |only )?`,
    r`(?:want|need|wanted|intend|plan) (?!help|to know)`,
  ),
  'u',
);

/** "I would also like to add that …" has the form of a wish, but only says what comes after it. */
const remarkPattern = new RegExp(
  sequence(
    r`^(?:(?:and|but|so|also|finally|lastly|besides|p\.?s\.?)[\s,:]+)*`,
    oneOf(
      sequence(
        r`(?:i|we)(?:'d|'ll)?`,
        r`(?: (?:would|will|should|must|might|want|wanted|wish|need|have|like|love|also|just|only|really|to))*`,
      ),
      r`let me|allow me to|may i`,
    ),
    ' ',
    oneOf(
      sequence(
        r`(?:also |just )?(?:add|mention|note|say|state|stress|emphasi[sz]e|clarify|point out|let you know)`,
        r`(?: that\b|[:,]|(?= (?:i|i'm|i've|we|we're|we've|it|it's|this|there)\b))`,
      ),
      r`(?:thank|congratulate|praise|apologi[sz]e)\b`,
    ),
    r`\s*`,
  ),
  'u',
);

/** Reads a message as sentences with their roles. */
export function analyzeMessage(message: string): AnalyzedMessage {
  const sentences = readSentences(message);
  return { message, sentences, roles: sentences.map((sentence) => readRole(sentence)) };
}

/** Reads the role of a sentence from its words and its punctuation alone. */
export function readRole(sentence: Pick<Sentence, 'said' | 'words'>): SentenceRole {
  // The writer does not ask what a program says in quotes.
  const said = sentence.said
    .slice(0, examinedLength)
    .replace(/"[^"]{3,300}"/gu, '""')
    .replace(remarkPattern, '');
  const isQuestion = asksQuestion(said);
  if (isQuestion || asksRequest(said)) {
    return sentence.words.size === 0 ? 'tag' : isQuestion ? 'question' : 'request';
  }
  return problemPattern.test(said) && !dialogPattern.test(said) ? 'problem' : 'statement';
}

function asksQuestion(said: string): boolean {
  // "Is it free (and for how long?)": a question mark counts only at the end.
  if (/\?[?!\s"')\]]*$/u.test(said)) return true;
  const core = said.replace(fillerPattern, '').replace(leadPattern, '');
  return (
    questionWordPattern.test(core) || invertedQuestionPattern.test(core) || laterQuestionPattern.test(said)
  );
}

function asksRequest(said: string): boolean {
  return requestPattern.test(said) || wishPattern.test(said.replace(fillerPattern, ''));
}

/** Whether a sentence adds a remark to what was said: "I would also like to mention that …". */
export function isRemark({ said }: Sentence): boolean {
  return remarkPattern.test(said);
}

/** Whether a sentence says what the writer wants without asking for it politely. */
export function isPurpose({ said }: Sentence): boolean {
  return purposePattern.test(said);
}

/** Whether a sentence asks for something of its own. */
export function isAsk(role: SentenceRole | undefined): boolean {
  return role === 'question' || role === 'request';
}
