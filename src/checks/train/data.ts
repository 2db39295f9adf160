import { readdirSync, readFileSync } from 'node:fs';
import { normalizeText } from '../index.ts';
import type { LabeledLine } from '../judge/lines.ts';

/** How much a message counts of those that are always learned from. */
export const caseWeight = 8;

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

/** A short message in another language, written for this project. */
export interface Foreign {
  writer: string;
  /** BCP 47; `-Latn` where it's usually written in other letters. */
  language: string;
  text: string;
}

const folder = new URL('data/', import.meta.url);
const foreignFolder = new URL('languages/', folder);

export function readWriters(): string[] {
  return listWriters(folder);
}

export function readWritten(writers: readonly string[]): Labeled[] {
  return writers.flatMap((writer) =>
    readLines<Omit<Labeled, 'writer'>>(new URL(`${writer}.jsonl`, folder)).map((labeled) => ({
      ...labeled,
      text: normalizeText(labeled.text),
      spans: labeled.spans.map((s) => normalizeText(s)),
      writer,
    })),
  );
}

export function readForeign(): Foreign[] {
  return listWriters(foreignFolder).flatMap((writer) =>
    readLines<Omit<Foreign, 'writer'>>(new URL(`${writer}.jsonl`, foreignFolder)).map((line) => ({
      ...line,
      text: normalizeText(line.text),
      writer,
    })),
  );
}

function listWriters(url: URL): string[] {
  return readdirSync(url)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.replace('.jsonl', ''))
    .sort();
}

/** Reads one JSON object a line. The files are ours, so that their shape is taken on trust. */
function readLines<Line>(url: URL): Line[] {
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}
