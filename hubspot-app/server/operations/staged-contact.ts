import type { RecordPath } from "@assay/shared/api/record";
import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts, stageRefusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { RecordKey } from "../store/assessments.ts";
import { findTenant } from "../store/tenants.ts";
import { primaryOf } from "./contact-copy.ts";
import type { Actor } from "./identify-caller.ts";
import { crmOf, type Services } from "./services.ts";
import { refusalToSee } from "./visible-records.ts";

/** The contact whose stage a record shows: itself, or a deal's primary contact, where the caller may see that one too. */
export async function findStaged(
  services: Services,
  actor: Actor,
  record: RecordPath,
  language: Language,
): Promise<{ ok: true; key: RecordKey } | Refusal> {
  const { tenantId } = actor;
  if (record.objectType === "contact") return { ok: true, key: { tenantId, ...record } };
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined) throw new Error("an actor of no tenant");
  const from = { kind: record.objectType, objectId: record.objectId };
  const contacts = await crmOf(services, tenant.crm).listAssociated(tenantId, from, "contact");
  if (!contacts.ok) return { ok: false, code: "crm-silent", message: refusalTexts[language]["crm-silent"]() };
  const objectId = primaryOf(contacts.value);
  if (objectId === undefined)
    return { ok: false, code: "no-stage", message: stageRefusalTexts[language]["no-stage"]() };
  const contact = { objectType: "contact", objectId } as const;
  const refusal = await refusalToSee(services, actor, contact, language);
  return refusal ?? { ok: true, key: { tenantId, ...contact } };
}
