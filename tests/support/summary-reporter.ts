import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** Ends a run with one plain line that any CI can read. */
export default class SummaryReporter implements Reporter {
  #suite: Suite | undefined;

  onBegin(_: unknown, suite: Suite) {
    this.#suite = suite;
  }

  onEnd(result: FullResult) {
    const outcomes = this.#suite?.allTests().map((one) => one.outcome()) ?? [];
    const passed = outcomes.filter((outcome) => outcome === 'expected' || outcome === 'flaky').length;
    const failed = outcomes.filter((outcome) => outcome === 'unexpected').length;
    const broken = result.status === 'passed' ? 0 : Math.max(failed, 1);
    process.stdout.write(`\n${passed} passed, ${broken} failed\n`);
  }

  printsToStdio() {
    return false;
  }
}
