import type { PropertyRefusal } from "@assay/shared/api/sync";
import type { Instant } from "@assay/shared/instant";
import type { Language } from "@assay/shared/language/language";
import { dropCredential, type SealedCredential } from "./credentials.ts";
import type { Queries } from "./database.ts";

/** One installed portal. `tenantId` is ours; `accountId` is the CRM's own number for it. */
export interface Tenant {
  readonly tenantId: string;
  readonly crm: string;
  readonly accountId: string;
  readonly timeZone: string;
  /** Of the properties' labels and of the next question. Set by the first installation, so that labels never mix. */
  readonly language: Language;
  /** False once the portal took back its consent: ratings are kept, nothing is written there. */
  readonly connected: boolean;
  /** When the portal was last asked for its properties, and which it would not let us make; absent until it was. */
  readonly prepared: { readonly at: Instant; readonly refusals: readonly PropertyRefusal[] } | undefined;
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
    language: row.language,
    connected: row.connected,
    prepared: row.prepared_at === null ? undefined : { at: row.prepared_at, refusals: row.property_refusals },
  };
}

/** Adds the portal, or connects it again after it was away. */
export async function saveTenant(
  queries: Queries,
  tenant: Omit<Tenant, "connected" | "prepared">,
  now: Instant,
): Promise<void> {
  await queries
    .insertInto("tenant")
    .values({
      tenant_id: tenant.tenantId,
      crm: tenant.crm,
      account_id: tenant.accountId,
      time_zone: tenant.timeZone,
      language: tenant.language,
      connected: true,
      installed_at: now,
    })
    .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet({ connected: true, time_zone: tenant.timeZone }))
    .execute();
}

/** Remembers what the portal would not let us make. */
export async function savePrepared(
  queries: Queries,
  tenantId: string,
  refusals: readonly PropertyRefusal[],
  now: Instant,
): Promise<void> {
  await queries
    .updateTable("tenant")
    .set({ property_refusals: JSON.stringify(refusals), prepared_at: now })
    .where("tenant_id", "=", tenantId)
    .execute();
}

/**
 * Ends a connection whose tokens the CRM will never take again, and drops them. False when an installation brought new
 * ones meanwhile. The tenant is locked first, as an installation does, so that neither overtakes the other.
 */
export async function disconnectTenant(
  queries: Queries,
  tenantId: string,
  dead: Pick<SealedCredential, "sealedRefreshToken">,
): Promise<boolean> {
  return queries.transaction().execute(async (locked) => {
    await locked.selectFrom("tenant").select("crm").where("tenant_id", "=", tenantId).forUpdate().execute();
    if (!(await dropCredential(locked, tenantId, dead.sealedRefreshToken))) return false;
    await locked.updateTable("tenant").set({ connected: false }).where("tenant_id", "=", tenantId).execute();
    return true;
  });
}
