import { createHash } from 'node:crypto';
import { readRecord, type Use } from './coverage.ts';
import { createGuide } from './guide.ts';
import { readGuide } from './guide-text.ts';
import { applySeed, type Seed } from './seed.ts';

/** How many labels are renamed in the text, and of these, how many are tried in the program, too. */
const seedCount = 20;
const programCount = 5;

type RunTests = (filters: string[], environment: NodeJS.ProcessEnv, isQuiet: boolean) => boolean;

/**
 * Renames one label at a time in the guides that have just been run, and sees that the guide's test would fail: it
 * asks the guide for what it asked in the run. Some of them are tried in the program as well, which has no such label.
 * @returns Whether every mistake was found
 */
export function plantSeeds(runTests: RunTests): boolean {
  const uses = readRecord().filter((entry) => entry.is === 'use');
  const seeds = chooseSeeds(
    uses.filter(({ kind, step, isLeftOut }) => kind === 'label' && step > 0 && !isLeftOut),
  );
  const results = seeds.map((seed, index) => {
    const inText = failsInText(seed, uses);
    const isTried = index < programCount;
    const program: Seed = { ...seed, way: 'program' };
    const inProgram =
      isTried && !runTests([`/${seed.slug}.test.ts`, '-x'], { GUIDES_SEED: JSON.stringify(program) }, true);
    console.log(
      `${inText && (inProgram || !isTried) ? '✓' : '✗'} ${seed.slug}, ${seed.section}, step ${seed.step}: ` +
        `“${seed.text}” → “${seed.renamed}”: ${inText ? 'not in the step' : 'NOT NOTICED'}` +
        (isTried ? `; ${inProgram ? 'not in the program' : 'NOT NOTICED in the program'}` : ''),
    );
    return inText && (inProgram || !isTried);
  });
  const found = results.filter(Boolean).length;
  console.log(`${found} of ${results.length} renamed labels noticed`);
  return found === results.length && found >= Math.min(seedCount, results.length);
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
  const chosen: Seed[] = [];
  for (let round = 0; chosen.length < seedCount && queues.some((queue) => queue.length > round); round++) {
    for (const queue of queues) {
      const use = queue[round];
      if (
        use &&
        chosen.length < seedCount &&
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

/** A name like the old one, as a maker might give: two letters change their places. */
function rename(label: string): string {
  const middle = Math.max(1, Math.floor(label.length / 2));
  const swapped = `${label.slice(0, middle - 1)}${label[middle] ?? ''}${label[middle - 1] ?? ''}${label.slice(middle + 1)}`;
  return swapped === label ? `${label}s` : swapped;
}

/** Asks the renamed guide for what the test asked in the run. */
function failsInText(seed: Seed, uses: Use[]): boolean {
  const guide = createGuide(applySeed(readGuide(seed.slug), seed), { program: '', version: '', system: '' });
  const asked = uses.filter((use) => use.slug === seed.slug && use.kind === 'label' && use.step > 0);
  try {
    for (const { section, step, text } of asked) guide.section(section).step(step).label(text);
    return false;
  } catch {
    return true;
  }
}
