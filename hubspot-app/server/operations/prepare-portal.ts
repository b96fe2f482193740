import type { PropertyRefusal } from "@assay/shared/api/sync";
import { frameworkOf } from "@assay/shared/framework/all-frameworks";
import type { CrmAnswer } from "../crm/crm.ts";
import { listUsedFrameworks } from "../store/assessments.ts";
import { savePeople } from "../store/people.ts";
import { findTenant, savePrepared } from "../store/tenants.ts";
import { contactProperties } from "./contact-properties.ts";
import { usualFramework } from "./framework-in-use.ts";
import { crmOf, type Services } from "./services.ts";

/** Makes the properties in a portal and learns its people's names. Safe to repeat. Answers what could not be made. */
export async function preparePortal(services: Services, tenantId: string): Promise<CrmAnswer<PropertyRefusal[]>> {
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined || !tenant.connected) return { ok: true, value: [] };
  const crm = crmOf(services, tenant.crm);
  const used = await listUsedFrameworks(services.queries, tenantId, usualFramework.contact);
  const inUse = used.flatMap((id) => frameworkOf(id) ?? []);
  const made = await crm.ensureProperties(tenantId, "contact", contactProperties(inUse, tenant.language));
  if (!made.ok) return made;
  await savePrepared(services.queries, tenantId, made.value, services.now());
  const people = await crm.listPeople(tenantId);
  if (!people.ok) return people;
  await savePeople(services.queries, tenantId, people.value);
  return made;
}
