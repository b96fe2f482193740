import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

/** Keeps that contacts are said to have been deleted for privacy, until the CRM was asked. */
export async function keepClaims(
  queries: Queries,
  tenantId: string,
  objectIds: readonly string[],
  now: Instant,
): Promise<void> {
  await sql`
    insert into erasure_claim (tenant_id, object_type, object_id, claimed_at)
    select ${tenantId}, 'contact', id, ${now}::bigint from unnest(${objectIds}::text[]) as id order by id
    on conflict do nothing
  `.execute(queries);
}

export async function listClaims(queries: Queries, tenantId: string): Promise<string[]> {
  const rows = await queries
    .selectFrom("erasure_claim")
    .select("object_id")
    .where("tenant_id", "=", tenantId)
    .orderBy("claimed_at")
    .execute();
  return rows.map((row) => row.object_id);
}

/** Forgets a claim that was looked into; of an erasure, once it is done. */
export async function dropClaim(queries: Queries, tenantId: string, objectId: string): Promise<void> {
  await queries
    .deleteFrom("erasure_claim")
    .where("tenant_id", "=", tenantId)
    .where("object_id", "=", objectId)
    .execute();
}
