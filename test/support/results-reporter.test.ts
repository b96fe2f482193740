import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runNode } from "./command.ts";
import { cacheFolder, root } from "./folders.ts";
import type { Results } from "./results-reporter.ts";

/** Inside the checkout, so that the made-up tests find vitest. */
let folder: string;
beforeAll(() => {
  mkdirSync(cacheFolder, { recursive: true });
  folder = mkdtempSync(join(cacheFolder, "reporter-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(files: Record<string, string>): Promise<Results & { code: number }> {
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), `import { beforeAll, describe, expect, it } from "vitest";\n${text}\n`);
  }
  const reporter = join(root, "test/support/results-reporter.ts");
  const config = { test: { include: ["*.case.mjs"], exclude: [], reporters: [reporter] } };
  writeFileSync(join(folder, "vitest.config.mjs"), `export default ${JSON.stringify(config)};\n`);
  const results = join(folder, "results.json");
  const parts = [join(root, "node_modules/vitest/vitest.mjs"), "run", `--root=${folder}`];
  const { code } = await runNode(parts, { ASSAY_TEST_RESULTS: results });
  return { ...(JSON.parse(readFileSync(results, "utf8")) as Results), code };
}

it("counts what passed and failed, a file that breaks, a hook that throws, and says why a test was left out", async () => {
  const { code, ...results } = await run({
    "mixed.case.mjs": `it("passes", () => {});
      it("fails", () => expect(1).toBe(2));
      it("is left out", (test) => test.skip("no such machine here"));
      it.skip("is forgotten", () => {});`,
    "broken.case.mjs": 'throw new Error("does not load");',
    "hook.case.mjs":
      'describe("a suite", () => { beforeAll(() => { throw new Error("hook") }); it("never runs", () => {}); });',
  });
  expect(code).toBe(1);
  expect(results.passed).toBe(1);
  expect(results.failed.map(({ name, reason }) => `${name}: ${reason}`).sort()).toEqual([
    "broken.case.mjs: does not load",
    "hook.case.mjs: a suite: hook",
    "mixed.case.mjs: fails: expected 1 to be 2 // Object.is equality",
  ]);
  expect(results.skipped).toEqual(
    expect.arrayContaining([
      { name: "is left out", reason: "no such machine here" },
      { name: "is forgotten", reason: "no reason given" },
    ]),
  );
});
