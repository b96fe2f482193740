import { graceDays } from "@assay/shared/api/privacy";
import type { Instant } from "@assay/shared/instant";
import { purgeTenant as purgeStored, tenantsToPurge } from "../store/purges.ts";
import { scrubDeleted } from "../store/scrub.ts";
import type { Services } from "./services.ts";

/** How long an uninstalled portal may come again and find everything as it was. */
export const graceMs = graceDays * 24 * 60 * 60_000;

/** Portals whose grace is over. */
export function duePurges({ queries, now }: Services): Promise<string[]> {
  return tenantsToPurge(queries, lastChance(now()));
}

/** Deletes all that we hold of a portal; its own properties stay in its CRM. Never has more to do at once. */
export async function purgeTenant({ queries, isEmbedded, now }: Services, tenantId: string): Promise<false> {
  const before = lastChance(now());
  const isPurged = await queries.transaction().execute((trx) => purgeStored(trx, tenantId, before));
  if (isPurged) await scrubDeleted(queries, isEmbedded);
  return false;
}

function lastChance(now: Instant): Instant {
  return now - graceMs;
}
