import { wordsIn } from "@assay/shared/api/labels";
import type { PropertyRefusal } from "@assay/shared/api/sync";
import type { CrmAnswer, CrmFault } from "../crm/answer.ts";
import type { PropertyDefinition, PropertyProgress } from "../crm/property.ts";
import type { Queries } from "../store/database.ts";
import { isWatched } from "../store/facts-watches.ts";
import { readLabels } from "../store/labels.ts";
import { savePeople } from "../store/people.ts";
import { type Preparation, savePreparation } from "../store/preparations.ts";
import { listOwnToLookFor, listPropertyMappings, saveOwnFound } from "../store/property-mappings.ts";
import { isStaged } from "../store/stage-standings.ts";
import { findTenant, savePrepared, type Tenant } from "../store/tenants.ts";
import { contactProperties } from "./contact-properties.ts";
import { listShown, listUsable } from "./framework-lists.ts";
import { crmOf, type Services } from "./services.ts";
import { stageProperties } from "./stage-properties.ts";

/**
 * Makes the properties in a portal and learns its people's names. Safe to repeat. Answers what could not be made, by
 * our names; how far it is can be read meanwhile.
 */
export async function preparePortal(services: Services, tenantId: string): Promise<CrmAnswer<PropertyRefusal[]>> {
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined || !tenant.connected) return { ok: true, value: [] };
  let reached = { lookedThrough: 0, total: 0 };
  const tell = (rest: Pick<Preparation, "state" | "fault" | "message">) =>
    savePreparation(services.queries, tenantId, { ...reached, ...rest }, services.now());
  const made = await makeProperties(services, tenant, async (progress) => {
    reached = progress;
    await tell({ state: "making", fault: undefined, message: "" });
  });
  if (!made.ok) {
    await tell({
      state: isFinal(made.fault) ? "stopped" : "retrying",
      fault: made.fault.kind,
      message: made.fault.message,
    });
    return made;
  }
  const isLatest = await savePrepared(services.queries, tenant, made.value, services.now());
  // Names may have changed while the CRM was asked: kept, the outdated answer would hold values back for an hour.
  if (!isLatest) return preparePortal(services, tenantId);
  const people = await crmOf(services, tenant.crm).listPeople(tenantId);
  if (people.ok) await savePeople(services.queries, tenantId, people.value);
  // Told last: whoever reads it may count on names, too. The properties are done even where names are kept from us.
  await tell({ state: "done", fault: undefined, message: "" });
  return people.ok ? made : people;
}

/** Every property of ours that the portal should have, by our names. */
export async function propertiesOf(
  queries: Queries,
  { tenantId, language }: Pick<Tenant, "tenantId" | "language">,
): Promise<PropertyDefinition[]> {
  const shown = await listShown(queries, tenantId);
  const known = await listUsable(queries, tenantId);
  const labels = wordsIn(await readLabels(queries, tenantId), language);
  const ours = contactProperties(shown, language, known, await isWatched(queries, tenantId), labels);
  return (await isStaged(queries, tenantId)) ? [...ours, ...stageProperties(language)] : ours;
}

async function makeProperties(
  services: Services,
  tenant: Tenant,
  onProgress: (progress: PropertyProgress) => Promise<void>,
): Promise<CrmAnswer<PropertyRefusal[]>> {
  const { tenantId, language } = tenant;
  const names = await listPropertyMappings(services.queries, tenantId);
  const wanted = await propertiesOf(services.queries, tenant);
  const definitions = wanted.map((one) => ({ ...one, name: names.get(one.name) ?? one.name }));
  const crm = crmOf(services, tenant.crm);
  const made = await crm.ensureProperties(tenantId, "contact", definitions, { language, onProgress });
  if (!made.ok) return made;
  const found = await findOwn(services, tenant, wanted);
  if (!found.ok) return found;
  const ours = new Map([...names].map(([property, mappedTo]) => [mappedTo, property]));
  const value = made.value.map((one) => ({ ...one, property: ours.get(one.property) ?? one.property }));
  return { ok: true, value };
}

/** Finds out under which of our own names Assay wrote before they were mapped: only there does it empty anything. */
async function findOwn(
  services: Services,
  { tenantId, crm }: Tenant,
  wanted: readonly PropertyDefinition[],
): Promise<CrmAnswer<undefined>> {
  const { queries } = services;
  const names = await listOwnToLookFor(queries, tenantId);
  if (names.length === 0) return { ok: true, value: undefined };
  const definitions = wanted.filter(({ name }) => names.includes(name));
  const found = await crmOf(services, crm).findProperties(tenantId, "contact", definitions);
  if (!found.ok) return found;
  await saveOwnFound(queries, tenantId, names, found.value);
  return { ok: true, value: undefined };
}

function isFinal({ kind }: CrmFault): boolean {
  return kind === "rejected" || kind === "disconnected" || kind === "no-access";
}
