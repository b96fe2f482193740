import type { Rescore } from "@assay/shared/api/rescore";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import { type Selectable, sql } from "kysely";
import type { Queries } from "./database.ts";
import { waitingOf } from "./reviewed-copies.ts";
import type { Tables } from "./schema.ts";

/** Has every assessment under a framework looked at again; one that is still under way gives way to it. */
export async function startRescore(
  queries: Queries,
  tenantId: string,
  { id, framework, version, now }: { id: string; framework: FrameworkId; version: number; now: Instant },
): Promise<Rescore> {
  await queries
    .updateTable("rescore")
    .set({ state: "cancelled", ended_at: now })
    .where("tenant_id", "=", tenantId)
    .where("framework", "=", framework)
    .where("state", "in", ["running", "paused"])
    .execute();
  const row = await queries
    .insertInto("rescore")
    .values(({ selectFrom }) => ({
      tenant_id: tenantId,
      rescore_id: id,
      framework,
      version,
      state: "running",
      total: selectFrom("assessment")
        .select(sql<number>`count(*)::integer`.as("total"))
        .where("tenant_id", "=", tenantId)
        .where("framework", "=", framework)
        .where("version", ">", 0),
      started_at: now,
    }))
    .returningAll()
    .executeTakeFirstOrThrow();
  return toRescore({ ...row, waiting: 0 });
}

export async function findRescore(queries: Queries, tenantId: string, id: string): Promise<Rescore | undefined> {
  const row = await withWaiting(queries, tenantId).where("rescore_id", "=", id).executeTakeFirst();
  return row && toRescore(row);
}

/** The last one that was begun, under way or ended. */
export async function findNewestRescore(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
): Promise<Rescore | undefined> {
  const row = await withWaiting(queries, tenantId)
    .where("framework", "=", framework)
    .orderBy("started_at", "desc")
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && toRescore(row);
}

/** Moves a re-scoring from one of these states to another; false when it is in none of them. */
export async function moveRescore(
  queries: Queries,
  tenantId: string,
  id: string,
  from: readonly Rescore["state"][],
  to: Rescore["state"],
  now: Instant,
): Promise<boolean> {
  const moved = await queries
    .updateTable("rescore")
    .set({ state: to, ...(to === "cancelled" && { ended_at: now }) })
    .where("tenant_id", "=", tenantId)
    .where("rescore_id", "=", id)
    .where("state", "in", from)
    .executeTakeFirst();
  return moved.numUpdatedRows > 0n;
}

/** A re-scoring under way, and the last record that it came to. */
export interface RunningRescore {
  readonly id: string;
  readonly framework: FrameworkId;
  readonly version: number;
  readonly startedAt: Instant;
  readonly after: { readonly objectType: string; readonly objectId: string };
}

/** Tenants with a re-scoring that is neither paused nor over. */
export async function tenantsWithRescores(queries: Queries): Promise<string[]> {
  const rows = await queries
    .selectFrom("rescore")
    .select("tenant_id")
    .distinct()
    .where("state", "=", "running")
    .execute();
  return rows.map((row) => row.tenant_id);
}

/** Holds one of a tenant's re-scorings until the transaction ends; absent = none runs, or all are in other hands. */
export async function holdRescore(queries: Queries, tenantId: string): Promise<RunningRescore | undefined> {
  const row = await queries
    .selectFrom("rescore")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("state", "=", "running")
    .orderBy("started_at")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return (
    row && {
      id: row.rescore_id,
      framework: row.framework,
      version: row.version,
      startedAt: row.started_at,
      after: { objectType: row.after_type, objectId: row.after_id },
    }
  );
}

/** Remembers how far a re-scoring came, and that it looked at so many more. */
export async function advanceRescore(
  queries: Queries,
  tenantId: string,
  id: string,
  after: RunningRescore["after"],
  looked: number,
): Promise<void> {
  await ofRescore(queries, tenantId, id)
    .set({ after_type: after.objectType, after_id: after.objectId, done: withLooked(looked) })
    .execute();
}

/** Remembers that a re-scoring looked at so many more. */
export async function countLooked(queries: Queries, tenantId: string, id: string, looked: number): Promise<void> {
  await ofRescore(queries, tenantId, id)
    .set({ done: withLooked(looked) })
    .execute();
}

function withLooked(looked: number) {
  return sql<number>`least(total, done + ${looked}::integer)`;
}

export async function rewindRescore(queries: Queries, tenantId: string, id: string): Promise<void> {
  await ofRescore(queries, tenantId, id).set({ after_type: "", after_id: "" }).execute();
}

/** All were looked at, those too that were rated meanwhile. */
export async function endRescore(queries: Queries, tenantId: string, id: string, now: Instant): Promise<void> {
  await ofRescore(queries, tenantId, id).set({ state: "done", done: sql`total`, ended_at: now }).execute();
}

function ofRescore(queries: Queries, tenantId: string, id: string) {
  return queries.updateTable("rescore").where("tenant_id", "=", tenantId).where("rescore_id", "=", id);
}

/** In one statement: counted after what was looked at, copies of a moment later would draw the bar back. */
function withWaiting(queries: Queries, tenantId: string) {
  return queries
    .selectFrom("rescore")
    .selectAll()
    .select(waitingOf(tenantId, sql`rescore.rescore_id`).as("waiting"))
    .where("tenant_id", "=", tenantId);
}

function toRescore(row: Selectable<Tables["rescore"]> & { waiting: number }): Rescore {
  return {
    id: row.rescore_id,
    framework: row.framework,
    version: row.version,
    state: row.state,
    total: row.total,
    done: row.done,
    waiting: row.waiting,
    startedAt: row.started_at,
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
  };
}
