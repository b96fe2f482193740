import type { CrmAnswer } from "../crm/answer.ts";
import { listShowingDeal, wishCopy } from "../store/property-writes.ts";
import type { Tenant } from "../store/tenants.ts";
import { primaryOf } from "./contact-copy.ts";
import { crmOf, type Services } from "./services.ts";

/**
 * Has the contacts of a deal look again at what they should say: the primary one, and those that show a deal now, since
 * it may be this one. All others show the same whatever the deal is rated.
 */
export async function spreadDeal(services: Services, tenant: Tenant, dealId: string): Promise<CrmAnswer<undefined>> {
  const { queries, now } = services;
  const { tenantId } = tenant;
  const deal = { kind: "deal" as const, objectId: dealId };
  const contacts = await crmOf(services, tenant.crm).listAssociated(tenantId, deal, "contact");
  if (!contacts.ok) return contacts;
  const primary = primaryOf(contacts.value);
  if (primary === undefined) return { ok: true, value: undefined };
  const objectIds = contacts.value.map(({ objectId }) => objectId);
  for (const objectId of new Set([primary, ...(await listShowingDeal(queries, tenantId, objectIds))])) {
    await wishCopy(queries, { tenantId, objectType: "contact", objectId }, now());
  }
  return { ok: true, value: undefined };
}
