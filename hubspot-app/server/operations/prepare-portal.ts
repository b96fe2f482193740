import type { PropertyRefusal } from "@assay/shared/api/sync";
import type { CrmAnswer } from "../crm/crm.ts";
import { savePeople } from "../store/people.ts";
import { findTenant, savePrepared } from "../store/tenants.ts";
import { contactProperties } from "./contact-properties.ts";
import { portalFramework } from "./portal-framework.ts";
import { crmOf, type Services } from "./services.ts";

/** Makes the properties in a portal and learns its people's names. Safe to repeat. Answers what could not be made. */
export async function preparePortal(services: Services, tenantId: string): Promise<CrmAnswer<PropertyRefusal[]>> {
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined || !tenant.connected) return { ok: true, value: [] };
  const crm = crmOf(services, tenant.crm);
  const made = await crm.ensureProperties(tenantId, "contact", contactProperties(portalFramework, tenant.language));
  if (!made.ok) return made;
  await savePrepared(services.queries, tenantId, made.value, services.now());
  const people = await crm.listPeople(tenantId);
  if (!people.ok) return people;
  await savePeople(services.queries, tenantId, people.value);
  return made;
}
