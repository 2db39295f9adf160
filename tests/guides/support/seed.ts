import type { Use } from './coverage.ts';
import type { GuideText, Passage } from './guide-text.ts';

/**
 * A mistake put into a guide on purpose (`--seed`): a label renamed. In the way `text` the test still asks for the old
 * name and must not find it; in the way `program` it takes the new name, which the program must not have.
 */
export interface Seed extends Use {
  renamed: string;
  way: 'text' | 'program';
}

/** The mistake of this run, if it has one. */
export function readSeed(): Seed | undefined {
  const written = process.env['GUIDES_SEED'];
  return written ? (JSON.parse(written) as Seed) : undefined;
}

/** A guide with the mistake of this run in it. */
export function applySeed(guide: GuideText, seed: Seed | undefined = readSeed()): GuideText {
  if (seed?.slug !== guide.slug) return guide;
  const rename = <Part extends Passage>(passage: Part): Part => ({
    ...passage,
    labels: passage.labels.map((label) => (label === seed.text ? seed.renamed : label)),
  });
  return {
    ...guide,
    sections: guide.sections.map((section) =>
      section.title === seed.section
        ? {
            ...(seed.step === 0 ? rename(section) : section),
            steps: section.steps.map((step, index) => (index + 1 === seed.step ? rename(step) : step)),
          }
        : section,
    ),
  };
}

/** The text for which a test is to look: its own, or the wrong one that was seeded in its place. */
export function translateSeed(use: Use): string {
  const seed = readSeed();
  const isSeeded = seed?.slug === use.slug && seed.section === use.section && seed.step === use.step;
  return isSeeded && seed.way === 'program' && seed.text === use.text ? seed.renamed : use.text;
}

/** Milliseconds for which a test waits for a text on the screen: a seeded mistake need not be waited for that long. */
export const patience = readSeed() ? 20_000 : 45_000;
