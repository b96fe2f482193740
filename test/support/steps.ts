import { globSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildAll } from "./build.ts";
import { type Finished, runNode } from "./command.ts";
import { cacheFolder, root } from "./folders.ts";
import type { NotPassed, Results } from "./results-reporter.ts";

/** What a step came to. `output` is worth reading only when something failed. */
export type Outcome = Results & { output: string };
export type Step = { name: string; run(): Promise<Outcome> };

/** The projects of the tests, by the step that runs them. */
export const projectsOf = {
  unit: ["shared", "card", "settings", "pages", "project", "server", "extension", "test"],
  commands: ["commands"],
  integrationOnPglite: ["integration-pglite"],
  integrationOnPostgres: ["integration-postgres"],
  e2e: ["e2e"],
};

export const steps = {
  types: { name: "types", run: checkTypes },
  lint: staticCheck("lint", ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."]),
  imports: staticCheck("imports", [
    ...["node_modules/dependency-cruiser/bin/dependency-cruiser.mjs", "--config", ".dependency-cruiser.mjs"],
    ...["shared/src", "hubspot-app", "browser-extension/src", "test"],
  ]),
  build: { name: "build", run: build },
  unit: tests("unit", projectsOf.unit),
  commands: tests("commands", projectsOf.commands),
  integrationOnPglite: tests("integration on PGlite", projectsOf.integrationOnPglite),
  integrationOnPostgres: tests("integration on PostgreSQL", projectsOf.integrationOnPostgres),
  e2e: tests("e2e in Chromium", projectsOf.e2e),
} satisfies Record<string, Step>;

function fromCommand(name: string, { code, output }: Finished): Outcome {
  const failed = code === 0 ? [] : [endedWith(name, code)];
  return { passed: 1 - failed.length, failed, skipped: [], output };
}

function endedWith(name: string, code: number): NotPassed {
  return { name, reason: `it ended with code ${code}` };
}

function staticCheck(name: string, command: string[]): Step {
  return { name, run: async () => fromCommand(name, await runNode(command)) };
}

/** One check a tsconfig, two at a time: more would only wait for each other on two cores. */
async function checkTypes(): Promise<Outcome> {
  const exclude = (name: string) => /(^|[\\/])(node_modules|\.wxt|dist|\.output)$/.test(name);
  const waiting = globSync("**/tsconfig.json", { cwd: root, exclude }).sort();
  const outcomes: Outcome[] = [];
  const work = async () => {
    for (let config = waiting.shift(); config; config = waiting.shift()) {
      outcomes.push(fromCommand(config, await runNode(["node_modules/typescript/bin/tsc", "--noEmit", "-p", config])));
    }
  };
  await Promise.all([work(), work()]);
  return sum(outcomes);
}

async function build(): Promise<Outcome> {
  const lines: string[] = [];
  const failure = await buildAll((line) => lines.push(line)).then(
    () => undefined,
    (error: Error) => error.message,
  );
  return fromCommand("build", { code: failure ? 1 : 0, output: failure ?? lines.join("\n"), seconds: 0 });
}

function tests(name: string, projects: string[]): Step {
  return { name, run: () => runTests(projects) };
}

async function runTests(projects: string[]): Promise<Outcome> {
  const file = join(cacheFolder, `results-${projects[0]}.json`);
  mkdirSync(cacheFolder, { recursive: true });
  rmSync(file, { force: true });
  const chosen = projects.map((project) => `--project=${project}`);
  const finished = await runNode(["node_modules/vitest/vitest.mjs", "run", ...chosen], { ASSAY_TEST_RESULTS: file });
  const results = readResults(file);
  // A set-up that fails, or a crash, leaves no failed test behind, only the exit code.
  if (finished.code !== 0 && results.failed.length === 0)
    results.failed.push(endedWith(projects.join(", "), finished.code));
  return { ...results, output: finished.output };
}

function readResults(file: string): Results {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Results;
  } catch {
    return { passed: 0, failed: [{ name: file, reason: "no results were written" }], skipped: [] };
  }
}

/** Adds up outcomes; only the output of those that failed is kept. */
export function sum(outcomes: Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, outcome) => total + outcome.passed, 0),
    failed: outcomes.flatMap((outcome) => outcome.failed),
    skipped: outcomes.flatMap((outcome) => outcome.skipped),
    output: outcomes
      .filter((outcome) => outcome.failed.length > 0)
      .map((outcome) => outcome.output)
      .join("\n"),
  };
}
