import type { ObjectType } from "@assay/shared/api/record";
import type { PropertyRefusal } from "@assay/shared/api/sync";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Crm, CrmAnswer, CrmFault, RecordOutcome } from "../crm/crm.ts";
import {
  claimWrites,
  keepValues,
  type PropertyWriteRow,
  restWrites,
  settleWrites,
  type WriteOutcome,
} from "../store/property-writes.ts";
import { findTenant, type Tenant } from "../store/tenants.ts";
import { spreadDeal, workOutCopy } from "./contact-copy.ts";
import { rememberIdentities } from "./grade-index.ts";
import { preparePortal } from "./prepare-portal.ts";
import { crmOf, type Services } from "./services.ts";
import { afterFault, longestWaitMs, settledAs } from "./write-outcome.ts";

/** Batches one job writes before it makes room for other tenants. */
const batchesAtOnce = 20;

/** A deal takes a call or two of its own, and all of a batch must end within its lease. */
const dealsAtOnce = 10;

/** After this long, somebody may have made room for a property that was refused. */
const askAgainMs = 3_600_000;

/**
 * Brings a tenant's waiting copies into its CRM, batch by batch while full ones are due: first deals, which only say
 * which contacts to look at again, then contacts. A write is settled only by the CRM's answer, so that a killed process
 * leaves it waiting; writing the same values twice is harmless.
 */
export async function writeProperties(services: Services, tenantId: string): Promise<void> {
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined) return;
  const disconnected = refusalTexts[tenant.language].disconnected();
  if (!tenant.connected) return restWrites(services.queries, tenantId, disconnected, services.now() + longestWaitMs);
  const { batchSize } = crmOf(services, tenant.crm);
  const goesOn = await writeBatches(services, tenant, "deal", dealsAtOnce, spreadDeals);
  if (goesOn) await writeBatches(services, tenant, "contact", batchSize, writeContacts);
}

/** What became of each claimed row, in order; a fault that is everybody's ends the round. */
interface BatchOutcome {
  readonly outcomes: readonly WriteOutcome[];
  readonly goesOn: boolean;
}

type WriteBatch = (services: Services, tenant: Tenant, claimed: readonly PropertyWriteRow[]) => Promise<BatchOutcome>;

/** False when the tenant should rest: its CRM is busy, away, or no longer ours to write. */
async function writeBatches(
  services: Services,
  tenant: Tenant,
  objectType: ObjectType,
  size: number,
  write: WriteBatch,
): Promise<boolean> {
  const { queries, now } = services;
  for (let batch = 0; batch < batchesAtOnce; batch++) {
    const claimed = await claimWrites(queries, tenant.tenantId, objectType, size, now());
    if (claimed.length === 0) return true;
    const { outcomes, goesOn } = await write(services, tenant, claimed);
    const settled = claimed.map((row, index) => ({ claimed: row, outcome: outcomes[index] ?? { state: "written" } }));
    await settleWrites(queries, settled, now());
    // What came meanwhile waits for the next look: under a stream of ratings, fuller batches spare the portal's limit.
    if (!goesOn || claimed.length < size) return goesOn;
  }
  return true;
}

async function spreadDeals(services: Services, tenant: Tenant, claimed: readonly PropertyWriteRow[]) {
  const outcomes: WriteOutcome[] = [];
  let goesOn = true;
  for (const row of claimed) {
    const answer = await spreadDeal(services, tenant, row.object_id);
    outcomes.push(answer.ok ? { state: "written" } : afterFault(row, answer.fault, services.now(), tenant.language));
    goesOn &&= answer.ok || isOneRecords(answer.fault);
  }
  return { outcomes, goesOn };
}

async function writeContacts(services: Services, tenant: Tenant, claimed: readonly PropertyWriteRow[]) {
  const ready: PropertyWriteRow[] = [];
  const faults = new Map<string, CrmFault>();
  for (const row of claimed) {
    const values = row.values_due ? await workOutCopy(services, tenant, row.object_id) : undefined;
    if (values?.ok === false) {
      faults.set(row.object_id, values.fault);
      continue;
    }
    const worked = values === undefined ? row : { ...row, properties: values.value };
    if (values !== undefined) await keepValues(services.queries, worked);
    ready.push(worked);
  }
  const crm = crmOf(services, tenant.crm);
  const answer =
    ready.length === 0 ? { ok: true as const, value: [] } : await write(services, crm, tenant.tenantId, ready);
  const written = answer.ok ? answer.value : [];
  if (answer.ok) await rememberIdentities(services, tenant, ready);
  const outcomes = claimed.map((row) => {
    const fault = faults.get(row.object_id) ?? (answer.ok ? undefined : answer.fault);
    if (fault !== undefined) return afterFault(row, fault, services.now(), tenant.language);
    return settledAs(written[ready.findIndex(({ object_id }) => object_id === row.object_id)]);
  });
  return { outcomes, goesOn: answer.ok && [...faults.values()].every(isOneRecords) };
}

/** A refusal of this one record says nothing of the next. */
function isOneRecords({ kind }: CrmFault): boolean {
  return kind === "rejected" || kind === "no-access";
}

/**
 * Writes what is ours to write. Refused properties may be missing ones, deleted by hand: they are made again, and what
 * was refused tried once more.
 */
async function write(
  services: Services,
  crm: Crm,
  tenantId: string,
  rows: readonly PropertyWriteRow[],
): Promise<CrmAnswer<RecordOutcome[]>> {
  const kept = await findKept(services, tenantId);
  if (!kept.ok) return kept;
  const first = await send(crm, tenantId, rows, kept.value);
  if (!first.ok) return first;
  const isRefused = (outcome: RecordOutcome) => outcome.kind === "refused" && outcome.refusals.length > 0;
  const refused = rows.filter((_row, index) => isRefused(first.value[index] as RecordOutcome));
  if (refused.length === 0) return { ok: true, value: first.value.map((outcome) => withKept(outcome, kept.value)) };
  const prepared = await preparePortal(services, tenantId);
  if (!prepared.ok) return prepared;
  const second = await send(crm, tenantId, refused, prepared.value);
  if (!second.ok) return second;
  const retried = new Map(refused.map((row, index) => [row, second.value[index] as RecordOutcome]));
  const outcomes = rows.map((row, index) => retried.get(row) ?? (first.value[index] as RecordOutcome));
  return { ok: true, value: outcomes.map((outcome) => withKept(outcome, prepared.value)) };
}

/** Properties that the portal keeps for itself: asked before the first write, and now and then whether it still does. */
async function findKept(services: Services, tenantId: string): Promise<CrmAnswer<readonly PropertyRefusal[]>> {
  const prepared = (await findTenant(services.queries, tenantId))?.prepared;
  if (prepared === undefined) return preparePortal(services, tenantId);
  const isOld = services.now() - prepared.at > askAgainMs;
  return prepared.refusals.length > 0 && isOld
    ? preparePortal(services, tenantId)
    : { ok: true, value: prepared.refusals };
}

/** A property of ours by name and the customer's by type is never written. */
function send(crm: Crm, tenantId: string, rows: readonly PropertyWriteRow[], kept: readonly PropertyRefusal[]) {
  const keptNames = new Set(kept.map(({ property }) => property));
  const writes = rows.map((row) => ({
    objectId: row.object_id,
    properties: Object.fromEntries(Object.entries(row.properties).filter(([name]) => !keptNames.has(name))),
  }));
  return crm.writeRecords(tenantId, "contact", writes);
}

function withKept(outcome: RecordOutcome, kept: readonly PropertyRefusal[]): RecordOutcome {
  const [first] = kept;
  if (first === undefined) return outcome;
  if (outcome.kind === "written") return { kind: "refused", message: first.message, refusals: kept };
  return { ...outcome, refusals: [...kept, ...outcome.refusals] };
}
