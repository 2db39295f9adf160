import { weightBar, weightScale } from '../learned/read.ts';
import type { LinearModel } from '../learned/features.ts';

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
export function writeConstant(name: string, model: LinearModel): string {
  return `export const ${name} = ${writeTemplate(writeModel(model))};\n`;
}

export function writeTemplate(text: string): string {
  return `\`${text.replace(/[\\`$]/gu, String.raw`\$&`)}\``;
}
