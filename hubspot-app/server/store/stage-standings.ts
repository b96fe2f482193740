import type { Instant } from "@assay/shared/instant";
import type { Stage } from "@assay/shared/pipeline/stage";
import { type Selectable, sql } from "kysely";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";
import type { Tables } from "./schema.ts";

export type StageStandingRow = Selectable<Tables["stage_standing"]>;

/** Where a tenant's records stand now, of one stage, the longest there first. */
export async function listStandingsIn(queries: Queries, tenantId: string, stage: Stage): Promise<StageStandingRow[]> {
  return queries
    .selectFrom("stage_standing")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("stage", "=", stage)
    .orderBy("since")
    .orderBy("object_id")
    .execute();
}

/** Of these contacts, those that were ever moved. */
export async function listStandingsOf(
  queries: Queries,
  tenantId: string,
  contactIds: readonly string[],
): Promise<StageStandingRow[]> {
  if (contactIds.length === 0) return [];
  return queries
    .selectFrom("stage_standing")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", "contact")
    .where("object_id", "in", contactIds)
    .where("version", ">", 0)
    .execute();
}

/** Whoever is in the CRM's bin wakes once restored. */
const asleep = sql<boolean>`wakes_at is not null and not exists (select from profiling_stop as stop
  where stop.tenant_id = stage_standing.tenant_id and stop.contact_id = stage_standing.object_id)
  and not exists (select from gone_record as gone where gone.tenant_id = stage_standing.tenant_id
    and gone.object_type = stage_standing.object_type and gone.object_id = stage_standing.object_id)`;

/** Tenants with somebody whose time to wake has come. */
export async function tenantsWithSleepers(queries: Queries, now: Instant): Promise<string[]> {
  const rows = await queries
    .selectFrom("stage_standing")
    .select("tenant_id")
    .distinct()
    .where("wakes_at", "<=", now)
    .where(asleep)
    .execute();
  return rows.map((row) => row.tenant_id);
}

/** Up to `most` contacts whose time to wake has come, the longest due first; nobody who is not to be profiled. */
export async function listSleepers(queries: Queries, tenantId: string, now: Instant, most: number): Promise<string[]> {
  const rows = await queries
    .selectFrom("stage_standing")
    .select("object_id")
    .where("tenant_id", "=", tenantId)
    .where("wakes_at", "<=", now)
    .where(asleep)
    .orderBy("wakes_at")
    .limit(most)
    .execute();
  return rows.map((row) => row.object_id);
}

/** The portal's own properties say what these standings say, unless they were moved again meanwhile. */
export async function settleLifecycle(queries: Queries, standings: readonly StageStandingRow[]): Promise<void> {
  for (const { tenant_id: tenantId, object_type: objectType, object_id: objectId, version } of standings) {
    await queries
      .updateTable("stage_standing")
      .set({ lifecycle_due: false })
      .where("tenant_id", "=", tenantId)
      .where("object_type", "=", objectType)
      .where("object_id", "=", objectId)
      .where("version", "=", version)
      .execute();
  }
}

/** Whether anybody of the portal was ever given a stage. */
export async function isStaged(queries: Queries, tenantId: string): Promise<boolean> {
  const row = await queries
    .selectFrom("tenant")
    .select("is_staged")
    .where("tenant_id", "=", tenantId)
    .executeTakeFirst();
  return row?.is_staged ?? false;
}

/** Makes room for a record's standing, at version 0: its events can then tell that something came between. */
export async function openStanding(queries: Queries, key: RecordKey, now: Instant): Promise<void> {
  await insertStanding(queries, key, now)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Makes sure the standing exists and holds it until the transaction ends: nothing is moved meanwhile. */
export async function lockStanding(queries: Queries, key: RecordKey, now: Instant): Promise<void> {
  await insertStanding(queries, key, now)
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "object_type", "object_id"])
        // An update that changes nothing: "do nothing" would not lock.
        .doUpdateSet({ version: sql`stage_standing.version` }),
    )
    .execute();
}

function insertStanding(queries: Queries, key: RecordKey, now: Instant) {
  return queries.insertInto("stage_standing").values({
    tenant_id: key.tenantId,
    object_type: key.objectType,
    object_id: key.objectId,
    version: 0,
    stage: null,
    since: null,
    wakes_at: null,
    changed_at: now,
  });
}

/** Removes a standing that was only ever opened. */
export async function dropEmptyStanding(queries: Queries, key: RecordKey): Promise<void> {
  await queries
    .deleteFrom("stage_standing")
    .where("tenant_id", "=", key.tenantId)
    .where("object_type", "=", key.objectType)
    .where("object_id", "=", key.objectId)
    .where("version", "=", 0)
    .execute();
}
