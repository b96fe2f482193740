import { v7 as uuidv7 } from "uuid";
import * as z from "zod";
import { keepBatch } from "../store/inbox.ts";
import { findTenant, tenantIdOf } from "../store/tenants.ts";
import type { Services } from "./services.ts";

/** What every webhook event says; more is kept, and read by whoever handles it. */
export const WebhookEvent = z.looseObject({
  portalId: z.number(),
  subscriptionType: z.string(),
  objectId: z.number().optional(),
});
export type WebhookEvent = z.infer<typeof WebhookEvent>;

/** Keeps a verified batch, a part for each tenant, before it is acknowledged. Portals we do not know are passed over. */
export async function receiveWebhooks(services: Services, events: readonly WebhookEvent[]): Promise<void> {
  const byAccount = Map.groupBy(events, (event) => String(event.portalId));
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
