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

/**
 * Which sentences each part of a message holds. Every sentence is in the part whose question it belongs to, and those
 * that several questions need are in all of their parts.
 */
export type Parts = readonly (readonly boolean[])[];

/** Cuts a list into its items, given their first sentences. What comes before the list goes with every part. */
export function cutList({ sentences, roles }: AnalyzedMessage, items: readonly number[]): Parts {
  const begins = items.slice(0, maximumParts);
  const [first = 0] = begins;
  const last = begins.at(-1) ?? 0;
  const itemParagraph = sentences[last]?.paragraph ?? 0;
  const shared = sentences.map((sentence, i) =>
    i < first
      ? !isBareAnnouncement(sentence)
      : i > last && sentence.paragraph > itemParagraph && isEnvironment(sentence, roles[i]),
  );
  return choose([0, ...begins.slice(1)], shared);
}

/**
 * Cuts a message where another question begins. The greeting, who is writing and the environment go with every
 * part, and so does everything that leads up to the first question if it `opens` them all.
 */
export function cutAtBoundaries(
  { sentences, roles }: AnalyzedMessage,
  boundaries: readonly number[],
  opens: boolean,
): Parts {
  const begins = [0, ...boundaries].slice(0, maximumParts);
  const firstConcern = roles.findIndex((role) => role !== 'statement');
  // A tag asks about what comes before it, which is then no opening.
  const isAsked = firstConcern < (boundaries[0] ?? 0) && roles[firstConcern] !== 'tag';
  // Whatever follows the beginning of the first question belongs to it, except which program and system.
  const shared = sentences.map(
    (sentence, i) =>
      !isBareAnnouncement(sentence) &&
      ((isAsked && i < firstConcern && (opens || isAboutWriter(sentence, roles[i]))) ||
        ((isAsked || i >= (boundaries[0] ?? 0)) && isEnvironment(sentence, roles[i])) ||
        (i < (boundaries[0] ?? 0) && isGreeting(sentence))),
  );
  return choose(begins, shared);
}

/** Each part runs from where it begins to where the next one does, and holds what is shared. */
function choose(begins: readonly number[], shared: readonly boolean[]): Parts {
  return begins.map((begin, k) => {
    const end = begins[k + 1] ?? shared.length;
    return shared.map((isShared, i) => isShared || (i >= begin && i < end));
  });
}

/** Fits parts into a number of boxes. The last box holds all parts that are left, and what they share once. */
export function fitParts(parts: Parts, boxes: number): Parts {
  if (parts.length <= boxes) return parts;
  const rest = parts.slice(boxes - 1);
  const joined = rest[0]?.map((_, i) => rest.some((chosen) => chosen[i] === true)) ?? [];
  return [...parts.slice(0, boxes - 1), joined];
}

/** "I have two questions" is not true of any part, so only the first one keeps it. */
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
