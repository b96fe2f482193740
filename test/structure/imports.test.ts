import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../support/folders.ts";

const none = "export const one = 1;\n";
const server = "hubspot-app/server";

/** One violation of each rule: the file that imports, and what it imports from there. */
const planted: Record<string, [file: string, imports: string]> = {
  "shared-imports-only-zod": ["shared/src/reader.ts", "node:fs"],
  "suggest-imports-chrono-node": ["shared/src/suggest/reader.ts", "node:fs"],
  "surfaces-keep-to-themselves": ["hubspot-app/src/app/cards/reader.ts", "../../../server/store/table.ts"],
  "extension-keeps-to-itself": ["browser-extension/src/reader.ts", "../../hubspot-app/server/store/table.ts"],
  "server-imports-no-surface": [`${server}/operations/draw.ts`, "../../src/app/cards/card.ts"],
  "only-cli-reads-sites": [`${server}/jobs/read-page.ts`, "../../../browser-extension/src/sites/gmail.ts"],
  "operations-decide": [`${server}/operations/call-back.ts`, "../routes/door.ts"],
  "store-knows-no-caller": [`${server}/store/ask.ts`, "../operations/rate.ts"],
  "crm-knows-no-caller": [`${server}/crm/hubspot/ask.ts`, "../../operations/rate.ts"],
  "doors-go-through-operations": [`${server}/routes/shortcut.ts`, "../jobs/write.ts"],
  "only-store-speaks-sql": [`${server}/operations/query.ts`, "kysely"],
  "only-crm-hubspot-knows-hubspot": [`${server}/jobs/write-hubspot.ts`, "@hubspot/api-client"],
  "only-wiring-reads-the-environment": [`${server}/operations/peek.ts`, "../env.ts"],
  "nothing-imports-test": [`${server}/operations/pretend.ts`, "../../../test/support/fake.ts"],
  "emulator-shares-no-code-with-the-server": [
    "test/hubspot-emulator/copy.ts",
    "../../hubspot-app/server/store/table.ts",
  ],
  "no-circles": ["hubspot-app/src/app/cards/first.ts", "./second.ts"],
  "no-unresolvable": ["hubspot-app/src/app/pages/lost.ts", "./nowhere.ts"],
};
const targets: Record<string, string> = {
  "hubspot-app/src/app/cards/second.ts": 'export { one } from "./first.ts";\n',
  ...Object.fromEntries(
    [
      ...[
        `${server}/store/table.ts`,
        `${server}/routes/door.ts`,
        `${server}/operations/rate.ts`,
        `${server}/jobs/write.ts`,
      ],
      ...[`${server}/env.ts`, "hubspot-app/src/app/cards/card.ts", "browser-extension/src/sites/gmail.ts"],
      "test/support/fake.ts",
    ].map((file) => [file, none]),
  ),
};

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "assay-structure-"));
  cpSync(join(root, ".dependency-cruiser.mjs"), join(copy, ".dependency-cruiser.mjs"));
  for (const [file, text] of Object.entries(targets)) write(file, text);
  for (const [file, imports] of Object.values(planted)) write(file, `export * as one from "${imports}";\n`);
  symlinkSync(join(root, server, "node_modules"), join(copy, server, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
}

/** What the checker says: "rule: file" for each violation. */
function findViolations(): string[] {
  const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const parts = ["--config", ".dependency-cruiser.mjs", "--output-type", "json", "."];
  try {
    return readViolations(execFileSync(process.execPath, [cruiser, ...parts], { cwd: copy, encoding: "utf8" }));
  } catch (error) {
    // It exits with the number of violations, which is what is hoped for here.
    return readViolations((error as { stdout: string }).stdout);
  }
}

function readViolations(json: string): string[] {
  const { summary } = JSON.parse(json) as { summary: { violations: { rule: { name: string }; from: string }[] } };
  return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}

it("catches a planted violation of every import rule", async () => {
  const { default: config } = (await import(join(root, ".dependency-cruiser.mjs"))) as {
    default: { forbidden: { name: string }[] };
  };
  expect(Object.keys(planted).sort()).toEqual(config.forbidden.map(({ name }) => name).sort());
  const expected = Object.entries(planted).map(([rule, [file]]) => `${rule}: ${file}`);
  expect(findViolations()).toEqual(expect.arrayContaining(expected));
});
