import type { ObjectType } from "@assay/shared/api/record";
import type { PropertyRefusal } from "@assay/shared/api/sync";
import type { Instant } from "@assay/shared/instant";
import { type Selectable, sql } from "kysely";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";
import type { Tables } from "./schema.ts";

/** How long a worker may hold claimed writes before another takes them over: a wait for a slot, and one CRM call. */
const leaseMs = 25_000;

export type PropertyWriteRow = Selectable<Tables["property_write"]>;

export async function findPropertyWrite(queries: Queries, key: RecordKey): Promise<PropertyWriteRow | undefined> {
  return queries
    .selectFrom("property_write")
    .selectAll()
    .where("tenant_id", "=", key.tenantId)
    .where("object_type", "=", key.objectType)
    .where("object_id", "=", key.objectId)
    .executeTakeFirst();
}

/** Takes up to `most` due writes of one kind of record for this worker; another worker skips them until the lease ends. */
export async function claimWrites(
  queries: Queries,
  tenantId: string,
  objectType: ObjectType,
  most: number,
  now: Instant,
): Promise<PropertyWriteRow[]> {
  const due = queries
    .selectFrom("property_write")
    .select("object_id")
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", objectType)
    .where("state", "in", ["waiting", "retrying"])
    .where("next_at", "<=", now)
    .where("lease_until", "<=", now)
    .orderBy("next_at")
    .limit(most)
    .forUpdate()
    .skipLocked();
  return (
    queries
      .updateTable("property_write")
      .set({ lease_until: now + leaseMs })
      .where("tenant_id", "=", tenantId)
      .where("object_type", "=", objectType)
      // As an array, found once: as "in (…)" PostgreSQL may look for the due ones again for every record of the tenant.
      .where("object_id", "=", sql<string>`any(array(${due}))`)
      .returningAll()
      .execute()
  );
}

/**
 * Keeps the values that were worked out for a claimed write, unless a newer wish came meanwhile. Until they are written
 * they stay due: what they empty must not be lost to a rating that comes first.
 */
export async function keepValues(queries: Queries, row: PropertyWriteRow): Promise<void> {
  await queries
    .updateTable("property_write")
    .set({ properties: JSON.stringify(row.properties) })
    .where("tenant_id", "=", row.tenant_id)
    .where("object_type", "=", row.object_type)
    .where("object_id", "=", row.object_id)
    .where("wanted", "=", row.wanted)
    .execute();
}

/** What became of one claimed write. */
export type WriteOutcome =
  | { state: "written" }
  | { state: "refused"; message: string; refusals: readonly PropertyRefusal[] }
  | { state: "retrying"; nextAt: Instant; failures: number; message: string };

/**
 * Ends the claims of one batch. Where a record was rated again meanwhile, the new wish stays waiting: the outcome
 * belonged to the old one.
 */
export async function settleWrites(
  queries: Queries,
  settled: readonly { claimed: PropertyWriteRow; outcome: WriteOutcome }[],
  now: Instant,
): Promise<void> {
  const [first] = settled;
  if (first === undefined) return;
  const { tenant_id: tenantId, object_type: objectType } = first.claimed;
  const rows = settled.map(({ claimed, outcome }) => ({
    object_id: claimed.object_id,
    wanted: claimed.wanted,
    state: outcome.state,
    failures: outcome.state === "retrying" ? outcome.failures : 0,
    next_at: outcome.state === "retrying" ? outcome.nextAt : now,
    message: outcome.state === "written" ? "" : outcome.message,
    refusals: outcome.state === "refused" ? outcome.refusals : [],
  }));
  await sql`
    update property_write as held
    set state = said.state, since = ${now}, failures = said.failures, next_at = said.next_at,
      message = said.message, refusals = said.refusals, values_due = held.values_due and said.state <> 'written'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as said(
      object_id text, wanted integer, state text, failures integer, next_at bigint, message text, refusals jsonb)
    where held.tenant_id = ${tenantId} and held.object_type = ${objectType}
      and held.object_id = said.object_id and held.wanted = said.wanted
  `.execute(queries);
  await queries
    .updateTable("property_write")
    .set({ lease_until: 0 })
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", objectType)
    .where(
      "object_id",
      "in",
      rows.map((row) => row.object_id),
    )
    // A lease that ended meanwhile is somebody else's now.
    .where("lease_until", "=", first.claimed.lease_until)
    .execute();
}

/** Ends every lease: for a start on the embedded database, when no other process can be at work. */
export async function endLeases(queries: Queries): Promise<void> {
  await queries.updateTable("property_write").set({ lease_until: 0 }).where("lease_until", ">", 0).execute();
}

/** Asks for a record's copy in the CRM to be worked out again and written. */
export async function wishCopy(queries: Queries, key: RecordKey, now: Instant): Promise<void> {
  const wish = { state: "waiting", since: now, next_at: now, values_due: true } as const;
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

/** Puts off everything that waits, and says why: nothing can be written before somebody acts. */
export async function restWrites(queries: Queries, tenantId: string, message: string, until: Instant): Promise<void> {
  await queries
    .updateTable("property_write")
    .set({ state: "retrying", message, next_at: until })
    .where("tenant_id", "=", tenantId)
    .where("state", "in", ["waiting", "retrying"])
    .execute();
}

/** Makes everything due now that is not written: the portal is connected again, and may allow what it refused. */
export async function hastenWrites(queries: Queries, tenantId: string, now: Instant): Promise<void> {
  await queries
    .updateTable("property_write")
    .set({ state: "waiting", next_at: now, failures: 0 })
    .where("tenant_id", "=", tenantId)
    .where("state", "!=", "written")
    .execute();
}

/** Tenants with a write that is due now and in nobody's hands. */
export async function tenantsWithDueWrites(queries: Queries, now: Instant): Promise<string[]> {
  const rows = await queries
    .selectFrom("property_write")
    .select("tenant_id")
    .distinct()
    .where("state", "in", ["waiting", "retrying"])
    .where("next_at", "<=", now)
    .where("lease_until", "<=", now)
    .execute();
  return rows.map((row) => row.tenant_id);
}
