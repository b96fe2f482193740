import type { Instant } from "@assay/shared/instant";
import type { Queries } from "../store/database.ts";
import type { BarInForce } from "../store/engagement-highs.ts";
import { findAgreements } from "./agreements-in-force.ts";

/**
 * The bar of the portal's agreement in force, by which supply is compared with the hours that the portal's SDRs have
 * together; absent = it asks for no engagement, or there is none. Engagement is whole.
 */
export async function findBar(queries: Queries, tenantId: string, at: Instant): Promise<BarInForce | undefined> {
  const asked = (await findAgreements(queries, tenantId)).agreementAt(at)?.terms.qualifiers;
  if (asked?.leastEngagement === undefined) return undefined;
  return { engagement: Math.ceil(asked.leastEngagement), fit: asked.leastFit };
}
