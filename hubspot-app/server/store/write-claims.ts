import type { ObjectType } from "@assay/shared/api/record";
import type { PropertyRefusal } from "@assay/shared/api/sync";
import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";
import { isNotPaused, isOpen, type PropertyWriteRow } from "./property-writes.ts";

/** How long a worker may be silent about claimed writes before another takes them over: a wait for a slot, and one CRM call. */
const leaseMs = 25_000;

/** How often a worker that is still at it says so. */
export const renewEveryMs = 8_000;

/** Writes of one kind of record in one worker's hands. */
export interface Claim {
  readonly tenantId: string;
  readonly objectType: ObjectType;
  readonly rows: readonly PropertyWriteRow[];
  /** Tells the claim from another worker's of the same rows; moves on as it is renewed. */
  leaseUntil: Instant;
}

/** Takes up to `most` due writes of one kind of record for this worker; another worker skips them until the lease ends. */
export async function claimWrites(
  queries: Queries,
  tenantId: string,
  objectType: ObjectType,
  most: number,
  now: Instant,
): Promise<Claim> {
  const due = queries
    .selectFrom("property_write")
    .select("object_id")
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", objectType)
    .where(isOpen)
    .where("next_at", "<=", now)
    .where("lease_until", "<=", now)
    .where(isNotPaused)
    .orderBy("next_at")
    .limit(most)
    .forUpdate()
    .skipLocked();
  const leaseUntil = now + leaseMs;
  const rows = await queries
    .updateTable("property_write")
    .set({ lease_until: leaseUntil })
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", objectType)
    // As an array, found once: with "in (…)" or a join PostgreSQL may look at every record of the tenant.
    .where("object_id", "=", sql<string>`any(array(${due}))`)
    .returningAll()
    .execute();
  return { tenantId, objectType, rows, leaseUntil };
}

/**
 * Holds on to a claim, unless it is so young that looking is enough. Answers the writes that are still in its hands and
 * still wanted as they were claimed.
 */
export async function renewClaim(queries: Queries, claim: Claim, now: Instant): Promise<readonly PropertyWriteRow[]> {
  const leaseUntil = now + leaseMs;
  const isYoung = leaseUntil - claim.leaseUntil < renewEveryMs / 2;
  const held = isYoung
    ? await inHand(queries, claim).select("wanted").execute()
    : await claimed(queries, claim).set({ lease_until: leaseUntil }).returning(["object_id", "wanted"]).execute();
  if (!isYoung) claim.leaseUntil = leaseUntil;
  const wanted = new Map(held.map((row) => [row.object_id, row.wanted]));
  return claim.rows.filter((row) => wanted.get(row.object_id) === row.wanted);
}

/**
 * Updates what is in the claim's hands, in the order of their keys, as whoever else changes several copies at once does
 * it: two of them then wait for each other instead of blocking each other.
 */
function claimed(queries: Queries, claim: Claim) {
  const held = inHand(queries, claim).orderBy("object_id").forUpdate();
  return queries
    .updateTable("property_write")
    .where("tenant_id", "=", claim.tenantId)
    .where("object_type", "=", claim.objectType)
    .where("object_id", "=", sql<string>`any(array(${held}))`);
}

/** A lease that ended meanwhile is somebody else's now. */
function inHand(queries: Queries, { tenantId, objectType, rows, leaseUntil }: Claim) {
  return queries
    .selectFrom("property_write")
    .select("object_id")
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", objectType)
    .where("object_id", "=", sql<string>`any(${rows.map((row) => row.object_id)})`)
    .where("lease_until", "=", leaseUntil);
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

/** A claimed write, and what became of it. */
export interface SettledWrite {
  readonly row: PropertyWriteRow;
  readonly outcome: WriteOutcome;
}

/**
 * Keeps what became of a claim's writes, and gives back what is still in its hands. Where a record was rated again
 * meanwhile, the new wish stays waiting: the outcome belonged to the old one.
 */
export async function endClaim(
  queries: Queries,
  claim: Claim,
  settled: readonly SettledWrite[],
  now: Instant,
): Promise<void> {
  const { tenantId, objectType, leaseUntil } = claim;
  const rows = settled.map(({ row, outcome }) => ({
    object_id: row.object_id,
    wanted: row.wanted,
    state: outcome.state,
    failures: outcome.state === "retrying" ? outcome.failures : 0,
    next_at: outcome.state === "retrying" ? outcome.nextAt : now,
    message: outcome.state === "written" ? "" : outcome.message,
    refusals: outcome.state === "refused" ? outcome.refusals : [],
  }));
  const ids = rows.map((row) => row.object_id);
  await sql`
    with said as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as said(
        object_id text, wanted integer, state text, failures integer, next_at bigint, message text, refusals jsonb)
    ), held as materialized (
      select object_id, wanted from property_write
      where tenant_id = ${tenantId} and object_type = ${objectType} and object_id = any(${ids})
      order by object_id for update
    )
    update property_write as write
    set state = said.state, since = ${now}, failures = said.failures, next_at = said.next_at,
      message = said.message, refusals = said.refusals, values_due = write.values_due and said.state <> 'written',
      rescore_id = case when said.state = 'retrying' then write.rescore_id end,
      lease_until = case when write.lease_until = ${leaseUntil} then 0 else write.lease_until end
    from said join held using (object_id, wanted)
    where write.tenant_id = ${tenantId} and write.object_type = ${objectType} and write.object_id = said.object_id
      and write.object_id = any(${ids})
  `.execute(queries);
  await claimed(queries, claim).set({ lease_until: 0 }).execute();
}

/** Ends every lease: for a start on the embedded database, when no other process can be at work. */
export async function endLeases(queries: Queries): Promise<void> {
  await queries.updateTable("property_write").set({ lease_until: 0 }).where("lease_until", ">", 0).execute();
}
