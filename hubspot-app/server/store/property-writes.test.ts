import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "./database.ts";
import { findPropertyWrite, hastenWrites, restWrites, wishCopy } from "./property-writes.ts";
import { saveTenant } from "./tenants.ts";

const folder = mkdtempSync(path.join(tmpdir(), "assay-writes-"));
const portal = { tenantId: "t", crm: "hubspot", accountId: "1", timeZone: "UTC", language: "en" } as const;
const contact = { tenantId: "t", objectType: "contact", objectId: "7" } as const;
let database: Database;
beforeAll(async () => {
  const opened = await openDatabase(`pglite:${folder}/database`);
  if (!opened.ok) throw new Error(opened.message);
  database = opened.database;
}, 60_000);
afterAll(async () => {
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

it("puts off what waits while the portal is away, and not what an installation brought back since it was seen away", async () => {
  const { queries } = database;
  await saveTenant(queries, portal, 0);
  await wishCopy(queries, contact, 1000);
  await queries.updateTable("tenant").set({ connected: false, disconnected_at: 1000 }).execute();
  await restWrites(queries, "t", "away", 9000);
  expect(await findPropertyWrite(queries, contact)).toMatchObject({
    state: "retrying",
    next_at: 9000,
    message: "away",
  });

  await saveTenant(queries, portal, 2000);
  await hastenWrites(queries, "t", 2000);
  await restWrites(queries, "t", "away", 9000);
  expect(await findPropertyWrite(queries, contact)).toMatchObject({ state: "waiting", next_at: 2000 });
});
