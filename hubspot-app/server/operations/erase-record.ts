import type { Instant } from "@assay/shared/instant";
import type { CrmAnswer } from "../crm/answer.ts";
import { lockAssessment, type RecordKey } from "../store/assessments.ts";
import { auditAct } from "../store/audit-entries.ts";
import type { Queries } from "../store/database.ts";
import { forgetRecord, isErased, listErasedAmong, saveTombstones } from "../store/erasures.ts";
import { listFormerIds } from "../store/merged-records.ts";
import { resumeProfiling } from "../store/profiling-stops.ts";
import { lockStanding } from "../store/stage-standings.ts";
import { findTenant, type Tenant } from "../store/tenants.ts";
import { listFrameworks } from "./framework-lists.ts";
import { reviewByFramework } from "./review-assessments.ts";
import { crmOf, type Services } from "./services.ts";

/** The keyed hash under which an erased record is remembered. */
export function subjectHash({ vault }: Pick<Services, "vault">, { tenantId, objectType, objectId }: RecordKey): string {
  return vault.hash(`${tenantId}/${objectType}/${objectId}`);
}

/** Of these contacts, those that were not erased. */
export async function keepUnerased(
  services: Pick<Services, "queries" | "vault">,
  tenantId: string,
  contactIds: readonly string[],
): Promise<string[]> {
  const hashes = new Map(
    contactIds.map((objectId) => [subjectHash(services, { tenantId, objectType: "contact", objectId }), objectId]),
  );
  const erased = new Set(await listErasedAmong(services.queries, tenantId, [...hashes.keys()]));
  return [...hashes].flatMap(([hash, objectId]) => (erased.has(hash) ? [] : [objectId]));
}

/** The keyed hash under which a tenant's erasures are remembered outside the database. */
export function tenantHash({ vault }: Pick<Services, "vault">, tenantId: string): string {
  return vault.hash(`tenant/${tenantId}`);
}

/**
 * Erases a person whom the CRM deleted for privacy. The message that said so is only a claim: the CRM is asked, and a
 * record that is still there stays. Answers whether it was erased; a fault means: ask again later.
 */
export async function eraseRecord(services: Services, key: RecordKey): Promise<CrmAnswer<boolean>> {
  const tenant = await findTenant(services.queries, key.tenantId);
  if (tenant === undefined) return { ok: true, value: false };
  const exists = await crmOf(services, tenant.crm).recordExists(key.tenantId, key.objectType, key.objectId);
  if (!exists.ok) return exists;
  if (exists.value) return { ok: true, value: false };
  await eraseKnown(services, tenant, key);
  return { ok: true, value: true };
}

/** Erases a record that is known to be due. Safe to repeat; done only once the journal holds it too. */
export async function eraseKnown(services: Services, tenant: Tenant, key: RecordKey): Promise<void> {
  await eraseOne(services, tenant, key);
  // Whoever took part in merges is the same person under each id. With a former one its merge is forgotten, and nobody
  // would know it again: the journal comes first.
  for (const objectId of await listFormerIds(services.queries, key)) {
    const former = { ...key, objectId };
    await note(services, former);
    await eraseOne(services, tenant, former);
  }
}

async function eraseOne(services: Services, tenant: Tenant, key: RecordKey): Promise<void> {
  const now = services.now();
  const hash = subjectHash(services, key);
  await services.queries.transaction().execute(async (queries) => {
    await holdRecord(queries, key, now);
    await forgetHeld(queries, tenant, key, now);
    await resumeProfiling(queries, key.tenantId, { contactId: key.objectId, byRule: false });
    // The CRM may tell of it more than once.
    if (await isErased(queries, key.tenantId, hash)) return;
    await saveTombstones(queries, key.tenantId, [hash], now);
    await auditAct(queries, key.tenantId, { act: "contact-erased", subject: key.objectType }, now);
  });
  await note(services, key);
}

async function note(services: Services, key: RecordKey): Promise<void> {
  await services.journal?.note(tenantHash(services, key.tenantId), subjectHash(services, key));
}

/** Waits for a rating or move under way, which holds an assessment or the standing of the record, and lets none begin. */
export async function holdRecord(queries: Queries, key: RecordKey, now: Instant): Promise<void> {
  for (const { id } of await listFrameworks(queries, key.tenantId))
    await lockAssessment(queries, { ...key, framework: id }, now);
  await lockStanding(queries, key, now);
}

/** Removes all that is known of a record that is held, and scores what rested on it. */
export async function forgetHeld(queries: Queries, tenant: Tenant, key: RecordKey, now: Instant): Promise<void> {
  await reviewByFramework(queries, tenant, await forgetRecord(queries, key), now);
}
