import * as z from "zod";
import type { CrmFault } from "../crm/crm.ts";
import { dropBatch, findBatch } from "../store/inbox.ts";
import { eraseRecord } from "./erase-record.ts";
import { isActedOn, WebhookEvent } from "./receive-webhooks.ts";
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
  let unasked: { ok: false; fault: CrmFault } | undefined;
  for (const event of z.array(WebhookEvent).parse(batch)) {
    if (!isActedOn(event) || event.objectId === undefined) continue;
    const key = { tenantId, objectType: "contact" as const, objectId: String(event.objectId) };
    const erased = await eraseRecord(services, key);
    // One that cannot be asked about must not hold up the others of its batch.
    if (!erased.ok) unasked = erased;
  }
  if (unasked !== undefined) return unasked;
  await dropBatch(services.queries, tenantId, batchId);
  return { ok: true };
}
