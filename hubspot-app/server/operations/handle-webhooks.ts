import * as z from "zod";
import type { CrmFault } from "../crm/crm.ts";
import { dropBatch, findBatch } from "../store/inbox.ts";
import { eraseRecord } from "./erase-record.ts";
import { WebhookEvent } from "./receive-webhooks.ts";
import type { Services } from "./services.ts";

/**
 * Acts on a kept batch, then forgets it. Safe to repeat. A fault means that the CRM could not be asked: the batch stays
 * and the job tries again.
 */
export async function handleWebhooks(
  services: Services,
  tenantId: string,
  batchId: string,
): Promise<{ ok: true } | { ok: false; fault: CrmFault }> {
  const batch = await findBatch(services.queries, tenantId, batchId);
  if (batch === undefined) return { ok: true };
  for (const event of z.array(WebhookEvent).parse(batch)) {
    if (event.subscriptionType !== "contact.privacyDeletion" || event.objectId === undefined) continue;
    const key = { tenantId, objectType: "contact" as const, objectId: String(event.objectId) };
    const erased = await eraseRecord(services, key);
    if (!erased.ok) return erased;
  }
  await dropBatch(services.queries, tenantId, batchId);
  return { ok: true };
}
