import type { Instant } from "@assay/shared/instant";
import type { Queries } from "./database.ts";

/** Who asked for a code. */
export interface PairingClaim {
  readonly tenantId: string;
  readonly userId: string;
}

/** A person has one code at a time: asking again ends the one before. */
export async function savePairingCode(
  queries: Queries,
  { tenantId, userId }: PairingClaim,
  codeHash: string,
  expiresAt: Instant,
): Promise<void> {
  await queries.deleteFrom("pairing_code").where("tenant_id", "=", tenantId).where("user_id", "=", userId).execute();
  await queries
    .insertInto("pairing_code")
    .values({ code_hash: codeHash, tenant_id: tenantId, user_id: userId, expires_at: expiresAt })
    .execute();
}

/** Once, for a code that has not expired; old ones are swept on the way. */
export async function takePairingCode(
  queries: Queries,
  codeHash: string,
  now: Instant,
): Promise<PairingClaim | undefined> {
  const taken = await queries
    .deleteFrom("pairing_code")
    .where((where) => where.or([where("code_hash", "=", codeHash), where("expires_at", "<=", now)]))
    .returningAll()
    .execute();
  const row = taken.find((candidate) => candidate.code_hash === codeHash && candidate.expires_at > now);
  return row && { tenantId: row.tenant_id, userId: row.user_id };
}
