import { v7 as uuidv7 } from "uuid";
import * as z from "zod";
import { keepBatch } from "../store/inbox.ts";
import { findTenant, tenantIdOf } from "../store/tenants.ts";
import type { Services } from "./services.ts";

/** What we read of a webhook event; the rest, property values among it, is not kept. */
export const WebhookEvent = z.object({
  portalId: z.number(),
  subscriptionType: z.string(),
  objectId: z.number().optional(),
});
export type WebhookEvent = z.infer<typeof WebhookEvent>;

/** Other events are dropped where they arrive: what they carry must not be able to hold up an erasure. */
export function isActedOn({ subscriptionType }: WebhookEvent): boolean {
  return subscriptionType === "contact.privacyDeletion";
}

/** Keeps a verified batch, a part for each tenant, before it is acknowledged. Portals we do not know are passed over. */
export async function receiveWebhooks(services: Services, events: readonly WebhookEvent[]): Promise<void> {
  const byAccount = Map.groupBy(events.filter(isActedOn), (event) => String(event.portalId));
  for (const [accountId, ofAccount] of byAccount) {
    const tenant = await findTenant(services.queries, tenantIdOf("hubspot", accountId));
    if (tenant === undefined) continue;
    const batchId = uuidv7();
    await services.queries.transaction().execute(async (queries) => {
      await keepBatch(queries, tenant.tenantId, batchId, ofAccount, services.now());
      await services.enqueue(queries, { name: "handle-webhooks", tenantId: tenant.tenantId, batchId });
    });
  }
}
