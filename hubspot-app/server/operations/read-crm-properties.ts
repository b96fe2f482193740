import type { CrmPropertiesReply } from "@assay/shared/api/crm-properties";
import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { CrmAnswer } from "../crm/answer.ts";
import { listPropertyMappings } from "../store/property-mappings.ts";
import { findTenant } from "../store/tenants.ts";
import type { Actor } from "./identify-caller.ts";
import { crmOf, type Services } from "./services.ts";

/** What the portal knows of contacts and companies, but for what Assay itself writes there. */
export async function readCrmProperties(
  services: Services,
  actor: Actor,
  language: Language,
): Promise<CrmPropertiesReply | Refusal> {
  const listed = await listCrmProperties(services, actor.tenantId);
  if (listed.ok) return { ok: true, ...listed.value };
  return { ok: false, code: "crm-silent", message: refusalTexts[language]["crm-silent"]() };
}

/** The same for a job. A portal that lets no companies be read has its contacts' properties. */
export async function listCrmProperties(
  services: Services,
  tenantId: string,
): Promise<CrmAnswer<Omit<CrmPropertiesReply, "ok">>> {
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined) throw new Error("a tenant that is not there");
  const crm = crmOf(services, tenant.crm);
  const [contacts, companies, mappings] = await Promise.all([
    crm.listProperties(tenantId, "contact"),
    crm.listProperties(tenantId, "company"),
    listPropertyMappings(services.queries, tenantId),
  ]);
  if (!contacts.ok) return contacts;
  if (!companies.ok && companies.fault.kind !== "no-access") return companies;
  const written = new Set(mappings.values());
  const all = [...contacts.value, ...(companies.ok ? companies.value : [])];
  const properties = all.filter(({ name }) => !name.startsWith("assay_") && !written.has(name));
  return { ok: true, value: { properties: inOrder(properties), hasCompanies: companies.ok } };
}

function inOrder<Property extends { owner: string; label: string }>(properties: readonly Property[]): Property[] {
  const ownFirst = (owner: string) => (owner === "contact" ? 0 : 1);
  return properties.toSorted(
    (one, other) => ownFirst(one.owner) - ownFirst(other.owner) || one.label.localeCompare(other.label),
  );
}
