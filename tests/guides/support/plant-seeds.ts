import { createHash } from 'node:crypto';
import { readRecord, type Use } from './coverage.ts';
import { createGuide } from './guide.ts';
import { readGuide } from './guide-text.ts';
import { applySeed, type Seed } from './seed.ts';

/** How many labels are renamed at least; there is one for each guide. */
const seedCount = 20;

/** Every which of them is tried in the program as well, from the first. */
const programEvery = 3;

/** A run of tests of which nothing was shown. */
export interface TestRun {
  hasPassed: boolean;
  printed: string;
}

type RunTests = (filters: string[], environment: NodeJS.ProcessEnv) => TestRun;

/**
 * Renames one label at a time in the guides that have just been run, and sees that the guide's test would fail: it
 * asks the guide for what it asked in the run. Some of them are tried in the program as well, which has no such label.
 * Prints a table.
 * @returns Whether every mistake was found
 */
export function plantSeeds(runTests: RunTests): boolean {
  const uses = readRecord().filter((entry) => entry.is === 'use');
  const seeds = chooseSeeds(uses.filter(isFit));
  const rows = seeds.map((seed, index) => {
    const inText = failsInText(seed, uses);
    const isTried = index % programEvery === 0;
    const inProgram = isTried && failsInProgram(seed, runTests);
    return {
      guide: seed.slug,
      place: `${seed.section}${seed.step ? `, step ${seed.step}` : ''}`,
      label: seed.text,
      renamed: seed.renamed,
      text: inText ? 'noticed' : 'NOT NOTICED',
      program: isTried ? (inProgram ? 'noticed' : 'NOT NOTICED') : '',
    };
  });
  console.table(rows);
  const found = rows.filter(({ text, program }) => text === 'noticed' && program !== 'NOT NOTICED').length;
  const tried = rows.filter(({ program }) => program !== '').length;
  console.log(
    `${found} of ${rows.length} renamed labels noticed, ${tried} of them also tried in the program`,
  );
  return found === rows.length;
}

/** Whether a use is of a label that the test asked for by name, and long enough to be renamed. */
function isFit({ kind, text, isLeftOut, isListed }: Use): boolean {
  return kind === 'label' && !isLeftOut && !isListed && toLetters(text).length >= 4;
}

/**
 * Runs the guide's test with the new name. That it fails isn't enough, because a busy machine makes tests fail as well:
 * what it says must name the label.
 */
function failsInProgram(seed: Seed, runTests: RunTests): boolean {
  const environment = {
    GUIDES_SEED: JSON.stringify({ ...seed, way: 'program' } satisfies Seed),
    NO_COLOR: '1',
    FORCE_COLOR: '0',
  };
  for (let times = 0; times < 2; times++) {
    const { hasPassed, printed } = runTests([`/${seed.slug}.test.ts`, '-x'], environment);
    if (hasPassed) return false;
    if (toLetters(printed).includes(toLetters(seed.renamed))) return true;
  }
  return false;
}

/** Letters and digits alone, without what patterns and line breaks put between them. */
function toLetters(text: string): string {
  return text.replaceAll(/\\s\+|\[\\s\\S\]\*\?/gu, ' ').replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Labels from all guides in turn, so that each has some. */
function chooseSeeds(uses: Use[]): Seed[] {
  const bySlug = Map.groupBy(uses, ({ slug }) => slug);
  // In an order that is always the same, but not that of the guide, whose first labels would be all that is tried.
  const queues = [...bySlug.values()].map((all) =>
    [...new Map(all.map((use) => [hash(JSON.stringify(use)), use]))]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([, use]) => use),
  );
  const count = Math.max(seedCount, queues.length);
  const chosen: Seed[] = [];
  for (let round = 0; chosen.length < count && queues.some((queue) => queue.length > round); round++) {
    for (const queue of queues) {
      const use = queue[round];
      if (
        use &&
        chosen.length < count &&
        !chosen.some((seed) => seed.slug === use.slug && seed.text === use.text)
      ) {
        chosen.push({ ...use, renamed: rename(use.text), way: 'text' });
      }
    }
  }
  return chosen;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A name like the old one, as a slip of the pen makes it: two letters near the middle change their places. */
function rename(label: string): string {
  const isPair = (place: number) =>
    /^(?<first>\p{L})(?!\k<first>)\p{L}$/u.test(label.slice(place, place + 2));
  const middle = label.length / 2 - 1;
  const [place] = [...label.split('').keys()]
    .filter(isPair)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (place === undefined) return `${label}s`;
  return `${label.slice(0, place)}${label[place + 1] ?? ''}${label[place] ?? ''}${label.slice(place + 2)}`;
}

/** Asks the renamed guide for what the test asked in the run. */
function failsInText(seed: Seed, uses: Use[]): boolean {
  const guide = createGuide(applySeed(readGuide(seed.slug), seed), { program: '', version: '', system: '' });
  const asked = uses.filter(
    ({ slug, kind, isListed, isLeftOut }) =>
      slug === seed.slug && kind === 'label' && !isListed && !isLeftOut,
  );
  try {
    for (const { section: title, step, text } of asked) {
      const section = guide.section(title);
      (step === 0 ? section : section.step(step)).label(text);
    }
    return false;
  } catch (failure) {
    return String(failure).includes(`“${seed.text}”`);
  }
}
