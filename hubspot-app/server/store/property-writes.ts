import type { Instant } from "@assay/shared/instant";
import { type Selectable, sql } from "kysely";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";
import type { Tables } from "./schema.ts";

export type PropertyWriteRow = Selectable<Tables["property_write"]>;

/**
 * What is not settled yet. As literals: with parameters in their place a prepared statement cannot use the index that
 * holds only these rows, and looks through all of the table.
 */
export const isOpen = sql<boolean>`property_write.state in ('waiting', 'retrying')`;

/** What a paused re-scoring asked for stays where it is. */
export const isNotPaused = sql<boolean>`not exists (
  select from rescore where rescore.tenant_id = property_write.tenant_id
    and rescore.rescore_id = property_write.rescore_id and rescore.state = 'paused')`;

export async function findPropertyWrite(queries: Queries, key: RecordKey): Promise<PropertyWriteRow | undefined> {
  return queries
    .selectFrom("property_write")
    .selectAll()
    .where("tenant_id", "=", key.tenantId)
    .where("object_type", "=", key.objectType)
    .where("object_id", "=", key.objectId)
    .executeTakeFirst();
}

/** Of these contacts, those whose copy shows a deal's result. */
export async function listShowingDeal(
  queries: Queries,
  tenantId: string,
  objectIds: readonly string[],
): Promise<string[]> {
  const rows = await queries
    .selectFrom("property_write")
    .select("object_id")
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", "contact")
    .where("object_id", "=", sql<string>`any(${objectIds})`)
    .where(sql<string>`properties ->> 'assay_subject'`, "=", "deal")
    .execute();
  return rows.map((row) => row.object_id);
}

/** Asks for a record's copy in the CRM to be worked out again and written. */
export async function wishCopy(queries: Queries, key: RecordKey, now: Instant): Promise<void> {
  const wish = { state: "waiting", since: now, next_at: now, values_due: true, rescore_id: null } as const;
  await queries
    .insertInto("property_write")
    .values({
      tenant_id: key.tenantId,
      object_type: key.objectType,
      object_id: key.objectId,
      properties: "{}",
      wanted: 1,
      ...wish,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "object_type", "object_id"])
        .doUpdateSet({ ...wish, wanted: sql`property_write.wanted + 1`, failures: 0, message: "", refusals: "[]" }),
    )
    .execute();
}

/** Forgets contacts' copies; what stands in the CRM stays. */
export async function dropCopies(queries: Queries, tenantId: string, contactIds: readonly string[]): Promise<void> {
  if (contactIds.length === 0) return;
  await queries
    .deleteFrom("property_write")
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", "contact")
    .where("object_id", "=", sql<string>`any(${contactIds})`)
    .execute();
}

/**
 * Puts off everything that waits, and says why: nothing can be written before somebody installs again. Leaves alone what
 * an installation brought back meanwhile; the tenant is locked first, as an installation does, so that neither
 * overtakes the other.
 */
export async function restWrites(queries: Queries, tenantId: string, message: string, until: Instant): Promise<void> {
  await queries.transaction().execute(async (locked) => {
    const away = locked
      .selectFrom("tenant")
      .select("crm")
      .where("tenant_id", "=", tenantId)
      .where("connected", "=", false);
    if ((await away.forShare().execute()).length === 0) return;
    await locked
      .updateTable("property_write")
      .set({ state: "retrying", message, next_at: until })
      .where("tenant_id", "=", tenantId)
      .where(isOpen)
      .execute();
  });
}

/**
 * Makes everything due now that is not written: the portal is connected again, and may allow what it refused. It is a
 * new wish, so that what comes of a write under way, which knew of no change, does not settle it.
 */
export async function hastenWrites(queries: Queries, tenantId: string, now: Instant): Promise<void> {
  await queries
    .updateTable("property_write")
    .set((row) => ({ state: "waiting", next_at: now, failures: 0, wanted: row("wanted", "+", 1) }))
    .where("tenant_id", "=", tenantId)
    .where("state", "!=", "written")
    .execute();
}

/** A tenant's records by where their copy stands. */
export async function countWrites(
  queries: Queries,
  tenantId: string,
): Promise<Record<PropertyWriteRow["state"], number>> {
  const rows = await queries
    .selectFrom("property_write")
    .select(["state", sql<number>`count(*)::int`.as("count")])
    .where("tenant_id", "=", tenantId)
    .groupBy("state")
    .execute();
  const counts = { waiting: 0, retrying: 0, refused: 0, written: 0 };
  for (const { state, count } of rows) counts[state] = count;
  return counts;
}

/** The newest of those that the CRM refused. */
export async function listRefusedWrites(queries: Queries, tenantId: string, most: number): Promise<PropertyWriteRow[]> {
  return queries
    .selectFrom("property_write")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("state", "=", "refused")
    .orderBy("since", "desc")
    .limit(most)
    .execute();
}

/** How many of a tenant's copies could be written now, counted up to `most`; those of a paused re-scoring could not. */
export async function countDueWrites(queries: Queries, tenantId: string, now: Instant, most: number): Promise<number> {
  const due = queries
    .selectFrom("property_write")
    .select("object_id")
    .where("tenant_id", "=", tenantId)
    .where(isOpen)
    .where("next_at", "<=", now)
    .where("lease_until", "<=", now)
    .where(isNotPaused)
    .limit(most);
  return (await due.execute()).length;
}

/** Tenants with a write that is due now and in nobody's hands. */
export async function tenantsWithDueWrites(queries: Queries, now: Instant): Promise<string[]> {
  const rows = await queries
    .selectFrom("property_write")
    .select("tenant_id")
    .distinct()
    .where(isOpen)
    .where("next_at", "<=", now)
    .where("lease_until", "<=", now)
    .where(isNotPaused)
    .execute();
  return rows.map((row) => row.tenant_id);
}

/** Up to `most` contacts that have a copy in the CRM, in the order of their ids, after one. */
export async function listCopiedAfter(
  queries: Queries,
  tenantId: string,
  afterId: string,
  most: number,
): Promise<string[]> {
  const rows = await queries
    .selectFrom("property_write")
    .select("object_id")
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", "contact")
    .where("object_id", ">", afterId)
    .orderBy("object_id")
    .limit(most)
    .execute();
  return rows.map((row) => row.object_id);
}
