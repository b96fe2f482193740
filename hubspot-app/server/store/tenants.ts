import type { PropertyRefusal } from "@assay/shared/api/sync";
import type { Instant } from "@assay/shared/instant";
import type { Language } from "@assay/shared/language/language";
import type { Selectable } from "kysely";
import { auditAct } from "./audit-entries.ts";
import { dropCredential, type SealedCredential } from "./credentials.ts";
import type { Queries } from "./database.ts";
import type { Tables } from "./schema.ts";

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
  /** How often somebody asked for a new look at the portal; what an older look found is outdated. */
  readonly preparationsWanted: number;
}

export function tenantIdOf(crm: string, accountId: string): string {
  return `${crm}-${accountId}`;
}

export async function findTenant(queries: Queries, tenantId: string): Promise<Tenant | undefined> {
  const row = await queries.selectFrom("tenant").selectAll().where("tenant_id", "=", tenantId).executeTakeFirst();
  return row && toTenant(row);
}

export async function listTenants(queries: Queries): Promise<Tenant[]> {
  return (await queries.selectFrom("tenant").selectAll().execute()).map(toTenant);
}

function toTenant(row: Selectable<Tables["tenant"]>): Tenant {
  return {
    tenantId: row.tenant_id,
    crm: row.crm,
    accountId: row.account_id,
    timeZone: row.time_zone,
    language: row.language,
    connected: row.connected,
    prepared: row.prepared_at === null ? undefined : { at: row.prepared_at, refusals: row.property_refusals },
    preparationsWanted: row.preparations_wanted,
  };
}

/** When the portal took back its consent; absent while it is connected. */
export async function findDisconnectedAt(queries: Queries, tenantId: string): Promise<Instant | undefined> {
  const row = await queries
    .selectFrom("tenant")
    .select("disconnected_at")
    .where("tenant_id", "=", tenantId)
    .executeTakeFirst();
  return row?.disconnected_at ?? undefined;
}

export async function findInstalledAt(queries: Queries, tenantId: string): Promise<Instant> {
  const { installed_at: at } = await queries
    .selectFrom("tenant")
    .select("installed_at")
    .where("tenant_id", "=", tenantId)
    .executeTakeFirstOrThrow();
  return at;
}

/** Adds the portal, or connects it again after it was away. */
export async function saveTenant(
  queries: Queries,
  tenant: Omit<Tenant, "connected" | "prepared" | "preparationsWanted">,
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
    .onConflict((conflict) =>
      conflict.column("tenant_id").doUpdateSet({ connected: true, disconnected_at: null, time_zone: tenant.timeZone }),
    )
    .execute();
}

/** Remembers what the portal would not let us make. False when a new look was asked for since the tenant was read. */
export async function savePrepared(
  queries: Queries,
  { tenantId, preparationsWanted }: Tenant,
  refusals: readonly PropertyRefusal[],
  now: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await queries
    .updateTable("tenant")
    .set({ property_refusals: JSON.stringify(refusals), prepared_at: now })
    .where("tenant_id", "=", tenantId)
    .where("preparations_wanted", "=", preparationsWanted)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * Ends a connection whose tokens the CRM will never take again, and drops them. False when an installation brought new
 * ones meanwhile. The tenant is locked first, as an installation does, so that neither overtakes the other.
 */
export async function disconnectTenant(
  queries: Queries,
  tenantId: string,
  dead: Pick<SealedCredential, "sealedRefreshToken">,
  now: Instant,
  by?: string,
): Promise<boolean> {
  return queries.transaction().execute(async (locked) => {
    await locked.selectFrom("tenant").select("crm").where("tenant_id", "=", tenantId).forUpdate().execute();
    if (!(await dropCredential(locked, tenantId, dead.sealedRefreshToken))) return false;
    await auditAct(locked, tenantId, { act: "uninstalled", subject: "portal", ...(by !== undefined && { by }) }, now);
    await locked
      .updateTable("tenant")
      .set({ connected: false, disconnected_at: now })
      .where("tenant_id", "=", tenantId)
      .execute();
    return true;
  });
}
