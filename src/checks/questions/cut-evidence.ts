import type { Features } from '../learned/features.ts';
import type { Reading } from './signs.ts';

/** A gap that is likely enough to be one of the cuts of the message, as a logarithm of odds. */
const likely = -1;

/**
 * What speaks for or against a cut at each gap of a message that asks several questions: its own score, beside those of
 * the other gaps. “A, b, c and d” is cut at all of its commas or at none.
 * @param asks how likely each clause asks something
 * @param gaps the scores of the gaps by themselves, as logarithms of odds
 * @returns the features of each clause but the first
 */
export function readCutFeatures(
  { segments, signs }: Reading,
  asks: readonly number[],
  gaps: readonly number[],
): Features[] {
  const best = Math.max(...gaps);
  return gaps.map((gap, k) => {
    const features = new Map<string, number>();
    const set = (name: string, value = 1) => features.set(name, value);
    const segment = segments[k + 1];
    const joint = segment?.joint ?? '';
    const isAlike = (other: number): boolean => other !== k && segments[other + 1]?.joint === joint;
    const alike = gaps.filter((_, other) => isAlike(other));
    const above = gaps.filter((other) => other > gap).length;
    const [before, after] = [findLast(gaps, k), findNext(gaps, k)];
    const own = Math.max(...asks.slice(k + 1, after + 1));
    const previous = Math.max(...asks.slice(before + 1, k + 1));
    set('gap', clip(gap));
    set(`gap ${Math.round(clip(gap) * 2)}`, 0.7);
    set(`rank ${Math.min(5, above)}`);
    set(`rank ${Math.min(5, above)} x gap`, clip(gap));
    set('below best', clip(best - gap));
    set('before', clip(gaps[k - 1]));
    set('after', clip(gaps[k + 1]));
    set('most alike', clip(alike.length > 0 ? Math.max(...alike) : undefined));
    set('alike', Math.min(4, alike.length) / 2);
    set('likely', Math.min(5, gaps.filter((other) => other > likely).length) / 2);
    set(`joint ${joint}`);
    set(`role ${segment?.role ?? ''}`);
    set('own', own);
    set('previous', previous);
    set('least', Math.min(own, previous));
    set('least x gap', Math.min(own, previous) * clip(gap));
    set('clauses', Math.min(20, segments.length) / 10);
    set('length', Math.min(3, (after - k) / 2));
    if (segment?.sentence === segments[k]?.sentence) set('within');
    if (segment?.marker) set(`marker ${segment.marker.style}`);
    if (signs.isAnnounced) set('announced');
    if (signs.lists.some((items) => items.indexOf(k + 1) > 0)) set('item');
    return features;
  });
}

function clip(score = -4): number {
  return Math.max(-4, Math.min(4, score)) / 2;
}

/** The clause before the part that ends at a gap; -1 at the beginning. */
function findLast(gaps: readonly number[], k: number): number {
  return gaps.findLastIndex((gap, other) => other < k && gap > likely);
}

/** The last clause of the part that begins at a gap. */
function findNext(gaps: readonly number[], k: number): number {
  const next = gaps.findIndex((gap, other) => other > k && gap > likely);
  return next < 0 ? gaps.length : next;
}
