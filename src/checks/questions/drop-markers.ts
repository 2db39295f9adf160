/** Where an item of a list may begin. */
const itemStart = String.raw`(^|\n|[.?!:]\s)([^\S\n]*)`;
/** “1.”, “(2)”, “3)”, “b)”, “B.” and “b.”. */
const countedPattern = new RegExp(
  String.raw`${itemStart}(?:[(#[]?(\d{1,2})[.):\]]+(?!\d)|\(?([a-h])[.)]+(?=\s))\s*(?=\S)`,
  'giu',
);
/** A bullet has a line of its own. */
const bulletPattern = /(^|\n)([^\S\n]*)[-*\u2022\u2013\u25cf\u00b7]\s+(?=\S)/gu;
/** A writer who speaks of “question 2” or “as in b)” needs the markers. */
const mentionPattern =
  /\b(?:question|point|item|number|as in|as for|see|like|from)\s+#?[([]?(?:\d{1,2}\b|[a-h]\))/iu;

/** The fewest characters of a question in the form. */
export const fewestCharacters = 10;

/** A marker in a part: its offsets in UTF-16 units, and what it counts. */
interface Found {
  readonly start: number;
  readonly end: number;
  /** Which style: digits, letters or bullets. */
  readonly style: string;
  /** 0 for bullets. */
  readonly ordinal: number;
}

/**
 * Leaves out the list marker with which the question of each part begins, where the parts are the items of one list:
 * alone, “2)” says nothing to who reads it. Nothing else is changed, and in any doubt nothing at all.
 * @param parts what a message was cut into, in order
 */
export function dropMarkers(parts: readonly string[]): string[] {
  const own = findOwn(parts);
  const dropped = parts.map((part, k) => {
    const marker = own?.[k];
    return marker ? part.slice(0, marker.start) + part.slice(marker.end) : part;
  });
  return dropped.some(isTooShort) ? [...parts] : dropped;
}

/** Whether the form takes a text for too short to be a question. */
export function isTooShort(text: string): boolean {
  return text.trim().replace(/\s+/gu, ' ').length < fewestCharacters;
}

/** The marker of each part; undefined unless all have theirs. */
function findOwn(parts: readonly string[]): (Found | undefined)[] | undefined {
  if (parts.length < 2 || parts.some((part) => mentionPattern.test(part))) return undefined;
  const found = parts.map(findMarkers);
  for (const style of ['number', 'letter', 'bullet']) {
    const markers = found.map((all) => all.filter((one) => one.style === style));
    const own = markers.map((all, k) => all.filter(({ ordinal }) => ordinal === 0 || ordinal === k + 1));
    if (own.some((all) => all.length !== 1)) continue;
    // The rest of a longer list is one in the last box, too.
    const isRest = (k: number) => k === parts.length - 1 && (markers[k]?.length ?? 0) > 1;
    if (markers.some((all, k) => all.length > 1 && !isRest(k))) continue;
    return own.map(([marker], k) => (isRest(k) ? undefined : marker));
  }
  return undefined;
}

function findMarkers(part: string): Found[] {
  const counted = Array.from(part.matchAll(countedPattern), (match) => {
    const [, , , number, letter = ''] = match;
    return number === undefined
      ? locate(match, 'letter', letter.toLowerCase().charCodeAt(0) - 96)
      : locate(match, 'number', Number(number));
  });
  return [...counted, ...Array.from(part.matchAll(bulletPattern), (match) => locate(match, 'bullet', 0))];
}

function locate(match: RegExpExecArray, style: string, ordinal: number): Found {
  const [all, before = '', indent = ''] = match;
  return {
    start: match.index + before.length + indent.length,
    end: match.index + all.length,
    style,
    ordinal,
  };
}
