import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openDataFolder } from "./data-folder.ts";

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "assay-folder-"));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

it("is held by one process at a time, and free again after release", () => {
  const folder = join(parent, "new", "data");
  const first = openDataFolder(folder);
  if (!first.ok) throw new Error(first.message);
  expect(openDataFolder(folder)).toMatchObject({
    ok: false,
    message: expect.stringContaining("is in use by another Assay"),
  });
  first.release();
  const second = openDataFolder(folder);
  expect(second.ok).toBe(true);
  if (second.ok) second.release();
});

it("says so when a file stands where the folder should be", () => {
  const file = join(parent, "taken");
  writeFileSync(file, "");
  expect(openDataFolder(file)).toMatchObject({
    ok: false,
    message: expect.stringContaining("a file stands in its way"),
  });
  expect(openDataFolder(join(file, "below"))).toMatchObject({ ok: false });
});
