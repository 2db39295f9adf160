/** The number, letter, bullet or word in front of an item of a list. */
export interface Marker {
  /** The markers of one list share a style: `number`, `letter`, `bullet`, `ordinal`, or a word such as `issue`. */
  readonly style: string;
  /** 1 for `1.`, `a)` or `Q1`; 0 for bullets, which do not count. */
  readonly ordinal: number;
}

const bulletPattern = /^[-*\u2022\u2013\u2014\u25cf\u00b7]+\s+(?=\S)/u;
const numberPattern = /^(?:and\s)?[(#[]?(\d{1,2})\s?(?:[.):\]]+(?!\d)|-(?=\s)|-(?=[A-Z]))\s*/u;
/** A number without a stop is a marker only in front of such a word. */
const bareNumberPattern =
  /^([1-9])\s+(?=(?:how|why|what|where|when|which|is|are|can|could|do|does|will|should)\b)/iu;
const letterPattern = /^(?:\(([a-h])\)|([a-h])\)|([A-H])\.(?=\s))\s*/iu;
const romanPattern = /^\(?(i{1,3}|iv|v)\)\s*/iu;
const labelPattern =
  /^(q|question|issue|problem|request|point)\s?#?(\d{1,2}|one|two|three|four|[a-d](?=[:.)]))\b\s*[-.:)\u2013]*\s*/iu;
/** The colon or semicolon before each item of a list within a sentence: "Need to know: the limit; whether …". */
const clausePattern = /^[:;]\s+/u;
/** A label that names the topic of an item: "Billing: …", "The app: …". */
const topicPattern = /^(?:and )?(?:the |my )?[a-z][\w-]{1,15}(?: [\w-]{2,12})?:\s(?=\S)/iu;
const ordinalWord = String.raw`(first|second|third|fourth)(?:ly)?`;
const ordinalPattern = new RegExp(
  String.raw`^(?:and\s)?(?:(?:my|the)\s)?${ordinalWord}(?:\s(?:off|(question|issue|thing))(?:\sis)?)?[\s,:-]+`,
  'iu',
);
/** “One, …”, “Number two: …”, “and three, …”. */
const countedPattern = /^(?:and\s)?(?:number\s)?(one|two|three|four|five)\s?[,:]\s+/iu;

/** A number that the writer's editor has repeated: `1. 1 How …`. */
const repeatedNumberPattern = /^\d{1,2}\s?[:.)]?\s+(?=\D)/u;

const ordinalWords: readonly string[] = ['first', 'second', 'third', 'fourth'];
const romanNumbers: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v'];
const numberWords: readonly string[] = ['one', 'two', 'three', 'four', 'five'];

/** The list marker with which a sentence begins, and the length of the marker in UTF-16 units. */
export function readMarker(text: string): { marker: Marker | undefined; length: number } {
  const number = numberPattern.exec(text) ?? bareNumberPattern.exec(text);
  if (number) {
    const repeated = repeatedNumberPattern.exec(text.slice(number[0].length))?.[0] ?? '';
    return found('number', Number(number[1]), number[0].length + repeated.length);
  }
  const label = labelPattern.exec(text);
  if (label) return found(label[1] ?? '', readCount(label[2] ?? ''), label[0].length);
  const roman = romanPattern.exec(text);
  if (roman) return found('roman', romanNumbers.indexOf((roman[1] ?? '').toLowerCase()) + 1, roman[0].length);
  const letter = letterPattern.exec(text);
  if (letter) {
    const name = letter[1] ?? letter[2] ?? letter[3] ?? 'a';
    return found('letter', readLetter(name), letter[0].length);
  }
  const ordinal = ordinalPattern.exec(text);
  if (ordinal)
    return found(
      ordinal[2] ? 'ordinal question' : 'ordinal',
      ordinalWords.indexOf((ordinal[1] ?? '').toLowerCase()) + 1,
      ordinal[0].length,
    );
  const counted = countedPattern.exec(text);
  if (counted) return found('ordinal', readCount(counted[1] ?? ''), counted[0].length);
  const clause = clausePattern.exec(text);
  if (clause) return found('clause', 0, clause[0].length);
  const bullet = bulletPattern.exec(text);
  if (bullet) return found('bullet', 0, bullet[0].length);
  // “Billing:” says what the item is about, so it stays with it.
  return { marker: topicPattern.test(text) ? { style: 'topic', ordinal: 0 } : undefined, length: 0 };
}

function found(style: string, ordinal: number, length: number): { marker: Marker; length: number } {
  return { marker: { style: style.toLowerCase(), ordinal }, length };
}

function readCount(count: string): number {
  if (/^[a-d]$/iu.test(count)) return readLetter(count);
  const word = numberWords.indexOf(count.toLowerCase());
  return word >= 0 ? word + 1 : Number(count);
}

function readLetter(letter: string): number {
  return letter.toLowerCase().charCodeAt(0) - 96;
}
