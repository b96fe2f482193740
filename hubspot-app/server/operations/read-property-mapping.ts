import type { CrmProperty, PropertyKind } from "@assay/shared/api/crm-properties";
import type { PropertyMappingReply, ReadUse, WrittenProperty } from "@assay/shared/api/property-mapping";
import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { PropertyDefinition } from "../crm/property.ts";
import type { Queries } from "../store/database.ts";
import { listProfilingRules } from "../store/profiling-rules.ts";
import { listPropertyMappings } from "../store/property-mappings.ts";
import { listInForce } from "../store/rubrics.ts";
import { findTenant, type Tenant } from "../store/tenants.ts";
import type { Actor } from "./identify-caller.ts";
import { propertiesOf } from "./prepare-portal.ts";
import { mayEdit } from "./rubric-access.ts";
import { crmOf, type Services } from "./services.ts";
import { watchedProperties } from "./watched-properties.ts";

/** Which properties of the portal Assay writes and reads, and what keeps it from those that it cannot write. */
export async function readPropertyMapping(
  services: Services,
  actor: Actor,
  language: Language,
): Promise<PropertyMappingReply | Refusal> {
  const { queries } = services;
  const { tenantId } = actor;
  const tenant = await findTenant(queries, tenantId);
  if (tenant === undefined) throw new Error("an actor of no tenant");
  const [definitions, listed] = await Promise.all([
    propertiesOf(queries, tenant),
    crmOf(services, tenant.crm).listProperties(tenantId, "contact"),
  ]);
  if (!listed.ok) return { ok: false, code: "crm-silent", message: refusalTexts[language]["crm-silent"]() };
  const names = await listPropertyMappings(queries, tenantId);
  const written = definitions.map((one) => standing(one, names.get(one.name) ?? one.name, tenant, listed.value));
  return {
    ok: true,
    written,
    read: await listRead(queries, tenantId),
    properties: listed.value.toSorted((one, other) => one.label.localeCompare(other.label)),
    canEdit: mayEdit(actor),
  };
}

const kinds: Record<PropertyDefinition["type"], PropertyKind> = {
  number: "number",
  string: "text",
  datetime: "moment",
  enumeration: "choice",
};

/** What the last look at the portal found, and whether the property is there now. */
function standing(
  { name: property, label, type }: PropertyDefinition,
  name: string,
  { prepared }: Tenant,
  there: readonly CrmProperty[],
): WrittenProperty {
  const ours = { property, label, name, kind: kinds[type] };
  const refusal = prepared?.refusals.find((one) => one.property === property);
  if (refusal) return { ...ours, state: refusal.reason ?? "refused", message: refusal.message };
  return { ...ours, state: there.some((one) => one.name === name) ? "in-place" : "missing" };
}

/** What every installation reads: who a contact is, and whose. */
const identity = ["email", "firstname", "lastname", "company", "hubspot_owner_id"];

async function listRead(queries: Queries, tenantId: string): Promise<PropertyMappingReply["read"]> {
  const inForce = await listInForce(queries, tenantId);
  const { contact, company, past } = watchedProperties(inForce.map(({ rubric }) => rubric));
  const read: [ReadUse, readonly string[]][] = [
    ["identity", identity],
    ["do-not-profile", (await listProfilingRules(queries, tenantId)).map(({ property }) => property)],
    ["fit", [...contact, ...company]],
    ["engagement", past],
  ];
  return read.flatMap(([use, names]) => (names.length > 0 ? [{ use, names: [...names] }] : []));
}
