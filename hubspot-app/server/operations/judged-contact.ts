import type { RecordPath } from "@assay/shared/api/record";
import type { CrmAnswer } from "../crm/answer.ts";
import type { Tenant } from "../store/tenants.ts";
import { primaryOf } from "./contact-copy.ts";
import { crmOf, type Services } from "./services.ts";

/** Whose record it is: the contact itself, or a deal's primary contact. */
export async function findJudgedContact(
  services: Services,
  { tenantId, crm }: Tenant,
  { objectType, objectId }: RecordPath,
): Promise<CrmAnswer<string | undefined>> {
  if (objectType === "contact") return { ok: true, value: objectId };
  const contacts = await crmOf(services, crm).listAssociated(tenantId, { kind: "deal", objectId }, "contact");
  if (contacts.ok) return { ok: true, value: primaryOf(contacts.value) };
  return contacts.fault.kind === "no-access" ? { ok: true, value: undefined } : contacts;
}
