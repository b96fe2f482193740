import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

/** Remembers which contacts are in the CRM's bin: they are in no list until they are restored. */
export async function markGone(
  queries: Queries,
  tenantId: string,
  contactIds: readonly string[],
  now: Instant,
): Promise<void> {
  await sql`
    insert into gone_record (tenant_id, object_type, object_id, since)
    select ${tenantId}, 'contact', id, ${now}::bigint from unnest(${contactIds}::text[]) as id
    where exists (select from property_write as copy where copy.tenant_id = ${tenantId} and copy.object_type = 'contact'
        and copy.object_id = id)
      or exists (select from assessment where assessment.tenant_id = ${tenantId} and assessment.object_type = 'contact'
        and assessment.object_id = id)
    order by id
    on conflict do nothing
  `.execute(queries);
}

/** Has contacts back in the lists. Answers those that were gone. */
export async function markBack(queries: Queries, tenantId: string, contactIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ object_id: string }>`
    delete from gone_record where tenant_id = ${tenantId} and object_type = 'contact'
      and object_id = any(${contactIds}::text[])
    returning object_id
  `.execute(queries);
  return rows.map((row) => row.object_id);
}

/** Of these contacts, those that are in the CRM's bin. */
export async function listGone(queries: Queries, tenantId: string, contactIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ object_id: string }>`
    select object_id from gone_record where tenant_id = ${tenantId} and object_type = 'contact'
      and object_id = any(${contactIds}::text[])
  `.execute(queries);
  return rows.map((row) => row.object_id);
}

/** Another text for every set of gone contacts that somebody may have seen: whoever holds an older list reads it anew. */
export async function editionOfGone(queries: Queries, tenantId: string): Promise<string> {
  const { rows } = await sql<{ edition: string }>`
    select count(*) || '-' || coalesce(max(since), 0) as edition from gone_record where tenant_id = ${tenantId}
  `.execute(queries);
  return rows[0]?.edition ?? "";
}
