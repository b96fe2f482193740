import type { Facts } from "@assay/shared/fit/fact";
import type { LearningSource } from "@assay/shared/fit/learned-traits";
import type { CrmAnswer } from "../crm/answer.ts";
import type { FactsWish, PeopleSample } from "../crm/fact-reading.ts";
import { listStopped } from "../store/profiling-stops.ts";
import { findTenant } from "../store/tenants.ts";
import { crmOf, type Services } from "./services.ts";

/** People of each kind: enough to tell a share within a few percent, and about ten seconds of HubSpot's limit. */
const mostPeople = 500;

type People = Record<"customers" | "others", PeopleSample>;

/** Nobody counts on both sides, and nobody who is not to be profiled counts at all. */
export async function findPeople(services: Services, tenantId: string): Promise<CrmAnswer<People>> {
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined) throw new Error("a tenant that is not there");
  const crm = crmOf(services, tenant.crm);
  const customers = await crm.samplePeople(tenantId, "customers", mostPeople);
  if (!customers.ok) return customers;
  const others = await crm.samplePeople(tenantId, "others", mostPeople);
  if (!others.ok) return others;
  const bought = new Set(customers.value.contactIds);
  const all = [...customers.value.contactIds, ...others.value.contactIds];
  const stopped = new Set(await listStopped(services.queries, tenantId, all));
  const keep = (sample: PeopleSample, isKept: (contactId: string) => boolean) => ({
    ...sample,
    contactIds: sample.contactIds.filter((contactId) => !stopped.has(contactId) && isKept(contactId)),
  });
  return {
    ok: true,
    value: {
      customers: keep(customers.value, () => true),
      others: keep(others.value, (contactId) => !bought.has(contactId)),
    },
  };
}

/** Facts of all of them, a batch at a time. */
export async function readPeople(
  services: Services,
  tenantId: string,
  { contactIds }: PeopleSample,
  wish: FactsWish,
  onRead: (count: number) => Promise<void>,
): Promise<CrmAnswer<Facts[]>> {
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined) throw new Error("a tenant that is not there");
  const crm = crmOf(services, tenant.crm);
  const facts: Facts[] = [];
  for (let first = 0; first < contactIds.length; first += crm.factsBatchSize) {
    const batch = contactIds.slice(first, first + crm.factsBatchSize);
    const read = await crm.readFacts(tenantId, batch, wish);
    if (!read.ok) return read;
    facts.push(...read.value.map((one) => one.facts));
    await onRead(batch.length);
  }
  return { ok: true, value: facts };
}

/** Every property that is learned from, each once. */
export function wishOf(sources: readonly LearningSource[]): FactsWish {
  const namesOf = (owner: "contact" | "company") => [
    ...new Set(sources.flatMap(({ of }) => (of.owner === owner ? of.property : []))),
  ];
  return { contact: namesOf("contact"), company: namesOf("company"), past: [] };
}
