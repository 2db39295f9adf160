import type { Sentence } from '../text/sentences.ts';
import { countsSeveral, readAnnouncedCount } from './announcements.ts';
import { findRule } from './rules.ts';
import { isAsk, type SentenceRole } from './sentence-role.ts';

/** How far above a list its announcement may stand, in sentences. */
const announcementReach = 3;
/** The fewest content words of an item that stands for itself. */
const fewWords = 2;

/** The most sentences that are read of one item. */
const longestItem = 40;

/** Markers that only count; a marker such as `Issue 1` names what it marks. */
const countingStyles: readonly string[] = ['number', 'letter', 'roman', 'bullet', 'topic'];

const itemPattern = findRule('item');
const triedPattern = findRule('tried');
const storyPattern = findRule('story');

/**
 * The sentences that begin the items of the first list of questions; none if no list is one.
 * @param lists What `findLists` found
 */
export function findQuestionList(
  lists: readonly (readonly number[])[],
  sentences: readonly Sentence[],
  roles: readonly SentenceRole[],
): number[] {
  if (lists.length === 0) return [];
  const counts = sentences.map((sentence) =>
    countsSeveral(sentence) ? readAnnouncedCount(sentence) : undefined,
  );
  for (const list of lists) {
    const [first = 0] = list;
    const style = sentences[first]?.marker?.style ?? '';
    const namesItems = !countingStyles.includes(style) && style !== 'ordinal';
    // "Could you (a) confirm …, and (b) tell …": the words in front turn every item into a request.
    const lead = first - 1;
    const isLed =
      sentences[first]?.beginsLine === false &&
      // "Can I (a) receive and (b) send?" asks one thing.
      list.every((item) => (sentences[item]?.words.size ?? 0) >= fewWords) &&
      (style === 'clause' || (roles[lead] !== 'statement' && roles[lead] !== 'problem')) &&
      !/[.?!]$/u.test(sentences[lead]?.said ?? '.');
    const items = readItems(list, sentences, roles, namesItems);
    const asking = items.filter((item) => item.asks).length;
    const telling = items.filter((item) => item.asks || item.complains).length;
    // Symptoms are listed as well ("the following problems"), so problems alone need a count or a label.
    const isAnnounced = counts
      .slice(Math.max(0, first - announcementReach), first)
      .some((count) => count !== undefined);
    if (triedPattern.test(sentences[lead]?.said ?? '')) continue;
    if (list.every((item) => storyPattern.test(sentences[item]?.said ?? ''))) continue;
    // An exact count may stand anywhere above, even in the subject.
    const isCounted = counts.slice(0, first).includes(items.length);
    const isLabeled = namesItems || (style === 'ordinal' && asking > 0);
    const mostAsk = (asking >= 2 || telling === items.length) && asking > 0 && asking * 2 >= items.length;
    // "Reason given: …" is no item: an item labeled with its topic asks, or has a line of its own and asks later.
    const areItems = items.every(
      ({ asks, begin }) => isAsk(roles[begin]) || (asks && sentences[begin]?.beginsLine),
    );
    if (style === 'topic' && !areItems) continue;
    if (
      mostAsk ||
      isCounted ||
      isLed ||
      ((isAnnounced || isLabeled || first === 0) && telling >= 2 && telling * 2 >= items.length)
    ) {
      const begins = items
        .filter(
          (item) =>
            isAnnounced || isCounted || isLabeled || isLed || first === 0 || item.asks || item.complains,
        )
        .map((item) => item.begin);
      return [...findUnmarked(first, sentences, roles), ...begins];
    }
  }
  return [];
}

/** "How long is the trial? - Is there an app? - …": the first item of a list in one line may lack its marker. */
function findUnmarked(
  first: number,
  sentences: readonly Sentence[],
  roles: readonly SentenceRole[],
): number[] {
  const [lead, item] = [sentences[first - 1], sentences[first]];
  const isItem =
    roles[first - 1] === 'question' &&
    item?.beginsLine === false &&
    (lead?.words.size ?? 0) > 0 &&
    lead?.said.endsWith('?');
  return isItem ? [first - 1] : [];
}

/** The lists of at least two items, in the order in which they begin, as the numbers of their first sentences. */
export function findLists(sentences: readonly Sentence[]): number[][] {
  const lists: number[][] = [];
  const openLists = new Map<string, number[]>();
  for (const [i, { marker, beginsLine, paragraph }] of sentences.entries()) {
    if (!marker) {
      // A paragraph that does not begin with a bullet ends the list of bullets before it.
      if (beginsLine && paragraph !== sentences[i - 1]?.paragraph) openLists.delete('bullet');
      continue;
    }
    const open = openLists.get(marker.style);
    if (open && (marker.ordinal === 0 || marker.ordinal === open.length + 1)) {
      open.push(i);
    } else if (marker.ordinal <= 1) {
      const list = [i];
      openLists.set(marker.style, list);
      lists.push(list);
    }
  }
  return lists.filter((list) => list.length > 1);
}

interface Item {
  readonly begin: number;
  readonly asks: boolean;
  readonly complains: boolean;
}

function readItems(
  list: readonly number[],
  sentences: readonly Sentence[],
  roles: readonly SentenceRole[],
  namesItems: boolean,
): Item[] {
  return list.map((begin, k) => {
    const end = list[k + 1] ?? endOfParagraph(sentences, begin);
    const own = roles.slice(begin, Math.min(end, begin + longestItem));
    return {
      begin,
      asks:
        own.some((role) => isAsk(role) || role === 'tag') || itemPattern.test(sentences[begin]?.said ?? ''),
      complains: namesItems || own.includes('problem'),
    };
  });
}

function endOfParagraph(sentences: readonly Sentence[], begin: number): number {
  const paragraph = sentences[begin]?.paragraph;
  let end = begin + 1;
  while (end < begin + longestItem && sentences[end]?.paragraph === paragraph) end += 1;
  return end;
}
