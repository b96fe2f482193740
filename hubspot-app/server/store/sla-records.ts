import type { RecordPath } from "@assay/shared/api/record";
import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";

export async function tenantsWithDueClocks(queries: Queries, now: Instant): Promise<string[]> {
  const { rows } = await sql<{ tenant_id: string }>`
    select tenant_id from tenant
    where connected and exists (select from sla_record where sla_record.tenant_id = tenant.tenant_id and look_at <= ${now})
  `.execute(queries);
  return rows.map((row) => row.tenant_id);
}

/** Takes up to `most` records that are due; they are due again at `againAt` should this process not come to an end. */
export async function claimClocks(
  queries: Queries,
  tenantId: string,
  now: Instant,
  againAt: Instant,
  most: number,
): Promise<RecordPath[]> {
  const { rows } = await sql<RecordPath>`
    update sla_record set look_at = ${againAt}
    where tenant_id = ${tenantId} and (object_type, object_id) in (
      select object_type, object_id from sla_record where tenant_id = ${tenantId} and look_at <= ${now}
      order by look_at limit ${most} for update skip locked)
    returning object_type as "objectType", object_id as "objectId"
  `.execute(queries);
  return rows;
}

/** What came of a look. Absent `lookAt`: there is nothing more to follow. */
export interface Looked {
  readonly key: RecordKey;
  /** Absent = nobody's. */
  readonly ownerId: string | undefined;
  readonly lookAt: Instant | undefined;
}

/** Settles a claimed record; one that was moved or hastened meanwhile stays due. */
export async function settleClocks(
  queries: Queries,
  { key, ownerId, lookAt }: Looked,
  claimedUntil: Instant,
  now: Instant,
): Promise<void> {
  const { tenantId, objectType, objectId } = key;
  if (lookAt === undefined) {
    await sql`
      delete from sla_record where tenant_id = ${tenantId} and object_type = ${objectType} and object_id = ${objectId}
        and look_at = ${claimedUntil}
    `.execute(queries);
    return;
  }
  await sql`
    update sla_record set owner_id = ${ownerId ?? null}, looked_at = ${now},
      look_at = case when look_at = ${claimedUntil} then ${lookAt}::bigint else look_at end
    where tenant_id = ${tenantId} and object_type = ${objectType} and object_id = ${objectId}
  `.execute(queries);
}

/** Leaves a claimed record as it is until later; one that was moved or hastened meanwhile stays due. */
export async function postponeClocks(
  queries: Queries,
  { tenantId, objectType, objectId }: RecordKey,
  claimedUntil: Instant,
  lookAt: Instant,
): Promise<void> {
  await queries
    .updateTable("sla_record")
    .set({ look_at: lookAt })
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", objectType)
    .where("object_id", "=", objectId)
    .where("look_at", "=", claimedUntil)
    .execute();
}

/** Looks at records now that somebody has them on screen, unless that was done since `before`. */
export async function hastenClocks(
  queries: Queries,
  tenantId: string,
  contactIds: readonly string[],
  now: Instant,
  before: Instant,
): Promise<void> {
  if (contactIds.length === 0) return;
  await queries
    .updateTable("sla_record")
    .set({ look_at: now })
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", "contact")
    .where("object_id", "in", contactIds)
    .where("look_at", ">", now)
    .where("looked_at", "<", before)
    .execute();
}

/**
 * Holds the standing of a record until the transaction ends, as an erasure does. Answers whether it stands where so many
 * events brought it: false = it was moved again meanwhile, and is due to be looked at by that, or erased.
 */
export async function holdStanding(queries: Queries, key: RecordKey, events: number): Promise<boolean> {
  const row = await queries
    .selectFrom("stage_standing")
    .select("version")
    .where("tenant_id", "=", key.tenantId)
    .where("object_type", "=", key.objectType)
    .where("object_id", "=", key.objectId)
    .where("version", "=", events)
    .where("version", ">", 0)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}
