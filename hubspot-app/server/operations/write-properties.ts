import type { PropertyRefusal } from "@assay/shared/api/sync";
import type { Instant } from "@assay/shared/instant";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { Crm, CrmAnswer, CrmFault, RecordOutcome } from "../crm/crm.ts";
import {
  claimWrites,
  type PropertyWriteRow,
  restWrites,
  settleWrites,
  type WriteOutcome,
} from "../store/property-writes.ts";
import { findTenant, type Tenant } from "../store/tenants.ts";
import { preparePortal } from "./prepare-portal.ts";
import { crmOf, type Services } from "./services.ts";

/** Batches one job writes before it makes room for other tenants. */
const batchesAtOnce = 20;

/** Waits after a failure: doubled from a second up to five minutes. */
const firstWaitMs = 1_000;
const longestWaitMs = 300_000;

/** After this long, somebody may have made room for a property that was refused. */
const askAgainMs = 3_600_000;

/**
 * Writes a tenant's waiting properties to its CRM, batch by batch until none is due. A write is
 * settled only by the CRM's answer, so that a killed process leaves it waiting; writing the same values twice is
 * harmless.
 */
export async function writeProperties(services: Services, tenantId: string): Promise<void> {
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined) return;
  const disconnected = refusalTexts[tenant.language].disconnected();
  if (!tenant.connected) return restWrites(services.queries, tenantId, disconnected, services.now() + longestWaitMs);
  const crm = crmOf(services, tenant.crm);
  for (let batch = 0; batch < batchesAtOnce; batch++) {
    const claimed = await claimWrites(services.queries, tenantId, "contact", crm.batchSize, services.now());
    if (claimed.length === 0) break;
    const goesOn = await writeBatch(services, crm, tenant, claimed);
    if (!goesOn) break;
  }
}

/** False when the tenant should rest: its CRM is busy, away, or no longer ours to write. */
async function writeBatch(
  services: Services,
  crm: Crm,
  { tenantId, language }: Tenant,
  claimed: readonly PropertyWriteRow[],
): Promise<boolean> {
  const answer = await write(services, crm, tenantId, claimed);
  const now = services.now();
  const settled = claimed.map((row, index) => ({
    claimed: row,
    outcome: answer.ok ? settledAs(answer.value[index]) : postponed(row, answer.fault, now, language),
  }));
  await settleWrites(services.queries, settled, now);
  return answer.ok;
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

function settledAs(outcome: RecordOutcome | undefined): WriteOutcome {
  if (outcome === undefined || outcome.kind === "written") return { state: "written" };
  return { state: "refused", message: outcome.message, refusals: outcome.refusals };
}

function postponed({ failures }: PropertyWriteRow, fault: CrmFault, now: Instant, language: Language): WriteOutcome {
  const message = fault.kind === "disconnected" ? refusalTexts[language].disconnected() : fault.message;
  const retryIn = (waitMs: number, afterFailures: number): WriteOutcome => {
    return { state: "retrying", nextAt: now + waitMs, failures: afterFailures, message };
  };
  switch (fault.kind) {
    case "busy":
      return retryIn(fault.waitMs, failures);
    case "unavailable":
      return retryIn(Math.min(firstWaitMs * 2 ** failures, longestWaitMs), failures + 1);
    case "disconnected":
      return retryIn(longestWaitMs, 0);
    case "rejected":
      return { state: "refused", message, refusals: [] };
  }
}
