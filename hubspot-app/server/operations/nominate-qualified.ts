import type { Instant } from "@assay/shared/instant";
import type { Qualifiers } from "@assay/shared/pipeline/agreement";
import { findShortfalls } from "@assay/shared/pipeline/shortfall";
import type { CrmFault } from "../crm/answer.ts";
import type { Queries } from "../store/database.ts";
import { listStopped } from "../store/profiling-stops.ts";
import { listInForce } from "../store/rubrics.ts";
import { listStandingsOf } from "../store/stage-standings.ts";
import { findAgreements } from "./agreements-in-force.ts";
import { moveByRule } from "./move-by-rule.ts";
import { findTeams } from "./owner-teams.ts";
import type { Services } from "./services.ts";
import { askGate, readRated } from "./stage-gates.ts";

/**
 * Whether an agreement is in force by which Assay could tell an MQL: one with a threshold, or any beside a rule in force
 * that says "I want to be contacted".
 */
export async function canNominate(queries: Queries, tenantId: string, at: Instant): Promise<boolean> {
  const agreed = (await findAgreements(queries, tenantId)).inForceAt(at);
  if (agreed.some(({ terms }) => hasThreshold(terms.qualifiers))) return true;
  if (agreed.length === 0) return false;
  const inForce = await listInForce(queries, tenantId);
  return inForce.some(({ rubric }) => rubric.engagement?.rules.some((rule) => rule.asksForContact));
}

function hasThreshold({ leastFit, leastEngagement }: Qualifiers): boolean {
  return leastFit !== undefined || leastEngagement !== undefined;
}

/**
 * Makes MQLs of contacts who meet the agreement that holds for them by fit and engagement, or asked to be contacted,
 * with the data that it requires. Only of those who never were in a stage: whom a person sent back or put to sleep is a
 * person's to bring back, or the wake-up rule's. Without a threshold only those who asked are nominated, because complete
 * data alone is no merit. Answers the fault that left somebody unasked about.
 */
export async function nominateQualified(
  services: Services,
  tenantId: string,
  contactIds: readonly string[],
): Promise<CrmFault | undefined> {
  const { queries, now } = services;
  if (!(await canNominate(queries, tenantId, now()))) return undefined;
  const { agreementAt, goByTeams } = await findAgreements(queries, tenantId);
  const [standings, stopped] = await Promise.all([
    listStandingsOf(queries, tenantId, contactIds),
    listStopped(queries, tenantId, contactIds),
  ]);
  const others = new Set([...standings.map((standing) => standing.object_id), ...stopped]);
  const unmoved = contactIds.filter((id) => !others.has(id));
  const teams = goByTeams ? await findTeams(services, tenantId, unmoved) : undefined;
  if (teams?.ok === false) return teams.fault;
  for (const objectId of unmoved) {
    const agreed = agreementAt(now(), teams?.value.get(objectId))?.terms.qualifiers;
    if (agreed === undefined) continue;
    const key = { tenantId, objectType: "contact", objectId } as const;
    const known = { properties: {}, hasConversation: false, ...(await readRated(services, key)) };
    if (!hasThreshold(agreed) && !known.asksForContact) continue;
    // What is known here comes first: the CRM is asked only about those who would pass.
    if (findShortfalls("mql", known, { ...agreed, requiredData: [] }).length > 0) continue;
    const gate = await askGate(services, key, { to: "mql", asksForContact: false, since: 0 });
    if (!gate.ok) return gate.fault;
    const whyNow = known.asksForContact ? "asked-for-contact" : "threshold";
    if (gate.value.length === 0) await moveByRule(services, key, { kind: "nominate", whyNow });
  }
  return undefined;
}
