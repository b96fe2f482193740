import type { Instant } from "@assay/shared/instant";
import type { Queries } from "./database.ts";

export async function saveInstallState(queries: Queries, stateHash: string, expiresAt: Instant): Promise<void> {
  await queries.insertInto("install_state").values({ state_hash: stateHash, expires_at: expiresAt }).execute();
}

/** True once, for a state that was started and has not expired; old ones are swept on the way. */
export async function takeInstallState(queries: Queries, stateHash: string, now: Instant): Promise<boolean> {
  const taken = await queries
    .deleteFrom("install_state")
    .where((where) => where.or([where("state_hash", "=", stateHash), where("expires_at", "<=", now)]))
    .returning(["state_hash", "expires_at"])
    .execute();
  return taken.some((row) => row.state_hash === stateHash && row.expires_at > now);
}
