import type { Instant } from "@assay/shared/instant";
import { type Selectable, sql } from "kysely";
import type { Queries } from "./database.ts";
import type { Tables } from "./schema.ts";

export type GradingRow = Selectable<Tables["list_grading"]>;

/** Begins a list, and ends the one before: its result goes. The same id again changes nothing. */
export async function startGrading(
  queries: Queries,
  row: Pick<GradingRow, "tenant_id" | "grading_id" | "list_id" | "list_name" | "total" | "started_by" | "started_at">,
): Promise<boolean> {
  const { tenant_id: tenantId, grading_id: gradingId } = row;
  const started = await queries
    .insertInto("list_grading")
    .values({ ...row, state: "running" })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (started.numInsertedOrUpdatedRows === 0n) return false;
  for (const table of ["list_member", "list_grading"] as const) {
    await queries.deleteFrom(table).where("tenant_id", "=", tenantId).where("grading_id", "!=", gradingId).execute();
  }
  return true;
}

/** The newest one; the one of an id, where one is given. */
export async function findGrading(queries: Queries, tenantId: string, id?: string): Promise<GradingRow | undefined> {
  let found = queries.selectFrom("list_grading").selectAll().where("tenant_id", "=", tenantId);
  if (id !== undefined) found = found.where("grading_id", "=", id);
  return found.orderBy("started_at", "desc").limit(1).executeTakeFirst();
}

export async function tenantsWithGradings(queries: Queries, now: Instant): Promise<string[]> {
  const rows = await queries
    .selectFrom("list_grading")
    .select("tenant_id")
    .distinct()
    .where("state", "=", "running")
    .where("lease_until", "<=", now)
    .execute();
  return rows.map((row) => row.tenant_id);
}

/** Takes the tenant's running list for this worker until then; absent = there is none, or another has it. */
export async function claimGrading(
  queries: Queries,
  tenantId: string,
  now: Instant,
  until: Instant,
): Promise<GradingRow | undefined> {
  return queries
    .updateTable("list_grading")
    .set({ lease_until: until })
    .where("tenant_id", "=", tenantId)
    .where("state", "=", "running")
    .where("lease_until", "<=", now)
    .returningAll()
    .executeTakeFirst();
}

/** Lets a later look have it from then on; `waitsFor` says why nothing moves meanwhile. */
export async function releaseGrading(queries: Queries, row: GradingRow, from: Instant, waitsFor: string) {
  await ofGrading(queries, row).set({ lease_until: from, waits_for: waitsFor }).execute();
}

export async function endGrading(
  queries: Queries,
  key: Pick<GradingRow, "tenant_id" | "grading_id">,
  state: "cancelled" | "done",
  now: Instant,
): Promise<void> {
  await ofGrading(queries, key)
    .set({ state, ended_at: now, lease_until: 0, waits_for: "" })
    .where("state", "=", "running")
    .execute();
}

/** Adds a page of members, once: a worker that lost its turn adds nothing. Needs a transaction. */
export async function saveMembers(
  queries: Queries,
  row: GradingRow,
  contactIds: readonly string[],
  next: string,
): Promise<boolean> {
  const saved = await ofGrading(queries, row)
    .set({ after_page: next, lease_until: 0, waits_for: "", done: sql`done + ${contactIds.length}::integer` })
    .where("after_page", "=", row.after_page)
    .where("done", "=", row.done)
    .where("state", "=", "running")
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) return false;
  const members = contactIds.map((id) => ({ tenant_id: row.tenant_id, grading_id: row.grading_id, object_id: id }));
  if (members.length > 0) {
    await queries
      .insertInto("list_member")
      .values(members)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return true;
}

/** After a restart of the embedded database's only process, nobody holds anything. */
export async function endGradingLeases(queries: Queries): Promise<void> {
  await queries.updateTable("list_grading").set({ lease_until: 0 }).where("state", "=", "running").execute();
}

function ofGrading(
  queries: Queries,
  { tenant_id: tenantId, grading_id: id }: Pick<GradingRow, "tenant_id" | "grading_id">,
) {
  return queries.updateTable("list_grading").where("tenant_id", "=", tenantId).where("grading_id", "=", id);
}
