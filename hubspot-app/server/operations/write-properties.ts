import type { Instant } from "@assay/shared/instant";
import type { Crm, CrmFault, RecordOutcome } from "../crm/crm.ts";
import {
  claimWrites,
  nextWriteAt,
  type PropertyWriteRow,
  settleWrites,
  type WriteOutcome,
} from "../store/property-writes.ts";
import { disconnectTenant, findTenant } from "../store/tenants.ts";
import { preparePortal } from "./prepare-portal.ts";
import { crmOf, type Services } from "./services.ts";

/** Batches one job writes before it makes room for other tenants. */
const batchesAtOnce = 20;

/** Waits after a failure: doubled from a second up to five minutes. */
const firstWaitMs = 1_000;
const longestWaitMs = 300_000;

/**
 * Writes a tenant's waiting properties to its CRM, batch by batch, and comes back when the next is due. A write is
 * settled only by the CRM's answer, so that a killed process leaves it waiting; writing the same values twice is
 * harmless.
 */
export async function writeProperties(services: Services, tenantId: string): Promise<void> {
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined || !tenant.connected) return;
  const crm = crmOf(services, tenant.crm);
  for (let batch = 0; batch < batchesAtOnce; batch++) {
    const claimed = await claimWrites(services.queries, tenantId, "contact", crm.batchSize, services.now());
    if (claimed.length === 0) break;
    const goesOn = await writeBatch(services, crm, tenantId, claimed);
    if (!goesOn) break;
  }
  const nextAt = await nextWriteAt(services.queries, tenantId);
  if (nextAt !== undefined) {
    await services.enqueue(services.queries, { name: "write-properties", tenantId }, nextAt);
  }
}

/** False when the tenant should rest: its CRM is busy, away, or no longer ours to write. */
async function writeBatch(
  services: Services,
  crm: Crm,
  tenantId: string,
  claimed: readonly PropertyWriteRow[],
): Promise<boolean> {
  const answer = await write(services, crm, tenantId, claimed);
  const now = services.now();
  if (!answer.ok && answer.fault.kind === "disconnected") await disconnectTenant(services.queries, tenantId);
  const settled = claimed.map((row, index) => ({
    claimed: row,
    outcome: answer.ok ? settledAs(answer.value[index]) : postponed(row, answer.fault, now),
  }));
  await settleWrites(services.queries, settled, now);
  return answer.ok;
}

/** Refused properties may be missing ones, deleted by hand: they are made again, and what was refused tried once more. */
async function write(services: Services, crm: Crm, tenantId: string, rows: readonly PropertyWriteRow[]) {
  const send = (some: readonly PropertyWriteRow[]) => {
    const writes = some.map((row) => ({ objectId: row.object_id, properties: row.properties }));
    return crm.writeRecords(tenantId, "contact", writes);
  };
  const first = await send(rows);
  if (!first.ok) return first;
  const isRefused = (outcome: RecordOutcome) => outcome.kind === "refused" && outcome.refusals.length > 0;
  const refused = rows.filter((_row, index) => isRefused(first.value[index] as RecordOutcome));
  if (refused.length === 0) return first;
  const prepared = await preparePortal(services, tenantId);
  if (!prepared.ok) return prepared;
  const second = await send(refused);
  if (!second.ok) return second;
  const retried = new Map(refused.map((row, index) => [row, second.value[index] as RecordOutcome]));
  return {
    ok: true as const,
    value: rows.map((row, index) => retried.get(row) ?? (first.value[index] as RecordOutcome)),
  };
}

function settledAs(outcome: RecordOutcome | undefined): WriteOutcome {
  if (outcome === undefined || outcome.kind === "written") return { state: "written" };
  return { state: "refused", message: outcome.message, refusals: outcome.refusals };
}

function postponed({ failures }: PropertyWriteRow, fault: CrmFault, now: Instant): WriteOutcome {
  const { message } = fault;
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
