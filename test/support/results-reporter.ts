import { writeFileSync } from "node:fs";
import type { Reporter, TestCase, TestModule } from "vitest/node";

export type NotPassed = { name: string; reason: string };
export type Results = {
  passed: number;
  /** Failed tests, and files or suites that failed outside a test. */
  failed: NotPassed[];
  skipped: NotPassed[];
};

/** Writes what a run came to into the file that ASSAY_TEST_RESULTS names; vitest's JSON leaves out why a test was skipped. */
export default class ResultsReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandledErrors: ReadonlyArray<unknown>): void {
    const file = process.env.ASSAY_TEST_RESULTS;
    if (!file) return;
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const results: Results = {
      passed: tests.filter((test) => test.result().state === "passed").length,
      failed: [...tests.flatMap(describeFailed), ...describeFaults(modules), ...unhandledErrors.map(describeUnhandled)],
      skipped: tests.flatMap(describeSkipped),
    };
    writeFileSync(file, JSON.stringify(results));
  }
}

function describeFailed(test: TestCase): NotPassed[] {
  const result = test.result();
  if (result.state !== "failed") return [];
  return [{ name: `${test.module.relativeModuleId}: ${test.fullName}`, reason: tell(result.errors) }];
}

/** A module that does not load or a hook that throws fails no test, and yet nothing was shown to work. */
function describeFaults(modules: ReadonlyArray<TestModule>): NotPassed[] {
  return modules.flatMap((module) => {
    const suites = [...module.children.allSuites()];
    const named = [
      { name: module.relativeModuleId, errors: module.errors() },
      ...suites.map((suite) => ({ name: `${module.relativeModuleId}: ${suite.fullName}`, errors: suite.errors() })),
    ];
    return named.filter(({ errors }) => errors.length > 0).map(({ name, errors }) => ({ name, reason: tell(errors) }));
  });
}

function describeUnhandled(error: unknown): NotPassed {
  return { name: "outside every test", reason: tell([error]) };
}

/** The first line of what was thrown: the whole stands in the output, which may be long. */
function tell(errors: ReadonlyArray<unknown>): string {
  const [error] = errors;
  const text = String((error as { message?: unknown } | undefined)?.message ?? error);
  return text.split("\n", 1).join("").slice(0, 300);
}

function describeSkipped(test: TestCase): NotPassed[] {
  const result = test.result();
  // A test that never ran (its file crashed) is as little a success as a skipped one.
  if (result.state === "passed" || result.state === "failed") return [];
  const reason = result.state === "skipped" ? result.note : "it did not finish";
  return [{ name: test.fullName, reason: reason ?? "no reason given" }];
}
