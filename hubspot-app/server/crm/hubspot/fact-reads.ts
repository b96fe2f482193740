import type { Facts, PropertyPast } from "@assay/shared/fit/fact";
import * as z from "zod";
import type { CrmAnswer } from "../answer.ts";
import type { ContactFacts, FactsWish } from "../fact-reading.ts";
import type { CrmKind } from "../record.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi, rejected } from "./api.ts";
import { pathNameOf } from "./object-path.ts";

const FactBatch = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      properties: z.record(z.string(), z.string().nullable()).default({}),
      propertiesWithHistory: z
        .record(z.string(), z.array(z.object({ value: z.string().nullish(), timestamp: z.coerce.date() })))
        .default({}),
    }),
  ),
});
type Read = z.infer<typeof FactBatch>["results"][number];

const CompanyBatch = z.object({
  results: z.array(
    z.object({
      from: z.object({ id: z.coerce.string() }),
      to: z.array(
        z.object({
          toObjectId: z.coerce.string(),
          associationTypes: z.array(z.object({ label: z.string().nullish() })).default([]),
        }),
      ),
    }),
  ),
});

/** Of a property's earlier values, HubSpot tells the newest twenty. */
const mostVersions = 20;

/**
 * Facts of up to 50 contacts, which is what HubSpot reads at once with earlier values; those that are not there are left
 * out. A portal that lets no companies be read has contacts all the same.
 */
export async function readFacts(
  source: TokenSource,
  tenantId: string,
  contactIds: readonly string[],
  wish: FactsWish,
): Promise<CrmAnswer<ContactFacts[]>> {
  const contacts = await readBatch(source, tenantId, "contact", contactIds, wish.contact, wish.past);
  if (!contacts.ok) return contacts;
  const found = contacts.value.map(({ id }) => id);
  if (wish.company.length === 0 || found.length === 0) {
    return { ok: true, value: contacts.value.map((read) => toFacts(read, {})) };
  }
  const companies = await readCompanies(source, tenantId, found, wish.company);
  if (!companies.ok && companies.fault.kind !== "no-access") return companies;
  return {
    ok: true,
    value: contacts.value.map((read) => {
      const company = companies.ok ? companies.value.get(read.id) : undefined;
      const companyAbsence = companies.ok ? "none" : "no-access";
      return toFacts(read, company === undefined ? { companyAbsence } : { company });
    }),
  };
}

function toFacts(
  { id, properties, propertiesWithHistory }: Read,
  { company, companyAbsence }: { company?: Read; companyAbsence?: Facts["companyAbsence"] },
): ContactFacts {
  const past = Object.entries(propertiesWithHistory).map(([name, versions]): [string, PropertyPast] => {
    const values = versions.map(({ value, timestamp }) => ({ value: value ?? "", at: timestamp.getTime() }));
    return [name, { values, isWhole: versions.length < mostVersions }];
  });
  return {
    contactId: id,
    companyId: company?.id,
    facts: {
      contact: said(properties),
      company: said(company?.properties ?? {}),
      past: Object.fromEntries(past),
      ...(companyAbsence && { companyAbsence }),
    },
  };
}

function said(properties: Read["properties"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, value]])),
  );
}

/** The primary company of each contact, or else the one HubSpot lists first. */
async function readCompanies(
  source: TokenSource,
  tenantId: string,
  contactIds: readonly string[],
  properties: readonly string[],
): Promise<CrmAnswer<Map<string, Read>>> {
  const path = "/crm/associations/2026-09/contacts/companies/batch/read";
  const body = { inputs: contactIds.map((id) => ({ id })) };
  const answer = await callApi(source, tenantId, { method: "POST", path, body });
  if (!answer.ok) return answer;
  const batch = CompanyBatch.safeParse(answer.value.body);
  if (![200, 207].includes(answer.value.status) || !batch.success) return rejected(answer.value);
  const companyOf = new Map<string, string>();
  for (const { from, to } of batch.data.results) {
    const isPrimary = ({ associationTypes }: (typeof to)[number]) =>
      associationTypes.some(({ label }) => label?.toLowerCase() === "primary");
    const company = to.find(isPrimary) ?? to[0];
    if (company !== undefined) companyOf.set(from.id, company.toObjectId);
  }
  const companies = await readBatch(source, tenantId, "company", [...new Set(companyOf.values())], properties, []);
  if (!companies.ok) return companies;
  const byId = new Map(companies.value.map((read) => [read.id, read]));
  const found = [...companyOf].flatMap(([contactId, companyId]): [string, Read][] => {
    const company = byId.get(companyId);
    return company === undefined ? [] : [[contactId, company]];
  });
  return { ok: true, value: new Map(found) };
}

async function readBatch(
  source: TokenSource,
  tenantId: string,
  kind: CrmKind,
  ids: readonly string[],
  properties: readonly string[],
  propertiesWithHistory: readonly string[],
): Promise<CrmAnswer<Read[]>> {
  if (ids.length === 0) return { ok: true, value: [] };
  const path = `/crm/objects/2026-09/${pathNameOf(kind)}/batch/read`;
  // Without any property HubSpot answers those it likes best, names and addresses among them.
  const wanted = properties.length > 0 ? properties : ["hs_object_id"];
  const body = { properties: wanted, propertiesWithHistory, inputs: ids.map((id) => ({ id })) };
  const answer = await callApi(source, tenantId, { method: "POST", path, body });
  if (!answer.ok) return answer;
  const batch = FactBatch.safeParse(answer.value.body);
  if (![200, 207].includes(answer.value.status) || !batch.success) return rejected(answer.value);
  const asked = new Set([...properties, ...propertiesWithHistory]);
  return {
    ok: true,
    value: batch.data.results.map((read) => ({
      ...read,
      properties: Object.fromEntries(Object.entries(read.properties).filter(([name]) => asked.has(name))),
    })),
  };
}
