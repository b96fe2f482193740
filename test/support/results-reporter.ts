import { writeFileSync } from "node:fs";
import type { Reporter, TestCase, TestModule } from "vitest/node";

export type Results = {
  passed: number;
  /** Failed tests, and files or suites that failed outside a test. */
  failed: number;
  skipped: { name: string; reason: string }[];
};

/** Writes what a run came to into the file that ASSAY_TEST_RESULTS names; vitest's JSON leaves out why a test was skipped. */
export default class ResultsReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandledErrors: ReadonlyArray<unknown>): void {
    const file = process.env.ASSAY_TEST_RESULTS;
    if (!file) return;
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const results: Results = {
      passed: tests.filter((test) => test.result().state === "passed").length,
      failed: tests.filter((test) => test.result().state === "failed").length + countFaults(modules),
      skipped: tests.flatMap(describeSkipped),
    };
    results.failed += unhandledErrors.length;
    writeFileSync(file, JSON.stringify(results));
  }
}

/** A module that does not load or a hook that throws fails no test, and yet nothing was shown to work. */
function countFaults(modules: ReadonlyArray<TestModule>): number {
  const suites = modules.flatMap((module) => [...module.children.allSuites()]);
  return [...modules, ...suites].filter((suite) => suite.errors().length > 0).length;
}

function describeSkipped(test: TestCase): { name: string; reason: string }[] {
  const result = test.result();
  // A test that never ran (its file crashed) is as little a success as a skipped one.
  if (result.state === "passed" || result.state === "failed") return [];
  const reason = result.state === "skipped" ? result.note : "it did not finish";
  return [{ name: test.fullName, reason: reason ?? "no reason given" }];
}
