import { addNgrams, toLikelihood, type Features } from '../learned/features.ts';
import { isFollowUp } from './follow-ups.ts';
import { findRule } from './rules.ts';
import type { Segment } from './segments.ts';
import { isRemark } from './sentence-role.ts';
import type { Reading } from './signs.ts';
import { readTransition } from './transitions.ts';

/** In words. The rest of a clause says no more about whether it asks. */
const readWords = 40;
const endMark = /[.?!,;:)\u2026](?=["')\]]*$)/u;
const pronoun = findRule('pronoun');
const leadingPronoun = findRule('leading pronoun');

/** Collects features; those that are 0 say nothing. */
function collect(): { features: Map<string, number>; set: (name: string, value?: number) => void } {
  const features = new Map<string, number>();
  return {
    features,
    set: (name, value = 1) => {
      if (value !== 0) features.set(name, value);
    },
  };
}

/** What speaks for or against a clause asking for something of its own: mostly its words. */
export function readAskFeatures(segments: readonly Segment[], i: number): Features {
  const { features, set } = collect();
  const [previous, segment, next] = [segments[i - 1], segments[i], segments[i + 1]];
  if (!segment) return features;
  addNgrams(features, ['^', ...segment.tokens.slice(0, readWords)], { kind: '', longest: 3, weight: 2.5 });
  set(`=joint ${segment.joint}`);
  set(`=role ${segment.role}`);
  set(`=end ${endMark.exec(segment.said)?.[0] ?? 'none'}`);
  set(`=before ${previous?.role ?? 'start'}`, 0.7);
  set(`=after ${next?.role ?? 'end'}`, 0.7);
  if (next?.sentence === segment.sentence) set(`=next ${next.joint}`, 0.7);
  set('=words', Math.min(2, segment.tokens.length / 15));
  if (i === 0) set('=first');
  if (i === 0 && next?.paragraph === 1) set('=subject');
  if (!next) set('=last');
  if (segment.marker) set(`=marker ${segment.marker.style}`);
  if (segment.beginsLine) set('=line');
  if (segments.length <= 3) set('=few');
  return features;
}

const bins = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
const bin = (share: number): number => bins.filter((limit) => share >= limit).length;
const sumUp = (shares: readonly number[]): number =>
  Math.min(
    4,
    shares.reduce((sum, one) => sum + one, 0),
  ) / 2;

/** How far a question may stand from what announces it, in clauses. */
const reach = 4;

/**
 * What speaks for or against another question beginning with a clause: whether both sides ask (the strongest), whether
 * they share words, how they are joined, and what the rules say.
 * @param asks how likely each clause asks something
 * @returns the features of each clause but the first
 */
export function readGapFeatures(reading: Reading, asks: readonly number[]): Features[] {
  const { segments } = reading;
  const words = readWordReaches(segments);
  return segments.slice(1).map((_, k) => readGap(reading, asks, k + 1, words));
}

interface WordReaches {
  readonly first: ReadonlyMap<string, number>;
  readonly last: ReadonlyMap<string, number>;
}

function readWordReaches(segments: readonly Segment[]): WordReaches {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const [i, { words }] of segments.entries()) {
    for (const word of words) {
      if (!first.has(word)) first.set(word, i);
      last.set(word, i);
    }
  }
  return { first, last };
}

function readGap(
  { message, segments, signs }: Reading,
  asks: readonly number[],
  i: number,
  { first, last }: WordReaches,
): Features {
  const { features, set } = collect();
  const [previous, segment] = [segments[i - 1], segments[i]];
  if (!previous || !segment) return features;
  // A subject says the same as the body, so it counts only for the gap below it.
  const hasSubject = segments[0]?.paragraph === 0 && segments[1]?.paragraph === 1;
  const from = hasSubject && i > 1 ? 1 : 0;
  const [before, after] = [asks.slice(from, i), asks.slice(i)];
  const own = asks[i] ?? 0;
  const [mostBefore, mostAfter] = [Math.max(...before), Math.max(...after.slice(0, reach))];
  const least = Math.min(mostBefore, mostAfter);
  const bestBefore = segments[from + before.lastIndexOf(mostBefore)] ?? previous;
  const bestAfter = segments[i + after.indexOf(mostAfter)] ?? segment;
  set('own', own);
  set('previous', asks[i - 1]);
  set('before', mostBefore);
  set('after', mostAfter);
  set('least', least);
  set(`least ${bin(least)}`);
  set(`own ${bin(own)}`, 0.7);
  set(`both ${Math.min(bin(own), bin(mostBefore))}`, 0.7);
  set('own x before', own * mostBefore);
  set('sum before', sumUp(before));
  set('sum after', sumUp(after));
  const lastAsk = asks.findLastIndex((ask, k) => k < i && ask > 0.5);
  const sinceAsk = lastAsk < 0 ? 5 : Math.min(5, i - lastAsk);
  set('since ask', sinceAsk / 5);
  set(`since ask ${Math.min(4, sinceAsk)}`, 0.7);

  const isBefore = (word: string): boolean => (first.get(word) ?? i) < i;
  const shared = [...segment.words].filter(isBefore).length;
  let [left, right, common] = [0, 0, 0];
  for (const [word, end] of last) {
    const begins = isBefore(word);
    if (begins) left += 1;
    if (end >= i) right += 1;
    if (begins && end >= i) common += 1;
  }
  set('shared', Math.min(3, shared) / 2);
  set(
    'shared best',
    Math.min(3, [...bestAfter.words].filter((word) => bestBefore.words.has(word)).length) / 2,
  );
  set('shared all', Math.min(4, common) / 3);
  set('least, none shared', common === 0 ? least : 0);
  set('new', segment.words.size > 0 ? 1 - shared / segment.words.size : 0);
  set('left words', Math.min(12, left) / 8);
  set('right words', Math.min(12, right) / 8);
  if (Math.min(left, right) < 2) set('few words');

  set('length', Math.log(message.length) - 5);
  set('place', i / segments.length);
  set('clauses', Math.min(20, segments.length) / 10);
  set(`joint ${segment.joint}`);
  set(`joint ${segment.joint} least`, least);
  set(`role ${segment.role}`);
  set(`previous ${previous.role}`);
  set(`roles ${previous.role} ${segment.role}`, 0.7);
  set(`role before ${bestBefore.role}`);
  set(`role after ${bestAfter.role}`);
  const transition = readTransition(segment);
  set(`transition ${transition}`);
  if (transition !== 'none') set('transition x least', least);
  if (isFollowUp(segment, segment.role)) set('goes on');
  if (isRemark(segment)) set('remark');
  if (pronoun.test(segment.said)) set('pronoun');
  if (leadingPronoun.test(segment.said)) set('begins with pronoun');
  if (segment.marker) set(`marker ${segment.marker.style}`);
  if (hasSubject && i === 1) set('body');
  if (segment.beginsLine) set('line');
  if (segment.sentence !== previous.sentence) set('head');
  if (signs.list.indexOf(i) > 0) set('in list', 2);
  if (signs.counted.indexOf(i) > 0) set('in counted', 2);
  if (signs.isAnnounced) set('announced');
  if (signs.list.length > 0) set('list elsewhere');
  addNgrams(features, segment.tokens.slice(0, 4), { kind: 'b ', longest: 3, weight: 1.5 });
  addNgrams(features, ['^', ...segment.tokens.slice(0, 2)], { kind: 'c ', longest: 3, weight: 1.5 });
  addNgrams(features, previous.tokens.slice(-3), { kind: 'e ', longest: 2, weight: 1 });
  addNgrams(features, segment.tokens.slice(4, 30), { kind: 'm ', longest: 1, weight: 0.5 });
  return features;
}

/** In words, of the beginning. */
const readMessageWords = 150;

/**
 * What speaks for or against a message asking several questions.
 * @param gaps the scores of its gaps, as logarithms of odds
 */
export function readMessageFeatures(
  { message, segments, signs }: Reading,
  asks: readonly number[],
  gaps: readonly number[],
): Features {
  const { features, set } = collect();
  const clip = (gap: number | undefined): number => Math.max(-4, Math.min(4, gap ?? -4)) / 2;
  const [best, second, third] = gaps.toSorted((one, other) => other - one);
  set('gap', clip(best));
  set('second gap', clip(second));
  set('third gap', clip(third));
  set('any gap', -Math.log(gaps.reduce((none, gap) => none * (1 - toLikelihood(gap)), 1) + 1e-3) / 2);
  const sorted = asks.toSorted((one, other) => other - one);
  set('second ask', sorted[1]);
  set('third ask', sorted[2]);
  set('asks', sumUp(asks));
  if (signs.list.length > 0) set('list');
  if (signs.counted.length > 0) set('counted');
  if (signs.isAnnounced) set('announced');
  set('length', Math.log(message.length) - 5);
  set('clauses', Math.min(20, segments.length) / 10);
  set(`marks ${Math.min(3, message.match(/\?/gu)?.length ?? 0)}`);
  const tokens = segments.flatMap((segment) => ['|', ...segment.tokens]);
  addNgrams(features, tokens.slice(0, readMessageWords), { kind: 'w ', longest: 2, weight: 1.5 });
  return features;
}
