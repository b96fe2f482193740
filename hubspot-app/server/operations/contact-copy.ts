import type { RecordPath } from "@assay/shared/api/record";
import type { CrmAnswer, CrmFault } from "../crm/answer.ts";
import type { Crm } from "../crm/crm.ts";
import type { Association } from "../crm/record.ts";
import { listRated } from "../store/assessments.ts";
import type { Queries } from "../store/database.ts";
import { isWatched } from "../store/facts-watches.ts";
import { keepShown } from "../store/judged-records.ts";
import { listStopped } from "../store/profiling-stops.ts";
import { dropCopies, type PropertyWriteRow } from "../store/property-writes.ts";
import { readAssessed } from "../store/rating-events.ts";
import { isStaged, listStandingsOf } from "../store/stage-standings.ts";
import type { Tenant } from "../store/tenants.ts";
import { keepValues } from "../store/write-claims.ts";
import { foldEvents, heldBand, stateOf } from "./assessment-state.ts";
import { findInUse, renewBelongings, reviewMoved } from "./belongings.ts";
import { contactValues, emptyNames, noLevels, notJudged } from "./contact-properties.ts";
import { keepUnerased } from "./erase-record.ts";
import { listShown } from "./framework-lists.ts";
import { frameworkInUse, partsInForce } from "./frameworks-in-force.ts";
import { judgeRecord } from "./judge-records.ts";
import { crmOf, type Services } from "./services.ts";
import { inNoStage, stageValues } from "./stage-properties.ts";

type Values = Record<string, string>;

/** Copies that show a deal take several calls each: those that are ready must not wait for all of them. */
const longestWorkMs = 5_000;

/** Copies by the rows that were claimed for them. */
interface WorkedCopies {
  readonly worked: ReadonlyMap<PropertyWriteRow, PropertyWriteRow>;
  readonly faults: ReadonlyMap<PropertyWriteRow, CrmFault>;
}

/** Works out what is due, for as long as a batch may take; what is left out by then waits for the next. */
export async function workOutCopies(
  services: Services,
  tenant: Tenant,
  rows: readonly PropertyWriteRow[],
): Promise<WorkedCopies> {
  const worked = new Map<PropertyWriteRow, PropertyWriteRow>();
  const faults = new Map<PropertyWriteRow, CrmFault>();
  const end = services.now() + longestWorkMs;
  const { queries } = services;
  const ids = rows.map((row) => row.object_id);
  const stopped = new Set(await listStopped(queries, tenant.tenantId, ids));
  const isAnyDue = stopped.size > 0 || rows.some((row) => row.values_due);
  const nothing = isAnyDue ? await sayNothing(queries, tenant.tenantId) : {};
  const staged = new Map((await listStandingsOf(queries, tenant.tenantId, ids)).map((one) => [one.object_id, one]));
  const due = rows.filter((row) => row.values_due);
  const erased = await dropErased(services, tenant.tenantId, due);
  const moved = await renewBelongings(services, tenant.tenantId, due.map(contactOf));
  for (const row of rows) {
    if (erased.has(row.object_id)) continue;
    if (stopped.has(row.object_id)) {
      const copy = { ...row, properties: emptied(row.properties, nothing) };
      await keepValues(queries, copy);
      worked.set(row, copy);
    } else if (!row.values_due) worked.set(row, row);
    else if (services.now() < end) {
      const values = await workOutCopy(services, tenant, row.object_id, nothing);
      if (!values.ok) faults.set(row, values.fault);
      else {
        const standing = staged.get(row.object_id);
        const copy = { ...row, properties: { ...values.value, ...(standing && stageValues(standing)) } };
        await keepValues(queries, copy);
        worked.set(row, copy);
      }
    }
  }
  // After the copies: one that says already what it should is not asked for again.
  await reviewMoved(services, tenant.tenantId, moved);
  return { worked, faults };
}

/** Whoever asked while a person was being erased may have come after it. Answers whose copies were dropped. */
async function dropErased(
  services: Services,
  tenantId: string,
  rows: readonly PropertyWriteRow[],
): Promise<ReadonlySet<string>> {
  const ids = rows.map((row) => row.object_id);
  const left = new Set(await keepUnerased(services, tenantId, ids));
  const erased = ids.filter((id) => !left.has(id));
  await dropCopies(services.queries, tenantId, erased);
  return new Set(erased);
}

function contactOf({ object_id: objectId }: PropertyWriteRow): RecordPath {
  return { objectType: "contact", objectId };
}

/** What the properties of somebody who is not profiled should say. */
function emptied(held: Values, nothing: Values): Values {
  const names = [...Object.keys(held), ...emptyNames, ...Object.keys(nothing)];
  return Object.fromEntries(names.map((name) => [name, ""]));
}

/** All that may stand on a contact of the portal beside one framework's result, emptied. Read once a batch, not once a row. */
async function sayNothing(queries: Queries, tenantId: string): Promise<Values> {
  const levels = noLevels(await listShown(queries, tenantId));
  const judged = (await isWatched(queries, tenantId)) ? notJudged : {};
  return { ...levels, ...judged, ...((await isStaged(queries, tenantId)) ? inNoStage : {}) };
}

/**
 * What a contact's properties should say: its own assessment under the framework that qualifies it; while that is
 * empty, the newest open deal's on which it is the primary contact. Levels of one assessment only: those of any other
 * framework are emptied.
 */
async function workOutCopy(
  services: Services,
  tenant: Tenant,
  contactId: string,
  nothing: Values,
): Promise<CrmAnswer<Values>> {
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

/** The deal that a contact without ratings of its own shows: its newest open one that was rated. */
export async function findShownDeal(
  services: Services,
  tenant: Tenant,
  contactId: string,
): Promise<CrmAnswer<string | undefined>> {
  const deals = await openDeals(services, tenant, contactId);
  if (!deals.ok) return deals;
  const records = deals.value.map((objectId) => ({ objectType: "deal" as const, objectId }));
  const rated = new Set((await listRated(services.queries, tenant.tenantId, records)).map(({ objectId }) => objectId));
  return { ok: true, value: deals.value.find((id) => rated.has(id)) };
}

/** The contact labelled "Primary"; HubSpot has no such label of its own for deals, so else the one it lists first. */
export function primaryOf(contacts: readonly Association[]): string | undefined {
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

async function valuesOf(services: Services, { tenantId, language }: Tenant, record: RecordPath) {
  const { queries, now } = services;
  const key = { tenantId, ...record };
  const { chosen } = await findInUse(services, key);
  const framework = frameworkInUse(record.objectType, chosen);
  const held = await readAssessed(queries, { ...key, framework });
  const parts = await partsInForce(queries, tenantId, framework, held.published);
  if (parts === undefined) throw new Error(`"${framework}" was chosen and is not in force`);
  const judgement = await judgeRecord(queries, tenantId, parts.rubric, record, now());
  const previous = heldBand(held.events, parts.rubric);
  const state = stateOf(foldEvents(held.events), parts.rubric, now(), judgement, previous);
  const judged = judgement?.toShow;
  if (judged) await keepShown(queries, tenantId, [{ ...record, ...judged }]);
  const assessedAt = held.events.at(-1)?.recordedAt;
  const values = contactValues(parts.framework, language, state, { subject: record.objectType, assessedAt, judged });
  return { isRated: state.result.coverage > 0, values };
}
