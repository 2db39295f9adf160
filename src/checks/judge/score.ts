import type { TopicModel } from '../topic/index.ts';
import { scoreEmergency } from './figures/emergency.ts';
import { scoreEnglish } from './figures/english.ts';
import { scoreParts } from './figures/parts.ts';
import { scoreSeveral } from './figures/several.ts';
import { scoreTimes } from './figures/times.ts';
import { scoreTopic } from './figures/topic.ts';
import { judgeMessage, type Judgement } from './judge.ts';
import type { LabelledLine } from './lines.ts';
import type { Section } from './table.ts';

/** A message with the labels of people and the verdict of the contact function. */
export interface JudgedLine extends Judgement {
  line: LabelledLine;
}

/** Judges the messages, and compares the verdicts with their labels. */
export async function scoreMessages(lines: readonly LabelledLine[], model: TopicModel): Promise<Section[]> {
  const judged: JudgedLine[] = [];
  // One after the other, so that each is timed alone.
  for (const line of lines) judged.push({ line, ...(await judgeMessage(line, model)) });
  return compareVerdicts(judged);
}

/** The figures of issue 4, in sections; a check for which no message has a label is left out. */
export function compareVerdicts(judged: readonly JudgedLine[]): Section[] {
  return [
    ...scoreSeveral(judged),
    ...scoreParts(judged),
    ...scoreEnglish(judged),
    ...scoreEmergency(judged),
    ...scoreTopic(judged),
    ...scoreTimes(judged),
  ];
}
