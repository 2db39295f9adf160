import { distance } from 'fastest-levenshtein';
import { fillFacts } from '../provider/facts.ts';
import { tryReading } from '../provider/text.ts';
import type { LabelFile, LabelSource } from './label-file.ts';
import { generalize, normalizeLabel } from './label-text.ts';

/** A label file by the normalized form of its labels. */
export interface LabelIndex {
  /** Normalized label → the label as the file has it. */
  keys: ReadonlyMap<string, string>;
  content: LabelFile;
}

export function indexLabels(content: LabelFile): LabelIndex {
  return {
    keys: new Map(Object.keys(content.labels).map((label) => [normalizeLabel(label), label])),
    content,
  };
}

/**
 * The file's own label for a label of a guide; undefined if it is not there. One with a fact in it may stand there with
 * `…` for the fact, which fits every provider, or with this provider's own.
 */
export function findEntry({ keys }: LabelIndex, written: string): string | undefined {
  return keys.get(normalizeLabel(generalize(written))) ?? keys.get(normalizeLabel(fill(written)));
}

/** The label as this provider's page has it; with its quotes where a fact is missing, which is reported elsewhere. */
export function fill(written: string): string {
  const reading = tryReading(() => fillFacts(written));
  return 'value' in reading ? reading.value : written;
}

/** The source of a file's label; undefined where it is not checked. */
export function findSource({ content }: LabelIndex, label: string): LabelSource | undefined {
  return content.sources[content.labels[label]?.source ?? ''];
}

/** What makes a label seem nearer, measured in shares of its letters. */
const advantages = { sharedWords: 0.5, unused: 0.25, sameCase: 0.01 };

/**
 * The nearest of some labels: by letters, by words, and by whether the guide has lost it.
 * @param isUsed Whether a known label stands elsewhere in the guide: the one that is looked for often doesn't
 */
export function findNearest(
  written: string,
  known: readonly string[],
  isUsed: (label: string) => boolean = () => false,
): string | undefined {
  const own = normalizeLabel(written);
  const measured = known.map((label) => {
    const other = normalizeLabel(label);
    const letters = Math.max(own.length, other.length, 1);
    const gain =
      advantages.sharedWords * shareWords(own, other) +
      (isUsed(label) ? 0 : advantages.unused) -
      (advantages.sameCase * distance(own, other)) / letters;
    return { label, way: distance(own.toLowerCase(), other.toLowerCase()) / letters - gain };
  });
  return measured.sort((one, other) => one.way - other.way)[0]?.label;
}

/** The share of words that two labels have in common, in any order and case. */
function shareWords(one: string, other: string): number {
  const [words, others] = [one, other].map(
    (label) => new Set(label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  );
  if (!words || !others) return 0;
  return words.intersection(others).size / Math.max(words.size, others.size, 1);
}

/** What the labels of a file are from: “Thunderbird 153.8”, or “iOS 26 or macOS 26”. */
export function describePrograms({ sources }: LabelFile): string {
  const names = new Set(Object.values(sources).map(({ program, version }) => `${program} ${version}`));
  return new Intl.ListFormat('en-US', { type: 'disjunction' }).format(names);
}
