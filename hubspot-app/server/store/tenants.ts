import type { Instant } from "@assay/shared/instant";
import type { Queries } from "./database.ts";

/** One installed portal. `tenantId` is ours; `accountId` is the CRM's own number for it. */
export interface Tenant {
  readonly tenantId: string;
  readonly crm: string;
  readonly accountId: string;
  readonly timeZone: string;
  /** False once the portal took back its consent: ratings are kept, nothing is written there. */
  readonly connected: boolean;
}

export function tenantIdOf(crm: string, accountId: string): string {
  return `${crm}-${accountId}`;
}

export async function findTenant(queries: Queries, tenantId: string): Promise<Tenant | undefined> {
  const row = await queries.selectFrom("tenant").selectAll().where("tenant_id", "=", tenantId).executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    tenantId: row.tenant_id,
    crm: row.crm,
    accountId: row.account_id,
    timeZone: row.time_zone,
    connected: row.connected,
  };
}

/** Adds the portal, or connects it again after it was away. */
export async function saveTenant(queries: Queries, tenant: Omit<Tenant, "connected">, now: Instant): Promise<void> {
  await queries
    .insertInto("tenant")
    .values({
      tenant_id: tenant.tenantId,
      crm: tenant.crm,
      account_id: tenant.accountId,
      time_zone: tenant.timeZone,
      connected: true,
      installed_at: now,
    })
    .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet({ connected: true, time_zone: tenant.timeZone }))
    .execute();
}

export async function disconnectTenant(queries: Queries, tenantId: string): Promise<void> {
  await queries.updateTable("tenant").set({ connected: false }).where("tenant_id", "=", tenantId).execute();
}

export async function listConnectedTenants(queries: Queries): Promise<string[]> {
  const rows = await queries.selectFrom("tenant").select("tenant_id").where("connected", "=", true).execute();
  return rows.map((row) => row.tenant_id);
}
