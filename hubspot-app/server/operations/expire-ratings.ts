import { dayMs, monthsBefore } from "@assay/shared/instant";
import { auditAct } from "../store/audit-entries.ts";
import { dropHighs } from "../store/engagement-highs.ts";
import { dropUnratedFacts } from "../store/judged-records.ts";
import { wishCopy } from "../store/property-writes.ts";
import { dropUnratedBelongings } from "../store/record-belongings.ts";
import {
  dropEmptyCopies,
  findRetention,
  isUnratedSince,
  listUnratedSince,
  saveSwept,
  tenantsToSweep,
} from "../store/retention.ts";
import { findTenant } from "../store/tenants.ts";
import { forgetTold } from "../store/workflow-calls.ts";
import { forgetHeld, holdRecord } from "./erase-record.ts";
import { rememberCallsMs } from "./run-actions.ts";
import type { Services } from "./services.ts";

/** Records of one round: what comes after a restart was done is looked for anew. */
const mostAtOnce = 100;

/** Portals that were not looked through for a day. */
export function dueSweeps({ queries, now }: Services): Promise<string[]> {
  return tenantsToSweep(queries, now() - dayMs);
}

/**
 * Deletes what is known of records that nobody rated for as long as the portal keeps ratings, and empties their copies
 * in the CRM: a grade without its reasons would be left. Answers whether there is more to do at once.
 */
export async function expireRatings(services: Services, tenantId: string): Promise<boolean> {
  const { queries: database, now } = services;
  const tenant = await findTenant(database, tenantId);
  if (tenant === undefined) return false;
  const since = monthsBefore(now(), await findRetention(database, tenantId));
  const records = await listUnratedSince(database, tenantId, since, mostAtOnce);
  let expired = 0;
  for (const record of records) {
    const key = { tenantId, ...record };
    await database.transaction().execute(async (queries) => {
      await holdRecord(queries, key, now());
      // Somebody may have rated it meanwhile, or another server been here.
      if (!(await isUnratedSince(queries, key, since))) return;
      await forgetHeld(queries, tenant, key, now());
      await wishCopy(queries, key, now());
      expired += 1;
    });
  }
  await database.transaction().execute(async (queries) => {
    if (expired > 0) {
      await auditAct(queries, tenantId, { act: "contact-erased", subject: "retention", to: String(expired) }, now());
    }
    if (records.length === mostAtOnce) return;
    await dropEmptyCopies(queries, tenantId, now() - dayMs);
    await dropUnratedBelongings(queries, tenantId, now() - dayMs);
    await dropUnratedFacts(queries, tenantId, now() - dayMs);
    await dropHighs(queries, tenantId, since);
    await forgetTold(queries, tenantId, now() - rememberCallsMs);
    await saveSwept(queries, tenantId, now());
  });
  return records.length === mostAtOnce;
}
