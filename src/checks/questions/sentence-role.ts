import { readSentences, type Sentence } from '../text/sentences.ts';
import { findRule } from './rules.ts';

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

const openingPattern = findRule('opening');
const questionPattern = findRule('question');
const laterQuestionPattern = findRule('later question');
const requestPattern = findRule('request');
const wishPattern = findRule('wish');
const problemPattern = findRule('problem');
const dialogPattern = findRule('dialog');
const remarkPattern = findRule('remark');

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
  return questionPattern.test(said.replace(openingPattern, '')) || laterQuestionPattern.test(said);
}

function asksRequest(said: string): boolean {
  return requestPattern.test(said) || wishPattern.test(said.replace(openingPattern, ''));
}

/** Whether a sentence adds a remark to what was said: "I would also like to mention that …". */
export function isRemark({ said }: Sentence): boolean {
  return remarkPattern.test(said);
}

/** Whether a sentence asks for something of its own. */
export function isAsk(role: SentenceRole | undefined): boolean {
  return role === 'question' || role === 'request';
}
