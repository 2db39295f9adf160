import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestResult,
} from '@playwright/test/reporter';
import { isSame, listRequired, readRecord } from './coverage.ts';
import { readGuide, type GuideText } from './guide-text.ts';
import { readSeed } from './seed.ts';

/** A guide that was run, as the table shows it. */
interface Row {
  guide: GuideText;
  program: string;
  steps: number;
  seconds: number;
  faults: string[];
}

/** The guides whose head says that their steps are run. */
export function listRunGuides(): string[] {
  return globSync(`${import.meta.dirname}/../../../content/guides/*.mdx`)
    .map((path) => basename(path, '.mdx'))
    .filter((slug) => readGuide(slug).head.checked.how === 'run')
    .sort();
}

/**
 * Prints the table of guides that were run, and the stamps that they should bear. Fails the run where text and tests
 * have parted: a label that no test uses, a guide that says “run” without a test, a test without such a guide.
 */
export default class TableReporter implements Reporter {
  #tests: TestCase[] = [];
  #seconds = new Map<string, number>();
  // A filter by file leaves the tests of one guide together; one by title doesn't.
  readonly #isWhole = process.env['GUIDES_PARTIAL'] !== '1';

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  onTestEnd(test: TestCase, { duration }: TestResult): void {
    const slug = basename(test.location.file, '.test.ts');
    this.#seconds.set(slug, (this.#seconds.get(slug) ?? 0) + duration / 1000);
  }

  onEnd(): Promise<{ status?: FullResult['status'] } | undefined> {
    if (readSeed()) return Promise.resolve(undefined);
    const slugs = [...new Set(this.#tests.map((test) => basename(test.location.file, '.test.ts')))].sort();
    const rows = slugs.flatMap((slug) => this.#describe(slug) ?? []);
    const faults = rows.flatMap(({ guide, faults }) => faults.map((fault) => `${guide.slug}: ${fault}`));
    if (process.env['GUIDES_FILTERED'] !== '1') {
      const missing = listRunGuides().filter((slug) => !slugs.includes(slug));
      faults.push(...missing.map((slug) => `${slug}: “how: run” without tests/guides/**/${slug}.test.ts`));
    }
    const skipped = this.#tests.filter((test) => test.outcome() === 'skipped');
    if (process.env['GUIDES_REQUIRED'] === '1') {
      faults.push(...skipped.map(({ title }) => `skipped although GUIDES_REQUIRED=1: ${title}`));
    }
    printTable(rows);
    printStamps(rows);
    for (const fault of faults) console.error(`✗ ${fault}`);
    return Promise.resolve(faults.length > 0 ? { status: 'failed' } : undefined);
  }

  #describe(slug: string): Row | undefined {
    const tests = this.#tests.filter((test) => basename(test.location.file, '.test.ts') === slug);
    const entries = readRecord().filter((entry) => entry.slug === slug);
    const program = entries.find((entry) => entry.is === 'run')?.program;
    // A test of the tools themselves belongs to no guide.
    if (!program) return undefined;
    const guide = readGuide(slug);
    const uses = entries.filter((entry) => entry.is === 'use');
    // A block beside the steps is one, too: a command is all that some ways consist of.
    const ran = uses.filter(({ step, kind, isLeftOut }) => !isLeftOut && (step > 0 || kind === 'block'));
    const steps = new Set(ran.map(({ section, step }) => `${section} ${step}`)).size;
    const hasPassed = tests.every((test) => test.outcome() === 'expected');
    const unused = listRequired(guide).filter((required) => !uses.some((use) => isSame(use, required)));
    const faults = [
      ...(guide.head.checked.how === 'run' ? [] : ['is tested, but its head doesn’t say “how: run”']),
      ...(hasPassed && this.#isWhole
        ? unused.map(
            ({ section, step, kind, text }) =>
              `no test uses the ${kind} “${text}” (${section}, step ${step})`,
          )
        : []),
    ];
    return { guide, program, steps, seconds: this.#seconds.get(slug) ?? 0, faults };
  }
}

function printTable(rows: Row[]): void {
  if (rows.length === 0) return;
  const cells = [
    ['Guide', 'Program', 'Steps', 'Seconds'],
    ...rows.map(({ guide, program, steps, seconds }) => [
      guide.slug,
      program,
      String(steps),
      seconds.toFixed(1),
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  console.log();
  for (const row of cells)
    console.log(
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

/** Proposes what the heads of the guides should say now; nothing is written. */
function printStamps(rows: Row[]): void {
  const today = new Date().toISOString().slice(0, 10);
  for (const { guide, program, faults } of rows) {
    const { program: stamped, date } = guide.head.checked;
    if (faults.length > 0 || (stamped === program && String(date).startsWith(today))) continue;
    if (stamped === program) continue;
    console.log(`\n--- content/guides/${guide.slug}.mdx (proposed)\n checked:`);
    console.log(`-  date: ${String(date)}\n+  date: ${today}`);
    console.log(`${stamped ? `-  program: ${stamped}\n` : ''}+  program: ${program}`);
  }
}
