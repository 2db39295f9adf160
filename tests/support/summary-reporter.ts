import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';
import { findLeaks, forgetPrinted, keepPrinted } from './printed.ts';

const mostLeaksShown = 5;

/** Ends a run with one plain line that any CI can read; what the servers have printed must not hold what was sent. */
export default class SummaryReporter implements Reporter {
  #suite: Suite | undefined;

  constructor() {
    // Before the server of the tests is started.
    forgetPrinted();
  }

  onBegin(_: unknown, suite: Suite) {
    this.#suite = suite;
  }

  onStdOut(chunk: string | Buffer) {
    keepPrinted(chunk);
  }

  onStdErr(chunk: string | Buffer) {
    keepPrinted(chunk);
  }

  onEnd(result: FullResult): Promise<{ status?: FullResult['status'] }> {
    const outcomes = this.#suite?.allTests().map((one) => one.outcome()) ?? [];
    const passed = outcomes.filter((outcome) => outcome === 'expected' || outcome === 'flaky').length;
    const failed = outcomes.filter((outcome) => outcome === 'unexpected').length;
    const leaks = findLeaks();
    if (leaks.length > 0) {
      const shown = leaks.slice(0, mostLeaksShown).join('\n');
      process.stdout.write(`\nLogs hold what was sent, in ${leaks.length} lines:\n${shown}\n`);
    }
    const status = leaks.length > 0 && result.status === 'passed' ? 'failed' : result.status;
    const broken = status === 'passed' ? 0 : Math.max(failed + (leaks.length > 0 ? 1 : 0), 1);
    process.stdout.write(`\n${passed} passed, ${broken} failed\n`);
    return Promise.resolve({ status });
  }

  printsToStdio() {
    return false;
  }
}
