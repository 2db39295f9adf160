/** What is known of a text without reading it. */
export interface Described {
  id: string;
  title: string;
  summary: string;
  keywords: readonly string[];
}

/** Words of a title tell more than those of the summary. */
const weights = { title: 3, keywords: 2, summary: 1 };
/** A word that more texts have than this, or more than this share of them, doesn't tell one from another. */
const mostTexts = 200;
const mostShare = 0.1;
/** In a small site a few texts are a large share. */
const fewestTexts = 6;
/** The least likeness (cosine) of two texts that are related; lower ones share a word by chance. */
const leastLikeness = 0.05;

/** How many related answers a page names, unless its writer named more. */
const mostRelated = 5;

/** Those that the writer of a text named, then as many of those that are most like it as there is room for. */
export function fillRelated<Text>(named: readonly Text[], similar: readonly Text[]): Text[] {
  return [...named, ...similar.slice(0, Math.max(0, mostRelated - named.length))];
}

/** How much each word of a text weighs. */
type Weights = Map<string, number>;

/**
 * Prepares the search for texts like another one, by the words of title, summary and keywords (tf-idf, cosine). Each
 * text is compared only with those that share a rare word with it, through an inverted index: the cost grows with the
 * number of texts, not with its square.
 * @returns A function that gives the ids of the texts that are like one, the most alike first, without those of `known`
 */
export function createRelated(
  texts: readonly Described[],
): (text: Described, known: ReadonlySet<string>) => string[] {
  const counted = texts.map(countWords);
  const holders = new Map<string, number[]>();
  for (const [index, words] of counted.entries())
    for (const word of words.keys()) getOrAdd(holders, word).push(index);
  const most = Math.min(mostTexts, Math.max(fewestTexts, texts.length * mostShare));
  for (const [word, indexes] of holders) if (indexes.length > most) holders.delete(word);
  const weigh = (words: Weights): Weights =>
    new Map(
      [...words].flatMap(([word, weight]): [string, number][] => {
        const number = holders.get(word)?.length;
        return number === undefined ? [] : [[word, weight * Math.log(1 + texts.length / number)]];
      }),
    );
  const vectors = counted.map(weigh);
  const lengths = vectors.map(measure);

  return (text, known) => {
    const own = weigh(countWords(text));
    const length = measure(own);
    const scores = new Map<number, number>();
    for (const [word, weight] of own)
      for (const index of holders.get(word) ?? [])
        scores.set(index, (scores.get(index) ?? 0) + weight * (vectors[index]?.get(word) ?? 0));
    return [...scores]
      .map(([index, score]) => ({ index, likeness: score / (length * (lengths[index] ?? 1)) }))
      .filter(({ likeness }) => likeness >= leastLikeness)
      .sort((one, other) => other.likeness - one.likeness || one.index - other.index)
      .flatMap(({ index }) => texts[index]?.id ?? [])
      .filter((id) => !known.has(id));
  };
}

function countWords({ title, summary, keywords }: Described): Weights {
  const words: Weights = new Map();
  const count = (text: string, weight: number) => {
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []) {
      // The plural of a word is the same word.
      const stem = word.length > 3 ? word.replace(/(?<!s)s$/u, '') : word;
      words.set(stem, Math.max(words.get(stem) ?? 0, weight));
    }
  };
  count(summary, weights.summary);
  count(keywords.join(' '), weights.keywords);
  count(title, weights.title);
  return words;
}

function measure(words: Weights): number {
  return Math.sqrt([...words.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
}

function getOrAdd(lists: Map<string, number[]>, key: string): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
