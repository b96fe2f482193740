import type { ObjectType } from "@assay/shared/api/record";
import type { RelatedRecord } from "@assay/shared/api/related";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { CrmFault, CrmKind } from "../crm/crm.ts";
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
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined || !tenant.connected) return { ok: false, fault: { kind: "disconnected", message: "" } };
  const crm = crmOf(services, tenant.crm);
  const associated = await crm.listAssociated(tenantId, from, to);
  if (!associated.ok) return associated;
  const named = await crm.readRecords(
    tenantId,
    to,
    associated.value.map(({ objectId }) => objectId),
  );
  if (!named.ok) return named;
  return { ok: true, records: named.value.map(({ objectId, name }) => ({ objectType: to, objectId, name })) };
}

/** Why the CRM did not tell, for the person looking. */
export function sayTrouble({ kind }: CrmFault, what: CrmKind, language: Language): string {
  const texts = refusalTexts[language];
  if (kind === "no-access") return texts["needs-access"](texts.records[what]);
  return kind === "disconnected" ? texts.disconnected() : texts["crm-away"]();
}
