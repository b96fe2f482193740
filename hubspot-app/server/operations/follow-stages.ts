import { type PortalStages, planStageWrites, type StageWrite } from "@assay/shared/pipeline/lifecycle-mapping";
import type { CrmAnswer } from "../crm/answer.ts";
import type { Crm } from "../crm/crm.ts";
import type { RecordOutcome } from "../crm/property.ts";
import { readLifecycleMapping } from "../store/lifecycle-mappings.ts";
import type { PropertyWriteRow } from "../store/property-writes.ts";
import { listStandingsOf, type StageStandingRow, settleLifecycle } from "../store/stage-standings.ts";
import type { Tenant } from "../store/tenants.ts";
import { crmOf, type Services } from "./services.ts";

const lifecycleStage = "lifecyclestage";
const leadStatus = "hs_lead_status";

/** Copies with what the portal's own properties should say beside ours. */
interface FollowedCopies {
  readonly rows: readonly PropertyWriteRow[];
  /** To be told what became of each row, in order. */
  readonly settle: (outcomes: readonly RecordOutcome[]) => Promise<void>;
}

/**
 * Has the portal's lifecycle stage and lead status follow where contacts were moved, by the admin's table. A stage that
 * goes back is cleared here, because HubSpot passes over a step back; a process that dies between the two finds it empty
 * and sets it.
 */
export async function followStages(
  services: Services,
  tenant: Tenant,
  rows: readonly PropertyWriteRow[],
): Promise<CrmAnswer<FollowedCopies>> {
  const { queries } = services;
  const { tenantId } = tenant;
  const ids = rows.map((row) => row.object_id);
  const standings = (await listStandingsOf(queries, tenantId, ids)).filter((standing) => standing.lifecycle_due);
  const untouched = { ok: true, value: { rows, settle: async () => {} } } as const;
  if (standings.length === 0) return untouched;
  const { isOn, mapping } = await readLifecycleMapping(queries, tenantId);
  if (!isOn) {
    await settleLifecycle(queries, standings);
    return untouched;
  }
  const crm = crmOf(services, tenant.crm);
  const [portal, held] = await Promise.all([readPortalStages(crm, tenantId), readHeld(crm, tenantId, standings)]);
  if (!portal.ok) return portal;
  if (!held.ok) return held;
  const plans = new Map(
    standings.flatMap(({ object_id: id, stage }): [string, StageWrite[]][] => {
      const record = held.value.get(id);
      return record ? [[id, planStageWrites(mapping, stage ?? undefined, record, portal.value)]] : [];
    }),
  );
  const cleared = await clear(crm, tenantId, plans);
  if (!cleared.ok) return cleared;
  const followed = rows.map((row) => ({
    ...row,
    properties: { ...row.properties, ...plans.get(row.object_id)?.at(-1) },
  }));
  const settle = async (outcomes: readonly RecordOutcome[]) => {
    const refused = new Set(ids.filter((_id, index) => refuses(outcomes[index])));
    const settled = standings.filter((standing) => !refused.has(standing.object_id));
    await settleLifecycle(queries, settled);
  };
  return { ok: true, value: { rows: followed, settle } };
}

/** Whether the portal would not take one of its own two properties. */
function refuses(outcome: RecordOutcome | undefined): boolean {
  if (outcome?.kind !== "refused") return false;
  return outcome.refusals.length === 0 || outcome.refusals.some(({ property }) => isFollowing(property));
}

function isFollowing(property: string): boolean {
  return property === lifecycleStage || property === leadStatus;
}

/** What the portal offers, custom stages included. */
export async function readPortalStages(crm: Crm, tenantId: string): Promise<CrmAnswer<PortalStages>> {
  const listed = await crm.listProperties(tenantId, "contact");
  if (!listed.ok) return listed;
  const valuesOf = (name: string) =>
    listed.value.find((property) => property.name === name)?.options.map(({ value }) => value) ?? [];
  return { ok: true, value: { lifecycleStages: valuesOf(lifecycleStage), leadStatuses: valuesOf(leadStatus) } };
}

type Held = { readonly lifecycleStage?: string; readonly leadStatus?: string };

async function readHeld(
  crm: Crm,
  tenantId: string,
  standings: readonly StageStandingRow[],
): Promise<CrmAnswer<ReadonlyMap<string, Held>>> {
  const held = new Map<string, Held>();
  const wish = { contact: [lifecycleStage, leadStatus], company: [], past: [] };
  for (let from = 0; from < standings.length; from += crm.factsBatchSize) {
    const ids = standings.slice(from, from + crm.factsBatchSize).map((standing) => standing.object_id);
    const read = await crm.readFacts(tenantId, ids, wish);
    if (!read.ok) return read;
    for (const { contactId, facts } of read.value) {
      const { [lifecycleStage]: stage, [leadStatus]: status } = facts.contact;
      held.set(contactId, { ...(stage && { lifecycleStage: stage }), ...(status && { leadStatus: status }) });
    }
  }
  return { ok: true, value: held };
}

/** Makes the first of two writes, for those that go back. */
async function clear(
  crm: Crm,
  tenantId: string,
  plans: ReadonlyMap<string, readonly StageWrite[]>,
): Promise<CrmAnswer<unknown>> {
  const clearings = [...plans].flatMap(([objectId, [first, ...rest]]) =>
    first !== undefined && rest.length > 0 ? [{ objectId, properties: first }] : [],
  );
  return clearings.length === 0 ? { ok: true, value: undefined } : crm.writeRecords(tenantId, "contact", clearings);
}
