import { appendFileSync } from 'node:fs';
import { readLines } from '../room/logs.ts';
import type { GuideText, Passage } from './guide-text.ts';

/** What a test looks up in a guide. */
export type Kind = 'label' | 'value' | 'block';

/** One use of a text of a guide: which section, which step (0: beside the steps), and the text itself. */
export interface Use {
  slug: string;
  section: string;
  step: number;
  kind: Kind;
  text: string;
  /** Whether the text was only left out of the run, which the guide's head must say. */
  isLeftOut?: boolean;
  /** Whether the test took all labels of the step, whatever they were: a wrong one is noticed by the program alone. */
  isListed?: boolean;
}

/** A line of the record that the tests keep for the table at the end. */
export type Entry = ({ is: 'use' } & Use) | { is: 'run'; slug: string; program: string };

const file = () => `${process.env['GUIDES_FOLDER'] ?? ''}/coverage.jsonl`;

/** Writes down what a test used of a guide. */
export function record(entry: Entry): void {
  appendFileSync(file(), `${JSON.stringify(entry)}\n`);
}

/** Everything that the tests of this run have used. */
export function readRecord(): Entry[] {
  return readLines(file()).map((line) => JSON.parse(line) as Entry);
}

/** Whether two uses mean the same text. */
export function isSame(a: Use, b: Use): boolean {
  return a.section === b.section && a.step === b.step && a.kind === b.kind && a.text === b.text;
}

/**
 * Everything that a guide tells its reader to find, type or run, which its tests must therefore use: all of each step,
 * and the code blocks beside the steps.
 */
export function listRequired({ slug, sections }: GuideText): Use[] {
  return sections.flatMap(({ title: section, steps, blocks }) => [
    ...steps.flatMap((passage, index) =>
      listTexts(passage).map((text) => ({ slug, section, step: index + 1, ...text })),
    ),
    ...blocks.map(({ text }) => ({ slug, section, step: 0, kind: 'block' as const, text })),
  ]);
}

/** The texts of a passage, by kind. */
export function listTexts({ labels, values, blocks }: Passage): Pick<Use, 'kind' | 'text'>[] {
  return [
    ...labels.map((text) => ({ kind: 'label' as const, text })),
    ...values.map((text) => ({ kind: 'value' as const, text })),
    ...blocks.map(({ text }) => ({ kind: 'block' as const, text })),
  ];
}
