import { readdirSync, readFileSync } from 'node:fs';
import { normalizeText } from '../index.ts';

/** How much a message counts of those that are always learned from. */
export const caseWeight = 4;

/** A message written for this project, with the labels of its writer. */
export interface Labeled {
  readonly writer: string;
  readonly id: string;
  readonly text: string;
  readonly questions: 'one' | 'many';
  readonly spans: readonly string[];
  readonly english: boolean;
  readonly topic?: string;
  readonly topics_defensible?: readonly string[];
  readonly span_topics?: readonly string[];
  readonly emergency?: 'outage' | 'setup' | 'other';
}

/** Small messages, each one of a kind, that are always learned from and never judged. */
export const always: readonly string[] = ['cases'];

const folder = new URL('data/', import.meta.url);

export function readWriters(): string[] {
  return readdirSync(folder).filter((f) => f.endsWith('.jsonl')).map((f) => f.replace('.jsonl', '')).sort();
}

export function readWritten(writers: readonly string[]): Labeled[] {
  return writers.flatMap((writer) =>
    readFileSync(new URL(`${writer}.jsonl`, folder), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const labeled = JSON.parse(line) as Omit<Labeled, 'writer'>;
        return { ...labeled, text: normalizeText(labeled.text), spans: labeled.spans.map((s) => normalizeText(s)), writer };
      }),
  );
}
