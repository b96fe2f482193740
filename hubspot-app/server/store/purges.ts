import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";
import { listTenantTables } from "./table-places.ts";

/** Tenants that took back their consent before a moment and did not come again. */
export async function tenantsToPurge(queries: Queries, before: Instant): Promise<string[]> {
  const rows = await queries
    .selectFrom("tenant")
    .select("tenant_id")
    .where("connected", "=", false)
    .where("disconnected_at", "<=", before)
    .execute();
  return rows.map((row) => row.tenant_id);
}

/**
 * Deletes every row of a tenant, unless it came again meanwhile: an installation changes its row first, and waits for
 * this one or is seen by it. Answers whether it was deleted. Needs a transaction.
 */
export async function purgeTenant(queries: Queries, tenantId: string, before: Instant): Promise<boolean> {
  const due = await queries
    .selectFrom("tenant")
    .select("tenant_id")
    .where("tenant_id", "=", tenantId)
    .where("connected", "=", false)
    .where("disconnected_at", "<=", before)
    .forUpdate()
    .executeTakeFirst();
  if (due === undefined) return false;
  // Published rubrics let themselves be deleted only by whoever says whose they are.
  await sql`select set_config('assay.purged_tenant', ${tenantId}, true)`.execute(queries);
  for (const table of await listTenantTables(queries)) {
    await sql`delete from ${sql.table(table)} where tenant_id = ${tenantId}`.execute(queries);
  }
  return true;
}
