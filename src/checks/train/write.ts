import type { Learned } from '../learned/index.ts';
import { weightBar, weightScale } from '../learned/read.ts';
import { subjectScale } from '../learned/subjects.ts';
import type { LinearModel } from '../learned/features.ts';
import { writeTable } from './language.ts';
import type { FittedSubjects } from './subjects.ts';

/** A model as text, sorted by name: the bias, then a line for each feature (see `readModel`). */
export function writeModel({ bias, weights }: LinearModel): string {
  const round = (weight: number): number => Math.round(weight * weightScale);
  const lines = [...weights]
    .map(([name, weight]) => ({ name, weight: round(weight) }))
    .filter(({ weight }) => weight !== 0)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, weight }) => `${name}${weightBar}${weight}`);
  return [String(round(bias)), ...lines].join('\n');
}

/** A model as a constant of a TypeScript module. */
function writeConstant(name: string, model: LinearModel): string {
  return `export const ${name} = ${writeTemplate(writeModel(model))};\n`;
}

function writeTemplate(text: string): string {
  return `\`${text.replace(/[\\`$]/gu, String.raw`\$&`)}\``;
}

/** Weights that can be written: all words with one are known. */
export type Written = Learned & { subjects: FittedSubjects };

/** The text of each module with weights, by name. */
export function writeModules({ questions, outage, subjects, language }: Written): Record<string, string> {
  const { asks, gaps, several, cuts, bars } = questions;
  return {
    questions: writeModule(
      writeConstant('asks', asks),
      writeConstant('gaps', gaps),
      writeConstant('several', several),
      writeConstant('cuts', cuts),
      writeBars(bars),
    ),
    outage: writeModule(writeConstant('outage', outage.words), writeBars({ words: outage.bar })),
    subjects: writeModule(`export const subjects = ${writeTemplate(writeSubjects(subjects))};\n`),
    language: writeModule(writeTable(language)),
  };
}

/** A module of these parts that says who writes it. */
export function writeModule(...parts: readonly string[]): string {
  const comment = `/** Written by \`npm run train\` from the messages in src/checks/train/data; do not edit. */\n`;
  return comment + parts.join('');
}

/** A line for each word: its weight for each subject. */
function writeSubjects({ biases, words }: FittedSubjects): string {
  const row = (name: string, weights: readonly number[]): string =>
    [name, ...weights.map((weight) => Math.round(weight * subjectScale))].join(weightBar);
  const rows = [...words.keys()].toSorted().map((name) => row(name, words.get(name) ?? []));
  return [row('bias', biases), ...rows].join('\n');
}

function writeBars(bars: Readonly<Record<string, number>>): string {
  const entries = Object.entries(bars).map(([name, bar]) => `${name}: ${bar.toFixed(2)}`);
  return `export const bars = { ${entries.join(', ')} };\n`;
}
