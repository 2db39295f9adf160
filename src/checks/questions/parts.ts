import { oneOf, r, sequence } from '../text/patterns.ts';
import type { Sentence } from '../text/sentences.ts';
import { countsSeveral } from './announcements.ts';
import type { AnalyzedMessage, SentenceRole } from './sentence-role.ts';

/** The most questions that one form holds, each in a box of its own. */
export const mostParts = 5;

/** Which program, version and system: "I use Thunderbird 128 on Windows 11". */
const environmentPattern = new RegExp(
  sequence(
    r`\b(?:(?:i'm|i am|we're|we are|(?:i|we) (?:use|run|have|work with))|using|running|version|on)\b`,
    r`[^?]*`,
    r`\b(?:windows|win ?\d+|mac\w*|linux|ubuntu|debian|fedora|android|ios|iphone|ipad|version|v?\d+\.\d+)\b`,
  ),
  'u',
);
/** Who is writing: "I moved to you from Gmail", "We are a school". */
const writerPattern = new RegExp(
  sequence(
    r`^(?:(?:hi|hello|hey)[,\s]+)?`,
    oneOf({
      'we are a': r`(?:i(?:'m| am)|we(?:'re| are)) (?:an?|the|new|not (?:a|very)|your)\b`,
      'i have just signed up': sequence(
        r`(?:i|we)(?: have|'ve)?(?: just| recently)* `,
        r`(?:(?:moved|switched|came|changed) (?:here|over|to|from)|signed up|joined|subscribed|became)\b`,
      ),
      'i manage': r`(?:i|we) (?:run|manage|lead)\b`,
      'my name is': r`my name is\b`,
    }),
  ),
  'u',
);
const greetingPattern = /^(?:hi|hello|hey|dear|greetings|good (?:day|morning|afternoon|evening))\b/u;
/** In characters. A longer sentence says more than which program and system. */
const maximumEnvironmentLength = 160;
/** In characters. A longer sentence that counts questions says something else as well. */
const maximumAnnouncementLength = 40;
/** The rest of a longer list stays together in its last part. */
const maximumParts = 12;

/** Cuts a list into its items, given their first sentences. What comes before the list goes with every part. */
export function cutList({ message, sentences, roles }: AnalyzedMessage, items: readonly number[]): string[] {
  const begins = items.slice(0, maximumParts);
  // Omit “I have two questions”, which is no longer true of a part.
  const opening = sliceRuns(
    message,
    sentences,
    sentences.map((sentence, i) => i < (begins[0] ?? 0) && !isBareAnnouncement(sentence)),
  );
  const last = begins.at(-1) ?? 0;
  const itemParagraph = sentences[last]?.paragraph ?? 0;
  const closing = sentences.filter(
    (sentence, i) => i > last && sentence.paragraph > itemParagraph && isEnvironment(sentence, roles[i]),
  );
  return begins.map((begin, k) => {
    const own = unmark(slice(message, sentences, begin, begins[k + 1] ?? sentences.length), sentences[begin]);
    const shared =
      begin === last ? [] : closing.map((sentence) => message.slice(sentence.start, sentence.end));
    return [opening, own, shared.join(' ')].filter(Boolean).join('\n\n');
  });
}

/**
 * Cuts a message where another question begins. The greeting, who is writing and the environment go with every
 * part, and so does everything that leads up to the first question if it `opens` them all.
 */
export function cutAtBoundaries(
  { message, sentences, roles }: AnalyzedMessage,
  boundaries: readonly number[],
  opens: boolean,
): string[] {
  const begins = [0, ...boundaries].slice(0, maximumParts);
  const firstConcern = roles.findIndex((role) => role !== 'statement');
  // A tag asks about what comes before it, which is then no opening.
  const isAsked = firstConcern < (boundaries[0] ?? 0) && roles[firstConcern] !== 'tag';
  // Whatever follows the beginning of the first question belongs to it, except which program and system.
  const shared = sentences.map(
    (sentence, i) =>
      (isAsked && i < firstConcern && (opens || isAboutWriter(sentence, roles[i]))) ||
      ((isAsked || i >= (boundaries[0] ?? 0)) && isEnvironment(sentence, roles[i])) ||
      (i < (boundaries[0] ?? 0) && isGreeting(sentence)),
  );
  return begins.map((begin, k) => {
    const end = begins[k + 1] ?? sentences.length;
    const own = sentences.map(
      (sentence, i) => ((i >= begin && i < end) || shared[i] === true) && !isBareAnnouncement(sentence),
    );
    return sliceRuns(message, sentences, own);
  });
}

/** The chosen sentences as they were written. A gap between them becomes a new paragraph. */
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

/** An item without its list marker, and without the "and" before the next one. */
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

function isAboutWriter(sentence: Sentence, role: SentenceRole | undefined): boolean {
  return (
    role === 'statement' &&
    sentence.said.length <= maximumEnvironmentLength &&
    writerPattern.test(sentence.said)
  );
}

function isEnvironment(sentence: Sentence | undefined, role: SentenceRole | undefined): boolean {
  if (!sentence || role !== 'statement' || sentence.said.length > maximumEnvironmentLength) return false;
  return environmentPattern.test(sentence.said);
}

function slice(message: string, sentences: readonly Sentence[], from: number, to: number): string {
  const start = sentences[from]?.start;
  const end = sentences[to - 1]?.end;
  return start === undefined || end === undefined || from >= to ? '' : message.slice(start, end).trim();
}

/**
 * Fits parts into a number of boxes. The last box holds all parts that are left, and says what they share only once.
 */
export function fitParts(parts: string[], boxes: number): string[] {
  if (parts.length <= boxes) return parts;
  const [first = '', ...others] = parts.slice(boxes - 1);
  const opening = first.split('\n\n');
  const rest = others.map((part) => {
    const paragraphs = part.split('\n\n');
    return paragraphs.slice(paragraphs.findIndex((own, i) => own !== opening[i])).join('\n\n');
  });
  return [...parts.slice(0, boxes - 1), [first, ...rest].join('\n\n')];
}
