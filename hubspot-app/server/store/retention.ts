import type { RecordPath } from "@assay/shared/api/record";
import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";

export async function findRetention(queries: Queries, tenantId: string): Promise<number> {
  const { retention_months: months } = await queries
    .selectFrom("tenant")
    .select("retention_months")
    .where("tenant_id", "=", tenantId)
    .executeTakeFirstOrThrow();
  return months;
}

/** From now on, and looked through at the next look. */
export async function saveRetention(queries: Queries, tenantId: string, months: number): Promise<void> {
  await queries
    .updateTable("tenant")
    .set({ retention_months: months, swept_at: 0 })
    .where("tenant_id", "=", tenantId)
    .execute();
}

/** Tenants that were last looked through before a moment. */
export async function tenantsToSweep(queries: Queries, before: Instant): Promise<string[]> {
  const rows = await queries.selectFrom("tenant").select("tenant_id").where("swept_at", "<=", before).execute();
  return rows.map((row) => row.tenant_id);
}

export async function saveSwept(queries: Queries, tenantId: string, now: Instant): Promise<void> {
  await queries.updateTable("tenant").set({ swept_at: now }).where("tenant_id", "=", tenantId).execute();
}

/** When somebody last rated or moved each record. */
const acts = (tenantId: string) => sql`(
  select object_type, object_id, updated_at as at from assessment where tenant_id = ${tenantId} and version > 0
  union all
  select object_type, object_id, changed_at from stage_standing where tenant_id = ${tenantId} and version > 0)`;

/** Up to `most` records that nobody rated or moved since, under whatever framework. */
export async function listUnratedSince(
  queries: Queries,
  tenantId: string,
  since: Instant,
  most: number,
): Promise<RecordPath[]> {
  const { rows } = await sql<RecordPath>`
    select object_type as "objectType", object_id as "objectId" from ${acts(tenantId)} as act
    group by object_type, object_id having max(at) < ${since}
    limit ${most}
  `.execute(queries);
  return rows;
}

/** Whether a record that is held was rated or moved before a moment and never since. */
export async function isUnratedSince(queries: Queries, key: RecordKey, since: Instant): Promise<boolean> {
  const { rows } = await sql<{ expired: boolean | null }>`
    select max(at) < ${since} as expired from ${acts(key.tenantId)} as act
    where object_type = ${key.objectType} and object_id = ${key.objectId}
  `.execute(queries);
  return rows[0]?.expired ?? false;
}

/** Forgets copies that were emptied some time ago of contacts about whom nothing is known any more. */
export async function dropEmptyCopies(queries: Queries, tenantId: string, before: Instant): Promise<void> {
  await sql`
    delete from property_write as copy
    where tenant_id = ${tenantId} and object_type = 'contact' and state in ('written', 'refused') and since < ${before}
      and coalesce(properties ->> 'assay_subject', '') = ''
      and not exists (select from assessment where assessment.tenant_id = copy.tenant_id
        and assessment.object_type = copy.object_type and assessment.object_id = copy.object_id and version > 0)
  `.execute(queries);
}
