import { closest } from 'fastest-levenshtein';
import { fillFacts } from '../../../src/provider/facts.ts';
import { listTexts, record, type Kind, type Use } from './coverage.ts';
import type { Block, GuideText, Passage, SectionText } from './guide-text.ts';
import { applySeed, translateSeed } from './seed.ts';

/** A step of a guide, or what stands beside the steps of a section. Facts in the parameters are filled in. */
export interface StepOfGuide {
  /** The whole step as plain text. */
  text: string;
  /**
   * A text of the program that this step names.
   * @throws if the step doesn't name it, with the nearest that it names
   */
  label: (text: string) => string;
  /** The step's labels in their order; all count as used. Use it for a menu path. */
  labels: () => string[];
  /**
   * A value in backticks, such as `value('[[imap.host]]')`.
   * @throws if the step doesn't have it
   */
  value: (text: string) => string;
  /**
   * A code block: the only one, the one for a file, or the one that begins so.
   * @throws if there isn't exactly one
   */
  block: (start?: string) => Block;
  /**
   * Leaves this out of the run, or only the texts in it that begin so; the guide's `checked.notRun` must say so.
   */
  notRun: (start?: string) => void;
}

interface SectionOfGuide extends StepOfGuide {
  /** How many steps it has. */
  count: number;
  /** A step by its number on the page. @throws if there is none */
  step: (number: number) => StepOfGuide;
}

/** The program that a test runs. */
export interface RanProgram {
  program: string;
  version: string;
  /** “Debian 12”. */
  system: string;
}

export interface Guide {
  slug: string;
  ran: RanProgram;
  head: GuideText['head'];
  /** A section by its heading, `##` or `###`. @throws with the nearest if there is none */
  section: (title: string) => SectionOfGuide;
}

/** Wraps a guide so that everything a test takes from it is written down. */
export function createGuide(text: GuideText, ran: RanProgram): Guide {
  const guide = applySeed(text);
  return {
    slug: guide.slug,
    ran,
    head: guide.head,
    section: (title) => {
      const found = guide.sections.find((section) => section.title === title);
      if (found) return createSection(guide, found);
      const titles = guide.sections.map((section) => section.title);
      throw new Error(`${guide.slug} has no section “${title}”; the nearest is “${closest(title, titles)}”.`);
    },
  };
}

function createSection(guide: GuideText, section: SectionText): SectionOfGuide {
  const step = (number: number) => {
    const passage = section.steps[number - 1];
    if (passage) return createStep(guide, section.title, number, passage);
    throw new Error(
      `“${section.title}” of ${guide.slug} has ${section.steps.length} steps, no step ${number}.`,
    );
  };
  const beside = createStep(guide, section.title, 0, section);
  return {
    ...beside,
    count: section.steps.length,
    step,
    notRun: (start) => {
      beside.notRun(start);
      section.steps.forEach((_, index) => step(index + 1).notRun(start));
    },
  };
}

function createStep({ slug, head }: GuideText, section: string, step: number, passage: Passage): StepOfGuide {
  const place = step === 0 ? `“${section}” of ${slug}` : `Step ${step} of “${section}” of ${slug}`;
  const use = (kind: Kind, text: string, how: Pick<Use, 'isLeftOut' | 'isListed'> = {}) => {
    record({ is: 'use', slug, section, step, kind, text, ...how });
    return text;
  };
  const find = (kind: Kind, texts: string[], wanted: string) => {
    const filled = translateSeed({ slug, section, step, kind, text: fillFacts(wanted) });
    if (texts.includes(filled)) return use(kind, filled);
    const nearest = texts.length === 0 ? `it has no ${kind}` : `the nearest is “${closest(filled, texts)}”`;
    throw new Error(`${place} doesn't have the ${kind} “${filled}”; ${nearest}.`);
  };
  return {
    text: passage.text,
    label: (text) => find('label', passage.labels, text),
    labels: () => passage.labels.map((text) => use('label', text, { isListed: true })),
    value: (text) => find('value', passage.values, text),
    block: (start = '') => {
      const wanted = fillFacts(start);
      const found = passage.blocks.filter(({ file, text }) => file === wanted || text.startsWith(wanted));
      const [block] = found;
      if (!block || found.length > 1) {
        throw new Error(
          `${place} has ${found.length} code blocks ${wanted && `that are or begin with “${wanted}”`}.`,
        );
      }
      use('block', block.text);
      return block;
    },
    notRun: (start = '') => {
      if (!head.checked.notRun)
        throw new Error(`${slug} leaves out ${place}, but its checked.notRun doesn't say so.`);
      for (const { kind, text } of listTexts(passage))
        if (text.startsWith(start)) use(kind, text, { isLeftOut: true });
    },
  };
}
