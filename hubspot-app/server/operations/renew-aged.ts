import { holdAged } from "../store/reviews.ts";
import { findTenant } from "../store/tenants.ts";
import { reviewByFramework } from "./review-assessments.ts";
import type { Services } from "./services.ts";

/** Few enough that the copies asked for at each look are written before the next. */
const mostAtOnce = 100;

/**
 * Scores assessments again whose result time alone has changed, and has their copies follow. Never has more to do at
 * once: what is left waits for the next look.
 */
export async function renewAged({ queries: database, now }: Services, tenantId: string): Promise<false> {
  const tenant = await findTenant(database, tenantId);
  if (tenant !== undefined)
    await database.transaction().execute(async (queries) => {
      const moment = now();
      await reviewByFramework(queries, tenant, await holdAged(queries, tenantId, moment, mostAtOnce), moment);
    });
  return false;
}
