import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "./database.ts";
import {
  claimProfilingWatch,
  dropProfilingWatch,
  saveProfilingRules,
  tenantsWithProfilingDue,
} from "./profiling-rules.ts";
import { readStopsOf, resumeProfiling, stopProfiling } from "./profiling-stops.ts";

const folder = mkdtempSync(path.join(tmpdir(), "assay-profiling-"));
let database: Database;
beforeAll(async () => {
  const opened = await openDatabase(`pglite:${folder}/database`);
  if (!opened.ok) throw new Error(opened.message);
  database = opened.database;
  const tenant = {
    tenant_id: "t",
    crm: "hubspot",
    account_id: "1",
    time_zone: "UTC",
    language: "en" as const,
    installed_at: 0,
  };
  await database.queries.insertInto("tenant").values(tenant).execute();
}, 60_000);
afterAll(async () => {
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

const rules = [{ property: "hs_email_optout", values: ["true"] }];

it("goes on looking by rules that were saved while the end of the last ones was seen to", async () => {
  const { queries } = database;
  await saveProfilingRules(queries, "t", [], "1", 1000);
  const watch = await claimProfilingWatch(queries, "t", 1000, 2000);
  if (watch === undefined) throw new Error("nothing to look at");
  await saveProfilingRules(queries, "t", rules, "1", 1500);
  await dropProfilingWatch(queries, "t", watch);
  expect(await tenantsWithProfilingDue(queries, 1500)).toEqual(["t"]);
});

it("takes back what a rule asked for, and not what a person asked for meanwhile", async () => {
  const { queries } = database;
  const stop = { contactId: "7", by: "1", at: 1000 };
  await stopProfiling(queries, "t", { ...stop, byRule: true });
  await stopProfiling(queries, "t", { ...stop, byRule: false });
  expect(await resumeProfiling(queries, "t", { contactId: "7", byRule: true })).toBe(false);
  expect((await readStopsOf(queries, "t", ["7"])).get("7")).toEqual({ byRule: false });
  expect(await resumeProfiling(queries, "t", { contactId: "7", byRule: false })).toBe(true);
});
