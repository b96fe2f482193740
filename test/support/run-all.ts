import { stopCommands } from "./command.ts";
import { type Outcome, type Step, steps, sum } from "./steps.ts";

const plans: Record<string, Step[]> = {
  all: Object.values(steps),
  check: [steps.types, steps.lint, steps.imports, steps.unit],
  types: [steps.types],
};

async function runStep(step: Step): Promise<Outcome> {
  const startedAt = performance.now();
  const outcome = await step.run();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const word = outcome.failed.length > 0 ? "FAILED" : "ok";
  console.log(`${step.name.padEnd(26)} ${word.padEnd(7)} ${String(outcome.passed).padStart(5)} passed ${seconds} s`);
  for (const test of outcome.skipped) console.log(`  left out: ${test.name} (${test.reason})`);
  if (outcome.failed.length > 0) console.log(outcome.output);
  return outcome;
}

function endOnSignals(): void {
  const end = () => {
    stopCommands();
    process.exit(1);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
  // The launcher is gone without a word.
  process.on("disconnect", end);
}

const wanted = process.argv[2] ?? "all";
const plan = plans[wanted];
if (!plan) {
  console.error(`There is no "${wanted}" here. Choose one of: ${Object.keys(plans).join(", ")}.`);
  process.exit(1);
}
endOnSignals();
const outcomes: Outcome[] = [];
for (const step of plan) outcomes.push(await runStep(step));
const { passed, failed, skipped } = sum(outcomes);
for (const test of failed) console.log(`FAILED: ${test.name} (${test.reason})`);
console.log(`${passed} passed, ${failed.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`);
process.exit(failed.length > 0 ? 1 : 0);
