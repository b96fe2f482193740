import type { PropertyRefusal } from "@assay/shared/api/sync";
import type { CrmAnswer } from "../crm/answer.ts";
import type { RecordOutcome } from "../crm/property.ts";
import { listOwnToEmpty, listPropertyMappings } from "../store/property-mappings.ts";
import type { PropertyWriteRow } from "../store/property-writes.ts";
import { findTenant, type Tenant } from "../store/tenants.ts";
import { preparePortal } from "./prepare-portal.ts";
import { crmOf, type Services } from "./services.ts";

/** After this long, somebody may have made room for a property that was refused. */
const askAgainMs = 3_600_000;

/**
 * Writes what is ours to write. Refused properties may be missing ones, deleted by hand: they are made again, and what
 * was refused tried once more. One outcome a row, in order.
 */
export async function sendCopies(
  services: Services,
  tenant: Tenant,
  rows: readonly PropertyWriteRow[],
): Promise<CrmAnswer<RecordOutcome[]>> {
  const { tenantId } = tenant;
  const kept = await findKept(services, tenantId);
  if (!kept.ok) return kept;
  const first = await send(services, tenant, rows, kept.value);
  if (!first.ok) return first;
  const isRefused = (outcome: RecordOutcome) => outcome.kind === "refused" && outcome.refusals.length > 0;
  const refused = rows.filter((_row, index) => isRefused(first.value[index] as RecordOutcome));
  if (refused.length === 0) return { ok: true, value: first.value.map((outcome) => withKept(outcome, kept.value)) };
  const prepared = await preparePortal(services, tenantId);
  if (!prepared.ok) return prepared;
  const second = await send(services, tenant, refused, prepared.value);
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

/**
 * A property of ours by name and the customer's by type is never written, but under the name that an admin gave. Our
 * own name says nothing then: what was written there before must not stand for ever.
 */
async function send(
  services: Services,
  { tenantId, crm }: Tenant,
  rows: readonly PropertyWriteRow[],
  kept: readonly PropertyRefusal[],
): Promise<CrmAnswer<RecordOutcome[]>> {
  const names = await listPropertyMappings(services.queries, tenantId);
  const emptied = (await listOwnToEmpty(services.queries, tenantId)).map((name) => [name, ""] as const);
  const keptNames = new Set(kept.map(({ property }) => property));
  const writes = rows.map((row) => {
    const values = Object.entries(row.properties).filter(([name]) => !keptNames.has(name));
    const written = values.map(([name, value]) => [names.get(name) ?? name, value] as const);
    return { objectId: row.object_id, properties: Object.fromEntries([...emptied, ...written]) };
  });
  return crmOf(services, crm).writeRecords(tenantId, "contact", writes);
}

function withKept(outcome: RecordOutcome, kept: readonly PropertyRefusal[]): RecordOutcome {
  const [first] = kept;
  if (first === undefined) return outcome;
  if (outcome.kind === "written") return { kind: "refused", message: first.message, refusals: kept };
  return { ...outcome, refusals: [...kept, ...outcome.refusals] };
}
