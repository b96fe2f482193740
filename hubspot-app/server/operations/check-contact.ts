import type { RecordPath } from "@assay/shared/api/record";
import type { Refusal } from "@assay/shared/api/result";
import type { DataCheckReply, StageQuery } from "@assay/shared/api/stages";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { checkData, checkedProperties } from "@assay/shared/pipeline/data-check";
import { findTenant } from "../store/tenants.ts";
import { findAgreementOf } from "./agreements-in-force.ts";
import type { Actor } from "./identify-caller.ts";
import { crmOf, type Services } from "./services.ts";
import { findStaged } from "./staged-contact.ts";

/** What somebody should look at before they take a contact over, by the portal's own names of properties. */
export async function checkContact(
  services: Services,
  actor: Actor,
  record: RecordPath,
  { language }: StageQuery,
): Promise<DataCheckReply | Refusal> {
  const found = await findStaged(services, actor, record, language);
  if (!found.ok) return found;
  const { tenantId, objectId } = found.key;
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined) throw new Error("an actor of no tenant");
  const agreement = await findAgreementOf(services, found.key);
  if (!agreement.ok) return refuseSilent(language);
  const required = agreement.value?.terms.qualifiers.requiredData ?? [];
  const crm = crmOf(services, tenant.crm);
  const contact = [...new Set([...checkedProperties, ...required])];
  const [read, listed] = await Promise.all([
    crm.readFacts(tenantId, [objectId], { contact, company: ["domain"], past: [] }),
    crm.listProperties(tenantId, "contact"),
  ]);
  if (!read.ok || !listed.ok) return refuseSilent(language);
  const facts = read.value[0]?.facts;
  const checked = { properties: facts?.contact ?? {}, companyDomain: facts?.company.domain };
  const labels = new Map(listed.value.map(({ name, label }) => [name, label]));
  const doubts = checkData(checked, required).map((doubt) => ({
    ...doubt,
    label: labels.get(doubt.property) ?? doubt.property,
  }));
  return { ok: true, doubts };
}

function refuseSilent(language: Language): Refusal {
  return { ok: false, code: "crm-silent", message: refusalTexts[language]["crm-silent"]() };
}
