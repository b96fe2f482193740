import type { RecordPath } from "@assay/shared/api/record";
import { frameworkOf } from "@assay/shared/framework/all-frameworks";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import type { Association, Crm, CrmAnswer } from "../crm/crm.ts";
import { listUsedFrameworks } from "../store/assessments.ts";
import { findChosen } from "../store/framework-choices.ts";
import { wishCopy } from "../store/property-writes.ts";
import { readAssessed } from "../store/rating-events.ts";
import type { Tenant } from "../store/tenants.ts";
import { foldEvents, stateOf } from "./assessment-state.ts";
import { contactValues, noLevels } from "./contact-properties.ts";
import { frameworkInUse, usualFramework } from "./framework-in-use.ts";
import { crmOf, type Services } from "./services.ts";

type Values = Record<string, string>;

/**
 * What a contact's properties should say: its own assessment under the framework that qualifies it; while that is
 * empty, the newest open deal's on which it is the primary contact. Levels of one assessment only: those of any other
 * framework are emptied.
 */
export async function workOutCopy(services: Services, tenant: Tenant, contactId: string): Promise<CrmAnswer<Values>> {
  const used = await listUsedFrameworks(services.queries, tenant.tenantId, usualFramework.contact);
  const nothing = noLevels(used.flatMap((id) => frameworkOf(id) ?? []));
  const own = await valuesOf(services, tenant, { objectType: "contact", objectId: contactId });
  if (own.isRated) return { ok: true, value: { ...nothing, ...own.values } };
  const deals = await openDeals(services, tenant, contactId);
  if (!deals.ok) return deals;
  for (const dealId of deals.value) {
    const theirs = await valuesOf(services, tenant, { objectType: "deal", objectId: dealId });
    if (!theirs.isRated) continue;
    const contacts = await crmOf(services, tenant.crm).listAssociated(
      tenant.tenantId,
      { kind: "deal", objectId: dealId },
      "contact",
    );
    if (!contacts.ok) return contacts;
    if (primaryOf(contacts.value) === contactId) return { ok: true, value: { ...nothing, ...theirs.values } };
  }
  return { ok: true, value: { ...nothing, ...own.values } };
}

/** Has every contact of a deal look again at what it should say. */
export async function spreadDeal(services: Services, tenant: Tenant, dealId: string): Promise<CrmAnswer<undefined>> {
  const { tenantId } = tenant;
  const deal = { kind: "deal" as const, objectId: dealId };
  const contacts = await crmOf(services, tenant.crm).listAssociated(tenantId, deal, "contact");
  if (!contacts.ok) return contacts;
  for (const { objectId } of contacts.value) {
    await wishCopy(services.queries, { tenantId, objectType: "contact", objectId }, services.now());
  }
  return { ok: true, value: undefined };
}

/** The contact labelled "Primary"; HubSpot has no such label of its own for deals, so else the one it lists first. */
function primaryOf(contacts: readonly Association[]): string | undefined {
  const labelled = contacts.find(({ labels }) => labels.some((label) => label.toLowerCase() === "primary"));
  return (labelled ?? contacts[0])?.objectId;
}

/** Newest first. A portal that lets us read no deals has none to show. */
async function openDeals(services: Services, tenant: Tenant, contactId: string): Promise<CrmAnswer<string[]>> {
  const crm: Crm = crmOf(services, tenant.crm);
  const { tenantId } = tenant;
  const deals = await crm.listAssociated(tenantId, { kind: "contact", objectId: contactId }, "deal");
  if (!deals.ok) return deals.fault.kind === "no-access" ? { ok: true, value: [] } : deals;
  const records = await crm.readRecords(
    tenantId,
    "deal",
    deals.value.map(({ objectId }) => objectId),
  );
  if (!records.ok) return records.fault.kind === "no-access" ? { ok: true, value: [] } : records;
  const open = records.value.filter(({ isOpen }) => isOpen).sort((one, other) => other.createdAt - one.createdAt);
  return { ok: true, value: open.map(({ objectId }) => objectId) };
}

async function valuesOf({ queries, now }: Services, { tenantId, language }: Tenant, record: RecordPath) {
  const key = { tenantId, ...record };
  const framework = frameworkInUse(record.objectType, await findChosen(queries, key));
  const held = await readAssessed(queries, { ...key, framework: framework.id });
  const state = stateOf(foldEvents(held.events), held.rubric ?? defaultRubric(framework), now());
  const assessedAt = held.events.at(-1)?.recordedAt;
  const values = contactValues(framework.id, language, state, { subject: record.objectType, assessedAt });
  return { isRated: state.result.coverage > 0, values };
}
