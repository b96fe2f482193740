import { allFrameworks } from "@assay/shared/framework/all-frameworks";
import type { CrmAnswer } from "../crm/crm.ts";
import { lockAssessment, type RecordKey } from "../store/assessments.ts";
import { eraseRecord as eraseStored } from "../store/erasures.ts";
import { findTenant } from "../store/tenants.ts";
import { crmOf, type Services } from "./services.ts";

/** The keyed hash under which an erased record is remembered. */
export function subjectHash({ vault }: Services, { tenantId, objectType, objectId }: RecordKey): string {
  return vault.hash(`${tenantId}/${objectType}/${objectId}`);
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
  const now = services.now();
  await services.queries.transaction().execute(async (queries) => {
    // A rating under way holds one of its assessments: wait for it, so that nothing is added behind the erasure.
    for (const { id } of allFrameworks) await lockAssessment(queries, { ...key, framework: id }, now);
    await eraseStored(queries, key, subjectHash(services, key), now);
  });
  return { ok: true, value: true };
}
