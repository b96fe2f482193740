import type { Instant } from "@assay/shared/instant";
import type { Queries } from "./database.ts";

/** OAuth tokens of one tenant as the store holds them: sealed. */
export interface SealedCredential {
  readonly sealedAccessToken: string;
  readonly sealedRefreshToken: string;
  readonly expiresAt: Instant;
  readonly scopes: readonly string[];
}

export async function findCredential(queries: Queries, tenantId: string): Promise<SealedCredential | undefined> {
  const row = await queries.selectFrom("credential").selectAll().where("tenant_id", "=", tenantId).executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    sealedAccessToken: row.sealed_access_token,
    sealedRefreshToken: row.sealed_refresh_token,
    expiresAt: row.expires_at,
    scopes: row.scopes.split(" "),
  };
}

export async function saveCredential(queries: Queries, tenantId: string, credential: SealedCredential): Promise<void> {
  const row = {
    sealed_access_token: credential.sealedAccessToken,
    sealed_refresh_token: credential.sealedRefreshToken,
    expires_at: credential.expiresAt,
    scopes: credential.scopes.join(" "),
    refreshing_until: 0,
  };
  await queries
    .insertInto("credential")
    .values({ tenant_id: tenantId, ...row })
    .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet(row))
    .execute();
}

/** Forgets tokens, unless they were replaced since they were seen; false when they were. */
export async function dropCredential(queries: Queries, tenantId: string, seenRefreshToken: string): Promise<boolean> {
  const dropped = await queries
    .deleteFrom("credential")
    .where("tenant_id", "=", tenantId)
    .where("sealed_refresh_token", "=", seenRefreshToken)
    .executeTakeFirst();
  return dropped.numDeletedRows === 1n;
}

/** Every tenant's tokens as they are sealed, for renewing the seals. */
export async function listCredentials(
  queries: Queries,
): Promise<(Pick<SealedCredential, "sealedAccessToken" | "sealedRefreshToken"> & { tenantId: string })[]> {
  const rows = await queries.selectFrom("credential").selectAll().execute();
  return rows.map((row) => ({
    tenantId: row.tenant_id,
    sealedAccessToken: row.sealed_access_token,
    sealedRefreshToken: row.sealed_refresh_token,
  }));
}

/** Puts the same tokens back under new seals, unless they were renewed since they were seen. */
export async function replaceSeals(
  queries: Queries,
  tenantId: string,
  seenRefreshToken: string,
  seals: Pick<SealedCredential, "sealedAccessToken" | "sealedRefreshToken">,
): Promise<void> {
  await queries
    .updateTable("credential")
    .set({ sealed_access_token: seals.sealedAccessToken, sealed_refresh_token: seals.sealedRefreshToken })
    .where("tenant_id", "=", tenantId)
    .where("sealed_refresh_token", "=", seenRefreshToken)
    .execute();
}

/** True for the one process that may refresh now; the lease ends by itself should that process die. */
export async function claimRefresh(
  queries: Queries,
  tenantId: string,
  seenExpiresAt: Instant,
  now: Instant,
  leaseMs: number,
): Promise<boolean> {
  const claimed = await queries
    .updateTable("credential")
    .set({ refreshing_until: now + leaseMs })
    .where("tenant_id", "=", tenantId)
    .where("expires_at", "=", seenExpiresAt)
    .where("refreshing_until", "<=", now)
    .executeTakeFirst();
  return claimed.numUpdatedRows === 1n;
}

export async function releaseRefresh(queries: Queries, tenantId: string): Promise<void> {
  await queries.updateTable("credential").set({ refreshing_until: 0 }).where("tenant_id", "=", tenantId).execute();
}
