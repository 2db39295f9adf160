import { readdirSync, readFileSync } from 'node:fs';
import { normalizeText } from '../index.ts';
import type { LabeledLine } from '../judge/lines.ts';

/** How much a message counts of those that are always learned from. */
export const caseWeight = 4;

/** A message written for this project, with the labels of its writer. */
export type Labeled = LabeledLine & {
  writer: string;
  id: string;
  questions: 'one' | 'many';
  spans: string[];
  /** The subject of each span, where the writer gave it. */
  span_topics?: string[];
  emergency?: 'outage' | 'setup' | 'other';
};

/** Small messages, each one of a kind, that are always learned from and never judged. */
export const always: readonly string[] = ['cases'];

const folder = new URL('data/', import.meta.url);

export function readWriters(): string[] {
  return readdirSync(folder)
    .filter((f) => f.endsWith('.jsonl'))
    .map((f) => f.replace('.jsonl', ''))
    .sort();
}

export function readWritten(writers: readonly string[]): Labeled[] {
  return writers.flatMap((writer) =>
    readFileSync(new URL(`${writer}.jsonl`, folder), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const labeled = JSON.parse(line) as Omit<Labeled, 'writer'>;
        return {
          ...labeled,
          text: normalizeText(labeled.text),
          spans: labeled.spans.map((s) => normalizeText(s)),
          writer,
        };
      }),
  );
}
