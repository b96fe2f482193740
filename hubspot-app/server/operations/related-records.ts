import type { ObjectType } from "@assay/shared/api/record";
import type { RelatedRecord } from "@assay/shared/api/related";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { CrmAnswer, CrmFault } from "../crm/answer.ts";
import type { Crm } from "../crm/crm.ts";
import type { CrmKind } from "../crm/record.ts";
import { findTenant } from "../store/tenants.ts";
import { crmOf, type Services } from "./services.ts";

export type RelatedRecords = { ok: true; records: RelatedRecord[] } | { ok: false; fault: CrmFault };

/** The contacts or deals beside a record, by name, as far as the CRM tells. */
export async function listRelated(
  services: Services,
  tenantId: string,
  from: { readonly kind: CrmKind; readonly objectId: string },
  to: ObjectType,
): Promise<RelatedRecords> {
  const found = await findRelated(services, tenantId, from, to);
  return found.ok ? nameRecords(services, tenantId, to, found.value) : found;
}

/** The ids of the contacts or deals beside a record. */
export async function findRelated(
  services: Services,
  tenantId: string,
  from: { readonly kind: CrmKind; readonly objectId: string },
  to: ObjectType,
): Promise<CrmAnswer<string[]>> {
  const crm = await connectedCrm(services, tenantId);
  if (!crm.ok) return crm;
  const associated = await crm.value.listAssociated(tenantId, from, to);
  return associated.ok ? { ok: true, value: associated.value.map(({ objectId }) => objectId) } : associated;
}

/** Those of the records that are there, by name. */
export async function nameRecords(
  services: Services,
  tenantId: string,
  objectType: ObjectType,
  objectIds: readonly string[],
): Promise<RelatedRecords> {
  const crm = await connectedCrm(services, tenantId);
  if (!crm.ok) return crm;
  const named = await crm.value.readRecords(tenantId, objectType, objectIds);
  if (!named.ok) return named;
  return { ok: true, records: named.value.map(({ objectId, name }) => ({ objectType, objectId, name })) };
}

/** The CRM of a tenant that lets us in. */
export async function connectedCrm(services: Services, tenantId: string): Promise<CrmAnswer<Crm>> {
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined || !tenant.connected) return { ok: false, fault: { kind: "disconnected", message: "" } };
  return { ok: true, value: crmOf(services, tenant.crm) };
}

/** Why the CRM did not tell, for the person looking. */
export function sayTrouble({ kind }: CrmFault, what: CrmKind, language: Language): string {
  const texts = refusalTexts[language];
  if (kind === "no-access") return texts["needs-access"](texts.records[what]);
  return kind === "disconnected" ? texts.disconnected() : texts["crm-away"]();
}
