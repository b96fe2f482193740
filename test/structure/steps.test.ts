import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import config from "../../vitest.config.ts";
import { root } from "../support/folders.ts";
import { projectsOf } from "../support/steps.ts";

/** A folder's configuration says its project's name; to load it here would start the tools that it brings. */
function nameIn(folder: string): string | undefined {
  return /\bname: "([^"]+)"/.exec(readFileSync(join(root, folder, "vitest.config.ts"), "utf8"))?.[1];
}

it("runs each project of the tests in one step", () => {
  const projects = (config.test?.projects ?? []) as (string | { test: { name: string } })[];
  const names = projects.map((project) => (typeof project === "string" ? nameIn(project) : project.test.name));
  expect(Object.values(projectsOf).flat().sort()).toEqual(names.sort());
});
