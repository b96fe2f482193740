import type { CrmFault } from "../crm/answer.ts";
import { dropClaim, listClaims } from "../store/erasure-claims.ts";
import { scrubDeleted } from "../store/scrub.ts";
import { eraseRecord } from "./erase-record.ts";
import type { Services } from "./services.ts";

/**
 * Looks into what webhooks claimed to be deleted for privacy, and erases it. Safe to repeat. A fault means that the CRM
 * could not be asked: the claim stays and the job tries again.
 */
export async function handleWebhooks(
  services: Services,
  tenantId: string,
): Promise<{ ok: true } | { ok: false; fault: CrmFault }> {
  const { queries, isEmbedded } = services;
  let unasked: { ok: false; fault: CrmFault } | undefined;
  let isAnyErased = false;
  for (const objectId of await listClaims(queries, tenantId)) {
    const erased = await eraseRecord(services, { tenantId, objectType: "contact", objectId });
    // One that cannot be asked about must not hold up the others.
    if (!erased.ok) unasked = erased;
    else await dropClaim(queries, tenantId, objectId);
    isAnyErased ||= erased.ok && erased.value;
  }
  // Also where nothing was left to erase: a killed turn may have erased and not come to this.
  if (isAnyErased || unasked === undefined) await scrubDeleted(queries, isEmbedded);
  return unasked ?? { ok: true };
}
