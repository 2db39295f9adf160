import { countsSeveral } from './announcements.ts';
import type { Act } from './asks.ts';
import type { Sentence } from '../text/sentences.ts';

/** Which program, version and system: "I use Thunderbird 128 on Windows 11". */
const environmentPattern =
  /\b(?:(?:i'm|i am|we're|we are|(?:i|we) (?:use|run|have|work with))|using|running|version|on)\b[^?]*\b(?:windows|win ?\d+|mac\w*|linux|ubuntu|debian|fedora|android|ios|iphone|ipad|version|v?\d+\.\d+)\b/u;
/** Who writes: "I moved to you from Gmail", "We are a school". */
const writerPattern =
  /^(?:(?:hi|hello|hey)[,\s]+)?(?:(?:i(?:'m| am)|we(?:'re| are)) (?:an?|the|new|not (?:a|very)|your)\b|(?:i|we)(?: have|'ve)?(?: just| recently)* (?:(?:moved|switched|came|changed) (?:here|over|to|from)|signed up|joined|subscribed|became)\b|(?:i|we) (?:run|manage|lead)\b|my name is\b)/u;
const greetingPattern = /^(?:hi|hello|hey|dear|greetings|good (?:day|morning|afternoon|evening))\b/u;
const maximumEnvironmentLength = 160;
/** A longer sentence that counts questions says something else, too. */
const maximumAnnouncementLength = 40;
/** What is left of a longer list stays together in its last part. */
const maximumParts = 12;

/** A message, its sentences and what each of them does. */
export interface Reading {
  readonly message: string;
  readonly sentences: readonly Sentence[];
  readonly acts: readonly Act[];
}

/** Cuts a message before the sentences given; what comes before the first of them goes with every part. */
export function cutList({ message, sentences, acts }: Reading, items: readonly number[]): string[] {
  const begins = items.slice(0, maximumParts);
  // “I have two questions” is no longer true of a part.
  const opening = sliceRuns(
    message,
    sentences,
    sentences.map((sentence, i) => i < (begins[0] ?? 0) && !isBareAnnouncement(sentence)),
  );
  const last = begins.at(-1) ?? 0;
  const itemParagraph = sentences[last]?.paragraph ?? 0;
  const closing = sentences.filter(
    (sentence, i) => i > last && sentence.paragraph > itemParagraph && isEnvironment(sentence, acts[i]),
  );
  return begins.map((begin, k) => {
    const own = unmark(slice(message, sentences, begin, begins[k + 1] ?? sentences.length), sentences[begin]);
    const shared =
      begin === last ? [] : closing.map((sentence) => message.slice(sentence.start, sentence.end));
    return [opening, own, shared.join(' ')].filter(Boolean).join('\n\n');
  });
}

/**
 * Cuts a message where it turns to another question; greeting, writer and environment go with every part, and all that
 * leads up to the first question where it `opens` them all.
 */
export function cutAtTurns(
  { message, sentences, acts }: Reading,
  turns: readonly number[],
  opens: boolean,
): string[] {
  const begins = [0, ...turns].slice(0, maximumParts);
  const firstConcern = acts.findIndex((act) => act !== 'statement');
  // A tag asks about what stands before it, which is then no opening.
  const isAsked = firstConcern < (turns[0] ?? 0) && acts[firstConcern] !== 'tag';
  // Once the first question is under way, what is told belongs to it, except which program and system.
  const shared = sentences.map(
    (sentence, i) =>
      (isAsked && i < firstConcern && (opens || isAboutWriter(sentence, acts[i]))) ||
      ((isAsked || i >= (turns[0] ?? 0)) && isEnvironment(sentence, acts[i])) ||
      (i < (turns[0] ?? 0) && isGreeting(sentence)),
  );
  return begins.map((begin, k) => {
    const end = begins[k + 1] ?? sentences.length;
    const own = sentences.map(
      (sentence, i) => ((i >= begin && i < end) || shared[i] === true) && !isBareAnnouncement(sentence),
    );
    return sliceRuns(message, sentences, own);
  });
}

/** The sentences chosen, as written; a gap between them becomes a new paragraph. */
function sliceRuns(message: string, sentences: readonly Sentence[], chosen: readonly boolean[]): string {
  const runs: string[] = [];
  let from = 0;
  for (let i = 0; i <= chosen.length; i += 1) {
    if (chosen[i] === true) continue;
    if (i > from) runs.push(slice(message, sentences, from, i));
    from = i + 1;
  }
  return runs.join('\n\n');
}

/** An item without the number that it has no longer, and without the "and" before the next one. */
function unmark(item: string, sentence: Sentence | undefined): string {
  const marked = sentence ? sentence.textStart - sentence.start : 0;
  return item
    .slice(marked)
    .trimStart()
    .replace(/[\s,;]+and$/u, '');
}

function isBareAnnouncement(sentence: Sentence): boolean {
  return sentence.said.length <= maximumAnnouncementLength && countsSeveral(sentence);
}

function isGreeting(sentence: Sentence): boolean {
  return greetingPattern.test(sentence.said) && sentence.words.size <= 1;
}

function isAboutWriter(sentence: Sentence, act: Act | undefined): boolean {
  return (
    act === 'statement' &&
    sentence.said.length <= maximumEnvironmentLength &&
    writerPattern.test(sentence.said)
  );
}

function isEnvironment(sentence: Sentence | undefined, act: Act | undefined): boolean {
  if (!sentence || act !== 'statement' || sentence.said.length > maximumEnvironmentLength) return false;
  return environmentPattern.test(sentence.said);
}

function slice(message: string, sentences: readonly Sentence[], from: number, to: number): string {
  const start = sentences[from]?.start;
  const end = sentences[to - 1]?.end;
  return start === undefined || end === undefined || from >= to ? '' : message.slice(start, end).trim();
}
